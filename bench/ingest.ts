import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readFileBytes } from "../lib/core/ingest/read-file-bytes.ts";
import { readHtml } from "../lib/core/ingest/read-html.ts";
import { readPlainText } from "../lib/core/ingest/read-plain-text.ts";
import { SAMPLE_ORIGINAL } from "../lib/core/sample/sample-article.ts";
import { DATA, scoreAnswer } from "./scoring/score-answer.ts";

const SENTENCE = "Serikali imesema kwamba mkutano utafanyika kesho mjini Dodoma. ";

const timed = (what: string, read: () => unknown) => {
  const began = performance.now();
  read();
  return { what, value: Math.round(performance.now() - began), unit: "ms" };
};

/** Every page of the development set as text and as markup, in the scorer's own words. */
async function scorePages(): Promise<string[]> {
  const folder = path.join(DATA, "pages");
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name)) : [];
  const told: string[] = [];
  for (const file of files) {
    const read = await readFileBytes(readFileSync(path.join(folder, file)), file);
    const gold = path.join("pages", file.replace(/\.\w+$/, ".json"));
    const answer = JSON.stringify(read.ok ? read.value : { blocks: [] });
    told.push(...scoreAnswer("page", gold, () => answer).map((line) => `${file}: ${line}`));
  }
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
