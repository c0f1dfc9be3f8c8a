/** Letters from which a line counts as running text even without a full stop. */
const LONG_LINE = 140;
/** Letters from which a line that ends like a sentence counts as running text. */
const SENTENCE_LINE = 50;
/** Letters beyond which a line is text whatever it holds: no rule's pattern needs to be tried on it. */
export const LONGEST_LABEL = 1_000;

/**
 * Tells whether a text ends as a sentence does, closing quotes and brackets aside.
 *
 * @param text one line, trimmed
 *
 * O(n).
 */
export const endsSentence = (text: string): boolean => /[.!?…]\s?["”’»'\])]*$/u.test(text.slice(-24));

/**
 * The words of a text, split at white space.
 *
 * @param text any text
 *
 * O(n).
 */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * Tells whether a line reads like a paragraph of an article rather than a heading, label or link.
 *
 * @param text one line, trimmed
 * @returns true from 140 letters on, or from 50 for a sentence of seven words
 *
 * O(n).
 */
export function isRunningText(text: string): boolean {
  if (text.length >= LONG_LINE) return true;
  return text.length >= SENTENCE_LINE && endsSentence(text) && wordsOf(text).length >= 7;
}

/**
 * Tells whether every letter of a text is a capital.
 *
 * @param text one line; a text without letters is not all capitals
 *
 * O(n).
 */
export const isAllCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Small words inside persons' names: "Walid al-Moualem", "Ursula von der Leyen"; "na" joins two of them. */
const NAME_PARTICLES = new Set("al el bin binti ibn de da dos van von der den na and".split(" "));

/** Words that join nouns and no names: "WIZARA YA AFYA". */
const LINKS = /^(?:ya|za|cha|vya|kwa|katika)$/iu;
/** In capitals "WA" and "LA" are no names' either. */
const SHOUTED_LINKS = /^(?:WA|LA|PA)$/u;

/**
 * Tells whether a text could be a person's name, or two persons'.
 *
 * @param text one line
 * @returns true for two to five capitalised words, particles aside
 *
 * O(n).
 */
export function looksLikeName(text: string): boolean {
  const words = wordsOf(text.slice(0, 120));
  if (words.length < 2 || words.length > 5 || /[0-9:;!?"“”|/]/.test(text) || /\.$/.test(text)) return false;
  if (words.some((word) => LINKS.test(word))) return false;
  if (isAllCapitals(text) && words.some((word) => SHOUTED_LINKS.test(word))) return false;
  return words.every((word) => /^\p{Lu}[\p{L}.'’-]*,?$/u.test(word) || NAME_PARTICLES.has(word.toLowerCase()));
}

/**
 * A line without the bullet or ornament that copying set before it.
 *
 * @param text one line, trimmed
 *
 * O(n).
 */
export const withoutBullet = (text: string): string => text.replace(/^[•*▪►‣◦♦●–-]\s+/u, "");
