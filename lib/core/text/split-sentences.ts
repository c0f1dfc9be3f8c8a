import { isAbbreviated } from "../swahili/abbreviations";
import type { Span } from "./span";

/** A sentence's end: its marks, then closing quotes or brackets, then room or the next sentence's capital. */
const BOUNDARY = /(?<![.!?…؟])[.!?…؟]+["”’»)\]]*(?=\s|$|["“‘«(]?\p{Lu}\p{Ll})/gu;
/** Characters that are looked at before and behind a boundary; no abbreviation is longer. */
const WINDOW = 24;
/** "1." and "(2)" at the beginning number what follows. */
const NUMBERING = /^\s*\(?\p{N}{1,3}[.)]*$/u;

function isInside(text: string, start: number, index: number, marks: string): boolean {
  const end = index + marks.length;
  const after = text.slice(end, end + WINDOW).trimStart();
  const isTrailing = /^(?:\.{2,}|…)/u.test(marks) || /[!?]["”’»]/u.test(marks);
  // "“Kwa nini?” aliuliza": the sentence goes on
  if (isTrailing && /^\p{Ll}/u.test(after)) return true;
  if (marks !== ".") return false;
  const before = text.slice(Math.max(start, index - WINDOW), index);
  if (start + WINDOW > index && after !== "" && NUMBERING.test(before)) return true;
  return isAbbreviated(/[\p{L}.]+$/u.exec(before)?.[0] ?? "", after);
}

/**
 * Cuts a paragraph into sentences.
 *
 * @param text one paragraph
 * @returns spans of the sentences in order, without the white space between them; none for a blank text
 *
 * O(n). Knows Swahili and English titles and abbreviations (see {@link isAbbreviated}), initials, decimals, numbering,
 * closing quotes, speech that its sentence goes on after, and full stops with no space after them ("ya
 * nyumbani.Wawakilishi").
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const part = text.slice(start, end);
    const from = start + (part.length - part.trimStart().length);
    const to = from + part.trim().length;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(BOUNDARY))
    if (!isInside(text, start, match.index, match[0])) push(match.index + match[0].length);
  push(text.length);
  return spans;
}
