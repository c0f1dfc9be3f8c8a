import { memoryWords } from "./fold-source";

/** Points off where the texts differ in case, punctuation or marks alone; such a match never shows as exact. */
const SURFACE_PENALTY = 1;
/** Points off where the numbers differ: the words agree, but what is said does not. */
const NUMBERS_PENALTY = 5;
/** Scores of a match whose neighbours are the same too, one or both of them. */
export const SAME_NEIGHBOUR = 101;
export const SAME_NEIGHBOURS = 102;

const isNumber = (word: string): boolean => /\p{N}/u.test(word);

/**
 * Least number of words to put in, take out or replace, from one text to the other.
 *
 * O(n·m) time, O(m) memory: Wagner and Fischer (1974), "The String-to-String Correction Problem", two rows.
 */
function wordDistance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, j) => j + 1);
  a.forEach((word, i) => {
    let diagonal = i;
    let left = i + 1;
    row = b.map((other, j) => {
      const above = row[j] ?? 0;
      const here = Math.min(above + 1, left + 1, diagonal + (word === other ? 0 : 1));
      diagonal = above;
      left = here;
      return here;
    });
  });
  return row.at(-1) ?? a.length;
}

/**
 * How alike two source texts are.
 *
 * @param a a source text
 * @param b another
 * @returns 0 to 100, whole: 100 only for texts that are equal to the letter; otherwise the share of the longer text's
 *   words that need no change, less a point for differences of case, punctuation or marks alone, less five where
 *   numbers differ. Symmetric.
 *
 * O(n·m) in words.
 */
export function fuzzyScore(a: string, b: string): number {
  if (a === b) return 100;
  const [left, right] = [memoryWords(a), memoryWords(b)];
  const longer = Math.max(left.length, right.length);
  if (longer === 0) return 0;
  const share = 100 * (1 - wordDistance(left, right) / longer);
  const numbers = (words: string[]) => words.filter(isNumber).sort().join(" ");
  const penalty = SURFACE_PENALTY + (numbers(left) === numbers(right) ? 0 : NUMBERS_PENALTY);
  return Math.max(0, Math.min(99, Math.floor(share - penalty + SURFACE_PENALTY * Number(share < 100))));
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
