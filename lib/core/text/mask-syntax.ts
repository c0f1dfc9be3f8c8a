import { findInlineMarks, type InlineMark } from "./find-inline-marks.ts";
import type { Span } from "./span.ts";

/** An address in the text, without what may stand behind it. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s()[\]*]*[^\s()[\]*.,;:!?…"'”’»]/giu;
/** Stands for an address: no letter, no white space, and no end of a sentence. */
const MASK = "#";

/** What opens and what closes marks, in the order of the text. */
const endsOf = (marks: readonly InlineMark[]): Span[] =>
  marks.flatMap(({ open, close }) => [open, close]).sort(byStart);
const byStart = (a: Span, b: Span): number => a.start - b.start;

/**
 * A segment's text for those who read words: the marks of bold, italics and links are blanks, addresses a mark.
 *
 * @param text with light marks, see {@link findInlineMarks}
 * @returns a text of the same length, so that offsets hold; the same text where there is nothing to mask; O(n)
 */
export function maskSyntax(text: string): string {
  const mayMark = text.includes("*") || text.includes("](");
  const mayAddress = /:\/\/|www\./i.test(text);
  if (!mayMark && !mayAddress) return text;
  let masked = "";
  let at = 0;
  for (const { start, end } of mayMark ? endsOf(findInlineMarks(text).marks) : []) {
    masked += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  masked += text.slice(at);
  return mayAddress ? masked.replace(ADDRESS, (address) => MASK.padEnd(address.length)) : masked;
}

/**
 * A span of a segment's text, moved to where it stands when the text is read: without marks, destinations and
 * backslashes.
 *
 * @param text with light marks
 * @param span UTF-16, half open; clipped to the text
 * @returns the text as it is read and the span in it; O(n)
 */
export function spanAsRead(text: string, span: Span): { text: string; span: Span } {
  if (!/[*[\\]/.test(text)) return { text, span };
  const { marks, escapes } = findInlineMarks(text);
  const hidden = [...endsOf(marks), ...escapes.map((at) => ({ start: at, end: at + 1 }))].sort(byStart);
  let [read, at] = ["", 0];
  const gone = { start: 0, end: 0 };
  for (const { start, end } of hidden) {
    read += text.slice(at, start);
    at = end;
    gone.start += Math.max(0, Math.min(end, span.start) - start);
    gone.end += Math.max(0, Math.min(end, span.end) - start);
  }
  return {
    text: read + text.slice(at),
    span: { start: span.start - gone.start, end: span.end - gone.end },
  };
}
