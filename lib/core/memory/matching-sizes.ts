/** Least share of words, in per cent of the longer side, at which a match is worth showing; OmegaT's default too. */
export const MATCH_THRESHOLD = 70;

/**
 * How many words a text must have to be able to match one of `size` words.
 *
 * @param size number of words, repetitions counted
 * @param threshold per cent, 1 to 100
 * @returns least and most number of words, both included
 *
 * O(1).
 */
export function matchingSizes(size: number, threshold: number = MATCH_THRESHOLD): { least: number; most: number } {
  return { least: Math.ceil((size * threshold) / 100), most: Math.floor((size * 100) / threshold) };
}
