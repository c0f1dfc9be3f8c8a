import { findMemoryWords, memoryWords } from "./fold-source.ts";
import { finishToken, type MemorySide, TOKEN_BASIS, TOKEN_PRIME, wordToken } from "./word-token.ts";

const [APOSTROPHE, HYPHEN] = [0x27, 0x2d];
/** Typographic apostrophe and the hyphen that doesn't break. */
const [QUOTE, FIRM_HYPHEN] = [0x2019, 0x2011];

/** For each unit of ASCII: itself in lower case where it is a letter or digit, else 0. */
const FOLDED = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const folded = String.fromCharCode(unit).toLowerCase();
  return /[a-z0-9]/.test(folded) ? folded.charCodeAt(0) : 0;
});

/** What the plain scan doesn't understand: all but ASCII and the quotes, dashes and spaces of general punctuation. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const NOT_PLAIN = /[^\u0000-\u007f\u2000-\u206f]/;

const isPlainText = (text: string): boolean => !NOT_PLAIN.test(text);

/** The folded unit of plain text where it is a letter or digit, else 0. */
const wordUnit = (unit: number): number => (unit < 0x80 ? (FOLDED[unit] as number) : 0);

/** An apostrophe or hyphen, typographic ones made plain; else 0. */
function joiner(unit: number): number {
  if (unit === APOSTROPHE || unit === QUOTE) return APOSTROPHE;
  return unit === HYPHEN || unit === FIRM_HYPHEN ? HYPHEN : 0;
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
  if (!isPlainText(text)) {
    for (const { word, start, end } of findMemoryWords(text)) visit(wordToken(side, word), start, end);
    return;
  }
  const { length } = text;
  const basis: number = TOKEN_BASIS[side];
  for (let i = 0; i < length; ) {
    let unit = wordUnit(text.charCodeAt(i));
    if (unit === 0) {
      i += 1;
      continue;
    }
    const start = i;
    let hash = basis;
    while (unit !== 0) {
      hash = Math.imul(hash ^ unit, TOKEN_PRIME);
      i += 1;
      if (i === length) break;
      const after = text.charCodeAt(i);
      unit = wordUnit(after);
      if (unit !== 0) continue;
      const join = joiner(after);
      if (join === 0 || i + 1 === length) break;
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
