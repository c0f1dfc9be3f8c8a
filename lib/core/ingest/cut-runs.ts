import type { InlineRun } from "../text/inline-marks";

/**
 * A part of a text that has inline marks.
 *
 * @param runs cover the text from its beginning
 * @param start UTF-16 offset
 * @param end UTF-16 offset, not itself part of it
 * @returns the runs of [start, end), none of them empty
 *
 * O(n) in runs.
 */
export function cutRuns(runs: readonly InlineRun[], start: number, end: number): InlineRun[] {
  const cut: InlineRun[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += run.text.length;
    if (text !== "") cut.push({ ...run, text });
  }
  return cut;
}
