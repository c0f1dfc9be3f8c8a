/** Letters from which a line counts as running text even without a full stop. */
const LONG_LINE = 140;
/** Letters from which a line that ends like a sentence counts as running text. */
const SENTENCE_LINE = 50;

/** @returns whether the text ends as a sentence does, closing quotes and brackets aside */
export const endsSentence = (text: string): boolean => /[.!?…]["”’»'\])]*$/u.test(text);

/** @returns words of a text, split at white space */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** @returns whether a line reads like a paragraph of an article rather than a heading, label or link */
export function isRunningText(text: string): boolean {
  if (text.length >= LONG_LINE) return true;
  return text.length >= SENTENCE_LINE && endsSentence(text) && wordsOf(text).length >= 7;
}

/** @returns whether every letter of a text that has letters is a capital */
export const isAllCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Small words inside names: "Walid al-Moualem", "Ursula von der Leyen", "Kongo ya Kati". */
const NAME_PARTICLES = new Set("al el bin binti ibn wa ya la de da dos van von der den na".split(" "));

/** @returns whether a text is two to five capitalised words, as a person's name is */
export function looksLikeName(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 2 || words.length > 5 || /[0-9:;!?"“”|/]/.test(text) || /\.$/.test(text)) return false;
  return words.every((word) => /^\p{Lu}[\p{L}.'’-]*,?$/u.test(word) || NAME_PARTICLES.has(word.toLowerCase()));
}
