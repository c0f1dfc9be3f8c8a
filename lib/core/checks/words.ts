/** A word with its place. UTF-16, half open. */
export interface PlacedWord {
  text: string;
  lower: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]\p{M}*(?:['’ʼ‑-]?[\p{L}\p{N}]\p{M}*)*/gu;

/** The words of a text with their places. O(n). */
export function placeWords(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase().replace(/[’ʼ]/g, "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
