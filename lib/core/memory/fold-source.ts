import { plainText } from "../text/inline-marks.ts";

/** Letters and digits with the marks that follow them; an apostrophe or hyphen inside a word belongs to it (ng'ombe). */
const WORD = /[\p{L}\p{N}]\p{M}*(?:['’ʼ‑-]?[\p{L}\p{N}]\p{M}*)*/gu;

/** The same words in a text of ASCII alone, where they are found several times as fast. */
const ASCII_WORD = /[a-z0-9]+(?:['-][a-z0-9]+)*/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\u0000-\u007F]*$/;

/**
 * A text as the memory reads it: where a link stands, its text without its destination.
 *
 * @param text any text, with light marks (see parseInlineMarks)
 *
 * O(n).
 */
export const memoryText = (text: string): string => (text.includes("](") ? plainText(text) : text);

/**
 * The words of a text as the memory compares them: NFC, lower case, typographic apostrophes and hyphens made plain.
 *
 * @param text any text, any length
 * @returns words in reading order; punctuation, light marks and the destinations of links are left out
 *
 * O(n) time in the length of the text.
 */
export function memoryWords(text: string): string[] {
  return wordsOf(memoryText(text));
}

function wordsOf(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  const plain = text.normalize("NFC").toLowerCase().replace(/[’ʼ]/g, "'").replace(/‑/g, "-");
  return plain.match(WORD) ?? [];
}

/**
 * Where the words of a text stand.
 *
 * @param text any text
 * @returns each word folded as by memoryWords, with its half-open UTF-16 span
 *
 * O(n).
 */
export function findMemoryWords(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: wordsOf(match[0])[0] ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * A text folded for exact matching and concordance: its words with single spaces between them.
 *
 * @param text any text
 * @returns the folded text; two texts that differ in case, spaces and punctuation alone fold to the same
 */
export function foldSource(text: string): string {
  return memoryWords(text).join(" ");
}
