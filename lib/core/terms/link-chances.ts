import type { NumberedPair } from "./aligned-corpus.ts";
import { diagonalWeight } from "./word-association.ts";

/** Weight of a link that nothing speaks for. */
const EPSILON = 1e-7;

/** Chances that words of a pair translate each other: row by row of the source, the empty words included. */
export interface LinkChances {
  /** Number of target words, the empty one included: the length of a row. */
  width: number;
  chances: Float64Array;
}

/**
 * How likely each word of a pair is to be the translation of each word of the other side.
 *
 * @param pair a pair as numbers
 * @param probabilities p(target | source) and p(source | target) of two words
 * @returns geometric means of the two directions' posteriors, 0 for the empty words; O(|source|·|target|)
 */
export function linkChances(
  pair: NumberedPair,
  probabilities: (source: number, target: number) => readonly [forward: number, backward: number],
): LinkChances {
  const n = pair.source.length;
  const m = pair.target.length;
  const forward = new Float64Array(n * m);
  const backward = new Float64Array(n * m);
  const forwardSum = new Float64Array(m);
  const backwardSum = new Float64Array(n);
  for (let i = 0, cell = 0; i < n; i += 1) {
    for (let j = 0; j < m; j += 1, cell += 1) {
      const [to, from] = probabilities(pair.source[i] as number, pair.target[j] as number);
      const f = (to + EPSILON) * diagonalWeight(i / n, j / m);
      const b = (from + EPSILON) * diagonalWeight(j / m, i / n);
      forward[cell] = f;
      backward[cell] = b;
      forwardSum[j] = (forwardSum[j] as number) + f;
      backwardSum[i] = (backwardSum[i] as number) + b;
    }
  }
  const chances = new Float64Array(n * m);
  for (let i = 1; i < n; i += 1) {
    for (let j = 1; j < m; j += 1) {
      const cell = i * m + j;
      const f = (forward[cell] as number) / Math.max(EPSILON, forwardSum[j] as number);
      const b = (backward[cell] as number) / Math.max(EPSILON, backwardSum[i] as number);
      chances[cell] = Math.sqrt(f * b);
    }
  }
  return { width: m, chances };
}
