import type { Span } from "../../text/span.ts";

/** A sentence whose terms were marked `[surface|id]`, taken apart. */
export interface MarkedSentence {
  text: string;
  marks: { id: string; span: Span }[];
}

/**
 * Takes the marks out of a sentence.
 *
 * @param marked a sentence with `[surface|id]` or `[id]`; marks don't nest
 * @returns the plain sentence and where the marked terms stand in it; O(n)
 */
export function readMarked(marked: string): MarkedSentence {
  const marks: MarkedSentence["marks"] = [];
  let text = "";
  let rest = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)(?:\|([^\]]+))?\]/g)) {
    text += marked.slice(rest, match.index);
    const surface = match[1] ?? "";
    marks.push({ id: match[2] ?? surface, span: { start: text.length, end: text.length + surface.length } });
    text += surface;
    rest = match.index + match[0].length;
  }
  return { text: text + marked.slice(rest), marks };
}
