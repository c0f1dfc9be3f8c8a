import { diagonalWeight } from "./position-weights.ts";
import type { PairProbabilities } from "./word-association.ts";

/** Weight of a link that nothing speaks for. */
const EPSILON = 1e-7;

/** How likely the words of a pair are to translate each other. */
export interface LinkChances {
  /**
   * Chance that source word i and target word j translate each other: geometric mean of the two directions'
   * posteriors; both count from 1.
   */
  of(i: number, j: number): number;
}

/**
 * How likely each word of a pair is to be the translation of each word of the other side.
 *
 * @param n number of source words, the empty one included
 * @param m likewise of target words
 * @param probabilities of every two words; weighed in place
 * @returns chances, which last as long as `probabilities` stays as it is; O(n·m)
 */
export function linkChances(n: number, m: number, { forward, backward }: PairProbabilities): LinkChances {
  const forwardSums = new Float64Array(m);
  const backwardSums = new Float64Array(n);
  for (let i = 0, cell = 0; i < n; i += 1) {
    let sum = 0;
    for (let j = 0; j < m; j += 1, cell += 1) {
      const weight = diagonalWeight(i / n, j / m);
      const there = ((forward[cell] as number) + EPSILON) * weight;
      const here =
        ((backward[cell] as number) + EPSILON) * (i === 0 || j === 0 ? diagonalWeight(j / m, i / n) : weight);
      forward[cell] = there;
      backward[cell] = here;
      forwardSums[j] = (forwardSums[j] as number) + there;
      sum += here;
    }
    backwardSums[i] = sum;
  }
  return {
    of(i, j) {
      const cell = i * m + j;
      const there = (forward[cell] as number) / Math.max(EPSILON, forwardSums[j] as number);
      const here = (backward[cell] as number) / Math.max(EPSILON, backwardSums[i] as number);
      return Math.sqrt(there * here);
    },
  };
}
