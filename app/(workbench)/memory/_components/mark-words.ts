import { findMemoryWords } from "@/lib/core/memory/fold-source";

/** A stretch of a text: found or not; `start` is its UTF-16 offset. */
export interface MarkedPart {
  text: string;
  start: number;
  marked: boolean;
}

/**
 * Cuts a text at each standing of one of the words (folded, as the memory found them); joined again the parts are the
 * text.
 */
export function markWords(text: string, words: readonly string[]): MarkedPart[] {
  const wanted = new Set(words);
  const parts: MarkedPart[] = [];
  let done = 0;
  for (const { word, start, end } of findMemoryWords(text)) {
    if (!wanted.has(word)) continue;
    if (start > done) parts.push({ text: text.slice(done, start), start: done, marked: false });
    parts.push({ text: text.slice(start, end), start, marked: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), start: done, marked: false });
  return parts;
}
