import { bidiDiagnostics } from "../text/bidi-controls";
import { normaliseText } from "../text/normalise-text";
import type { ReadArticle } from "./block";
import { joinWrappedLines, type RawLine } from "./join-wrapped-lines";
import { labelLines } from "./label-lines";
import { repairMojibake } from "./repair-mojibake";

/** Stars or underscores round a whole line, as messengers set bold and italics. */
const STARRED = /^([*_])(?=\S)((?:(?!\1).)+)(?<=\S)\1$/u;

function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let gap = true;
  for (const line of text.split("\n")) {
    const trimmed = line.trim().replace(STARRED, "$2");
    if (trimmed === "") gap = true;
    else {
      lines.push({ text: trimmed, gap });
      gap = false;
    }
  }
  return lines;
}

/**
 * Reads an article as it was copied from a web page.
 *
 * @param text anything; the caller keeps it as the original
 * @returns typed blocks in reading order, title, byline and date; diagnostics where mojibake was mended, no text was
 *   found or it does not look like Swahili
 *
 * O(n).
 */
export function readPlainText(text: string): ReadArticle {
  const mended = repairMojibake(text);
  const lines = joinWrappedLines(rawLines(normaliseText(mended.text)));
  const article = labelLines(lines.map((line) => ({ ...line, hint: null, kind: null, rule: "" })));
  return { ...article, diagnostics: [...mended.diagnostics, ...bidiDiagnostics(mended.text), ...article.diagnostics] };
}
