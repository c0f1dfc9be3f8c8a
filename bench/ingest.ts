import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readFileBytes } from "../lib/core/ingest/read-file-bytes.ts";
import { readHtml } from "../lib/core/ingest/read-html.ts";
import { readPlainText } from "../lib/core/ingest/read-plain-text.ts";
import { SAMPLE_ORIGINAL } from "../lib/core/sample/sample-article.ts";

/** Pages to score against, and the scorer; evaluation only, beside the project where they exist at all. */
const PAGES = "../shared/data/pages";
const SCORER = "../shared/eval/score.mjs";
const SENTENCE = "Serikali imesema kwamba mkutano utafanyika kesho mjini Dodoma. ";

const timed = (what: string, read: () => unknown) => {
  const began = performance.now();
  read();
  return { what, value: Math.round(performance.now() - began), unit: "ms" };
};

/** Every page of the development set as text and as markup, in the scorer's own words. */
async function scorePages(): Promise<string[]> {
  if (!existsSync(PAGES) || !existsSync(SCORER)) {
    process.stderr.write(`ingest: skipped the pages, ${PAGES} is not here\n`);
    return [];
  }
  const folder = mkdtempSync(path.join(tmpdir(), "tafsiri-bench-"));
  const told: string[] = [];
  for (const file of readdirSync(PAGES).filter((name) => /\.(?:txt|html)$/.test(name))) {
    const read = await readFileBytes(readFileSync(path.join(PAGES, file)), file);
    const answer = path.join(folder, `${file}.json`);
    writeFileSync(answer, JSON.stringify(read.ok ? read.value : { blocks: [] }));
    const gold = path.join(PAGES, file.replace(/\.\w+$/, ".json"));
    told.push(
      `${file}: ${spawnSync(process.execPath, [SCORER, "page", gold, answer], { encoding: "utf8" }).stdout.trim()}`,
    );
  }
  rmSync(folder, { recursive: true });
  return told;
}

/** How well and how fast messy pages are read. */
export async function benchIngest(): Promise<unknown> {
  const paragraphs = Array.from({ length: 5_000 }, (_, i) => `Aya ya ${i}. ${SENTENCE.repeat(4)}`);
  readPlainText(SAMPLE_ORIGINAL);
  return {
    developmentPages: await scorePages(),
    speed: [
      timed("the sample article", () => readPlainText(SAMPLE_ORIGINAL)),
      timed("5,000 paragraphs as text", () => readPlainText(paragraphs.join("\n\n"))),
      timed("5,000 paragraphs as markup", () => readHtml(paragraphs.map((text) => `<p>${text}</p>`).join(""))),
      timed("one paragraph of 5 million letters", () => readPlainText(SENTENCE.repeat(80_000))),
      timed("50,000 lines of one word", () => readPlainText("neno\n".repeat(50_000))),
      timed("10,000 elements inside one another", () => readHtml(`${"<div>".repeat(10_000)}${SENTENCE}`)),
    ],
  };
}
