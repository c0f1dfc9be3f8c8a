import type { Span } from "./span";

/** Abbreviations whose full stop ends no sentence: titles, dates, references; lower case. */
const ABBREVIATIONS = new Set(
  "bw bi bibi dkt dk dr mhe mh prof mch sheikh mzee kan lt jen gen brig kanali sgt mr mrs ms st n.k nk k.m km k.v n.w taz rej uk na no vol jr sr inc ltd co u.s e.g i.e".split(
    " ",
  ),
);

/** A sentence's end: its marks, then closing quotes or brackets, then room or the next sentence's capital. */
const BOUNDARY = /[.!?…]+["”’»)\]]*(?=\s|$|["“‘«(]?\p{Lu}\p{Ll})/gu;

function isAbbreviation(before: string, marks: string): boolean {
  if (!marks.startsWith(".") || marks.length > 1) return false;
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? "";
  return ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || /^(\p{Lu}\.)+\p{Lu}$/u.test(word);
}

/**
 * Cuts a paragraph into sentences.
 *
 * @param text one paragraph
 * @returns spans of the sentences in order, without the white space between them; none for a blank text
 *
 * O(n). Knows Swahili and English titles, initials, decimals, closing quotes, and full stops with no space after them
 * ("ya nyumbani.Wawakilishi").
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
    const to = from + text.slice(from, end).trimEnd().length;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(BOUNDARY)) {
    if (isAbbreviation(text.slice(Math.max(start, match.index - 24), match.index), match[0])) continue;
    push(match.index + match[0].length);
  }
  push(text.length);
  return spans;
}
