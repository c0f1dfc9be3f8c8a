import { findMemoryWords, memoryWords } from "./fold-source.ts";
import { finishToken, type MemorySide, TOKEN_BASIS, TOKEN_PRIME, wordToken } from "./word-token.ts";

const [APOSTROPHE, HYPHEN, SMALL_A, SMALL_Z] = [0x27, 0x2d, 0x61, 0x7a];
/** From case to case in ASCII. */
const CASE_BIT = 0x20;

/** The folded unit where it is a letter or digit of ASCII, else 0. */
function wordUnit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit;
  const small = unit | CASE_BIT;
  return small >= SMALL_A && small <= SMALL_Z && unit < 0x80 ? small : 0;
}

/** Whether the plain scan understands a unit: ASCII, and the quotes, dashes and spaces of general punctuation. */
const isPlain = (unit: number): boolean => unit < 0x80 || (unit >= 0x2000 && unit <= 0x206f);

/** An apostrophe or hyphen, typographic ones made plain; else 0. */
function joiner(unit: number): number {
  if (unit === APOSTROPHE || unit === 0x2019) return APOSTROPHE;
  return unit === HYPHEN || unit === 0x2011 ? HYPHEN : 0;
}

/**
 * Names the words of a text by their tokens, without cutting the words out.
 *
 * @param text of memoryText, any length
 * @param side on which it stands
 * @param visit is told the token of each of memoryWords in order, and the half-open UTF-16 span where it stands
 *
 * O(n), no memory for text of ASCII and typographic punctuation; other text takes the way of memoryWords.
 */
export function scanWords(
  text: string,
  side: MemorySide,
  visit: (token: number, start: number, end: number) => void,
): void {
  for (let i = 0; i < text.length; i += 1)
    if (!isPlain(text.charCodeAt(i))) {
      for (const { word, start, end } of findMemoryWords(text)) visit(wordToken(side, word), start, end);
      return;
    }
  let i = 0;
  while (i < text.length) {
    let unit = wordUnit(text.charCodeAt(i));
    if (unit === 0) {
      i += 1;
      continue;
    }
    const start = i;
    let hash: number = TOKEN_BASIS[side];
    while (unit !== 0) {
      hash = Math.imul(hash ^ unit, TOKEN_PRIME);
      i += 1;
      const after = i < text.length ? text.charCodeAt(i) : 0;
      unit = wordUnit(after);
      if (unit !== 0) continue;
      const join = joiner(after);
      if (join === 0 || i + 1 >= text.length) break;
      unit = wordUnit(text.charCodeAt(i + 1));
      if (unit === 0) break;
      hash = Math.imul(hash ^ join, TOKEN_PRIME);
      i += 1;
    }
    visit(finishToken(hash), start, i);
  }
}

/** The word that stands in a span of {@link scanWords}, folded. */
export const wordAt = (text: string, start: number, end: number): string =>
  memoryWords(text.slice(start, end))[0] ?? "";
