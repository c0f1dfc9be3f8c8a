import type { Span } from "../text/span.ts";

/** A keyword in its context, on one line. */
export interface KeywordInContext {
  left: string;
  match: string;
  right: string;
}

/** Default width of each side, in UTF-16 units. */
export const KWIC_WIDTH = 60;

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/**
 * The words around a span, for a concordance line.
 *
 * @param text a paragraph; one with light marks is brought to what is read first, see `spanAsRead`
 * @param span half-open UTF-16 range in it; clipped to the text
 * @param width most UTF-16 units on each side; cut at a word, marked with "…" where text is left out
 * @returns left side, match, right side, with line breaks made spaces; O(width)
 */
export function kwic(text: string, span: Span, width: number = KWIC_WIDTH): KeywordInContext {
  const start = Math.max(0, Math.min(text.length, span.start));
  const end = Math.max(start, Math.min(text.length, span.end));
  let from = Math.max(0, start - Math.max(0, width));
  let to = Math.min(text.length, end + Math.max(0, width));
  if (from > 0) while (from < start && !/\s/.test(text.charAt(from - 1))) from += 1;
  if (to < text.length) while (to > end && !/\s/.test(text.charAt(to))) to -= 1;
  const left = oneLine(text.slice(from, start));
  const right = oneLine(text.slice(end, to));
  return {
    left: from > 0 ? `…${left.startsWith(" ") ? "" : " "}${left}` : left,
    match: oneLine(text.slice(start, end)),
    right: to < text.length ? `${right.trimEnd()} …` : right,
  };
}
