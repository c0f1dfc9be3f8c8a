import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DATA, NEWS, scoreAnswer } from "./scoring/score-answer.ts";

/** What a command may print, in bytes. */
const MOST_PRINTED = 512 * 1024 * 1024;

function tafsiri(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["lib/cli/tafsiri.mjs", ...args], {
    encoding: "utf8",
    maxBuffer: MOST_PRINTED,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Names found in sentences, and English found for given terms, as the command line answers. */
export function benchTermQuality(): unknown {
  const memory = path.join(DATA, "memory.tsv");
  const names = scoreAnswer("names", "entity_dev.jsonl", () =>
    tafsiri("terms", "--sentences", path.join(DATA, "entity_dev.jsonl"), "--json"),
  );
  if (!existsSync(memory)) return { names, pairs: [] };
  const folder = mkdtempSync(path.join(tmpdir(), "tafsiri-bench-"));
  try {
    const corpus = path.join(folder, "news.tsv");
    const rows = readFileSync(memory, "utf8").split("\n");
    writeFileSync(corpus, rows.filter((row) => NEWS.has(row.split("\t")[2] ?? "")).join("\n"));
    const pairs = ["news_nouns_silver_dev.tsv", "news_names_gold_dev.tsv"].flatMap((file) => {
      const gold = path.join("termpairs", file);
      return scoreAnswer("pairs", gold, () => {
        const terms = path.join(folder, file);
        const listed = readFileSync(path.join(DATA, gold), "utf8").split("\n").slice(1);
        writeFileSync(terms, listed.map((line) => line.split("\t")[0]).join("\n"));
        return tafsiri("pairs", "--corpus", corpus, "--terms", terms);
      }).map((line) => `${file}: ${line}`);
    });
    return { names, pairs };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
