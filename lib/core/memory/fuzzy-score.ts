import { editDistance } from "./edit-distance.ts";
import { foldSource, memoryWords } from "./fold-source.ts";

/** Points off where the words agree and only capitals differ; such a match never shows as exact. */
const CASE_PENALTY = 1;
/** Points off where the words agree and only punctuation, spaces or typographic marks differ. */
const PUNCTUATION_PENALTY = 1;
/** Points off where the numbers differ: the words agree, but what is said does not. */
const NUMBERS_PENALTY = 5;
/** Best score of texts that are not equal to the letter. */
const BEST_INEXACT = 99;
/** Scores of a match whose neighbours are the same too, one or both of them. */
export const SAME_NEIGHBOUR = 101;
export const SAME_NEIGHBOURS = 102;

const isNumber = (word: string): boolean => /\p{N}/u.test(word);
const numbersOf = (words: readonly string[]): string => words.filter(isNumber).sort().join(" ");

/** What capitals and punctuation cost two texts of the same words. */
function surfacePenalty(a: string, b: string): number {
  const caseDiffers = foldCaseKept(a) !== foldCaseKept(b);
  const punctuationDiffers = a.toLowerCase() !== b.toLowerCase();
  return (caseDiffers ? CASE_PENALTY : 0) + (punctuationDiffers ? PUNCTUATION_PENALTY : 0);
}

/** Letters and digits alone, capitals kept. */
const foldCaseKept = (text: string): string => text.normalize("NFC").replace(/[^\p{L}\p{N}\p{M}]+/gu, "");

/**
 * How alike two source texts are.
 *
 * @param a a source text
 * @param b another
 * @returns 0 to 100, whole: 100 only for texts that are equal to the letter; otherwise the share of the longer text's
 *   words that need no change, less five where numbers differ; texts of the same words lose one for capitals and one
 *   for punctuation instead. Symmetric.
 *
 * O(⌈n/32⌉·m) in words; see {@link editDistance}.
 */
export function fuzzyScore(a: string, b: string): number {
  if (a === b) return 100;
  return scoreWords(a, memoryWords(a), b, memoryWords(b));
}

/** {@link fuzzyScore} of texts whose words are known already. */
export function scoreWords(a: string, aWords: readonly string[], b: string, bWords: readonly string[]): number {
  if (a === b) return 100;
  const longer = Math.max(aWords.length, bWords.length);
  if (longer === 0) return 0;
  const distance = editDistance(aWords, bWords);
  if (distance === 0) return Math.min(BEST_INEXACT, 100 - surfacePenalty(a, b));
  const share = 100 * (1 - distance / longer);
  const penalty = numbersOf(aWords) === numbersOf(bWords) ? 0 : NUMBERS_PENALTY;
  return Math.max(0, Math.min(BEST_INEXACT, Math.floor(share - penalty)));
}

/**
 * How alike the letters of two texts are: orders matches of one score, so that a changed ending ("anasema", "alisema")
 * goes before another word.
 *
 * @returns 0 to 1, 1 where the folded texts are equal; symmetric
 *
 * O(⌈n/32⌉·m) in characters.
 */
export function letterSimilarity(a: string, b: string): number {
  const [left, right] = [foldSource(a), foldSource(b)];
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 1 : 1 - editDistance(left, right) / longer;
}

/** What stands before and after a text, folded or hashed by the caller; null where nothing does. */
export interface Neighbours {
  previous: string | null;
  next: string | null;
}

/**
 * Lifts an exact match whose context is the same too.
 *
 * @param score of fuzzyScore
 * @returns 102 where both neighbours agree, 101 where one does, else the score as it is; only 100 is lifted
 */
export function withContext(score: number, here: Neighbours, there: Neighbours): number {
  if (score < 100) return score;
  const same = (a: string | null, b: string | null) => a !== null && a === b;
  const agreeing = Number(same(here.previous, there.previous)) + Number(same(here.next, there.next));
  return agreeing === 2 ? SAME_NEIGHBOURS : agreeing === 1 ? SAME_NEIGHBOUR : score;
}
