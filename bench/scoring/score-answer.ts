import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Data with known answers, and the scorer; evaluation only, beside the project where they exist at all. */
export const DATA = "../shared/data";
/** Sources of its memory that are news. */
export const NEWS = new Set(["lafand_train", "lafand_dev", "ntrex", "gv_v2017q3"]);
const SCORER = "../shared/eval/score.mjs";

/**
 * Has an answer scored.
 *
 * @param task what the scorer calls it
 * @param gold file in {@link DATA}
 * @param answer the text of the file that the scorer reads
 * @returns the scorer's own lines; none where data or scorer are not here, which is said on stderr
 */
export function scoreAnswer(task: string, gold: string, answer: () => string): string[] {
  const file = path.join(DATA, gold);
  if (!existsSync(file) || !existsSync(SCORER)) {
    process.stderr.write(`${task}: skipped the score, ${file} is not here\n`);
    return [];
  }
  const folder = mkdtempSync(path.join(tmpdir(), "tafsiri-bench-"));
  try {
    const written = path.join(folder, "answer");
    writeFileSync(written, answer());
    const { stdout, stderr } = spawnSync(process.execPath, [SCORER, task, file, written], { encoding: "utf8" });
    return `${stdout}${stderr}`.split("\n").filter((line) => line !== "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
