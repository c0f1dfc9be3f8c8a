/** Sharpness of the preference for the same relative position; fast_align's start value is 4. */
const DIAGONAL_TENSION = 4;
/** Prior weight of the empty word against all others. */
export const NULL_WEIGHT = 0.08;

/** Steps of the distance from the diagonal that {@link diagonalWeight} tells apart. */
const DISTANCE_STEPS = 2048;
const DISTANCE_WEIGHTS = Float64Array.from({ length: DISTANCE_STEPS + 1 }, (_, k) =>
  Math.exp((-DIAGONAL_TENSION * k) / DISTANCE_STEPS),
);

/** Weight of a word's position beside one of the other side, as shares of the lengths; the empty word's is 0. */
export function diagonalWeight(own: number, other: number): number {
  if (own === 0) return NULL_WEIGHT;
  return DISTANCE_WEIGHTS[Math.round(Math.abs(own - other) * DISTANCE_STEPS)] as number;
}

/** Weights of the positions of pairs of sentences, kept by the two lengths. */
export class PositionWeights {
  private readonly tables = new Map<number, Float32Array>();

  /**
   * @returns row by row of n positions, how near each of m lies to the diagonal; the empty word, which has
   *   {@link NULL_WEIGHT} beside all others, is taken for one at the very start. O(1) for lengths met before
   */
  of(n: number, m: number): Float32Array {
    const key = n * 1024 + m;
    let table = this.tables.get(key);
    if (table === undefined) {
      table = new Float32Array(n * m);
      for (let i = 0, cell = 0; i < n; i += 1)
        for (let j = 0; j < m; j += 1, cell += 1) table[cell] = Math.exp(-DIAGONAL_TENSION * Math.abs(i / n - j / m));
      this.tables.set(key, table);
    }
    return table;
  }
}
