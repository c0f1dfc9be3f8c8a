import { type InlineRun, parseInlineMarks, serializeInlineMarks } from "../text/inline-marks";
import { cutRuns } from "./cut-runs";
import type { DraftLine } from "./draft-line";

/** Bold of a whole line is how a page shows a heading or a lead, and says nothing of a word in it. */
const withoutWhole = (runs: readonly InlineRun[], look: "bold" | "italic"): InlineRun[] =>
  runs.every((run) => run[look] || run.text.trim() === "") ? runs.map(({ [look]: _, ...rest }) => rest) : [...runs];

/**
 * A line's text with its inline marks.
 *
 * @param line as the rules left it; its text may be a part of what its runs say
 * @returns text as segments hold it; null where there is no mark, or where a rule wrote the text anew
 *
 * O(n).
 */
export function markText({ text, runs }: Pick<DraftLine, "text" | "runs">): string | null {
  if (!runs) return null;
  const start = runs
    .map((run) => run.text)
    .join("")
    .indexOf(text);
  if (start < 0) return null;
  const own = withoutWhole(withoutWhole(cutRuns(runs, start, start + text.length), "bold"), "italic");
  if (!own.some(({ bold, italic, href }) => bold || italic || href !== undefined)) return null;
  return serializeInlineMarks(own);
}

/**
 * A text of several paragraphs without bold and italics that a whole one of them has.
 *
 * @param text with inline marks, a blank line between paragraphs
 *
 * O(n).
 */
export const dropWholeLooks = (text: string): string =>
  text
    .split("\n\n")
    .map((part) => serializeInlineMarks(withoutWhole(withoutWhole(parseInlineMarks(part), "bold"), "italic")))
    .join("\n\n");
