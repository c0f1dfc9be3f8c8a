import { MAX_PAIR_WORDS } from "./aligned-corpus.ts";
import { NULL_WEIGHT } from "./position-weights.ts";

/** Numbers of a link in the table: p(target | source), p(source | target), and what a round counts for each. */
export const LINK = 4;
export const BACKWARD = 1;
export const COUNT = 2;
export const COUNT_BACKWARD = 3;

/** What a round works out for one pair at a time: weighted chances of its cells, and their sums. */
export class PairExpectation {
  private forward = new Float32Array(4096);
  private backward = new Float32Array(4096);
  private readonly forwardSums = new Float32Array(MAX_PAIR_WORDS + 1);
  private readonly backwardSums = new Float64Array(MAX_PAIR_WORDS + 1);
  private n = 0;
  private m = 0;

  begin(n: number, m: number): void {
    this.n = n;
    this.m = m;
    if (n * m > this.forward.length) {
      this.forward = new Float32Array(n * m);
      this.backward = new Float32Array(n * m);
    }
    this.forwardSums.fill(0, 0, m);
    this.backwardSums.fill(0, 0, n);
  }

  /** Every cell of a pair. */
  weighAll(table: Float32Array, link: Int32Array, from: number, weights: Float32Array | undefined): void {
    const { n, m, forward, backward, forwardSums, backwardSums } = this;
    for (let i = 0, cell = 0; i < n; i += 1) {
      let sum = 0;
      for (let j = 0; j < m; j += 1, cell += 1) {
        const at = LINK * (link[from + cell] as number);
        const weight = weights === undefined ? 1 : (weights[cell] as number);
        const there = (table[at] as number) * (i === 0 ? NULL_WEIGHT : weight);
        const here = (table[at + BACKWARD] as number) * (j === 0 ? NULL_WEIGHT : weight);
        forward[cell] = there;
        backward[cell] = here;
        forwardSums[j] = (forwardSums[j] as number) + there;
        sum += here;
      }
      backwardSums[i] = sum;
    }
  }

  /** The cells of a pair that are left. */
  weighSome(
    table: Float32Array,
    link: Int32Array,
    from: number,
    to: number,
    own: Uint8Array,
    other: Uint8Array,
    weights: Float32Array | undefined,
  ): void {
    const { m, forward, backward, forwardSums, backwardSums } = this;
    for (let k = from; k < to; k += 1) {
      const at = LINK * (link[k] as number);
      const i = own[k] as number;
      const j = other[k] as number;
      const weight = weights === undefined ? 1 : (weights[i * m + j] as number);
      const there = (table[at] as number) * (i === 0 ? NULL_WEIGHT : weight);
      const here = (table[at + BACKWARD] as number) * (j === 0 ? NULL_WEIGHT : weight);
      forward[k - from] = there;
      backward[k - from] = here;
      forwardSums[j] = (forwardSums[j] as number) + there;
      backwardSums[i] = (backwardSums[i] as number) + here;
    }
  }

  /** Adds the share of each cell to the counts of its link. */
  count(
    table: Float32Array,
    link: Int32Array,
    from: number,
    to: number,
    own: Uint8Array | undefined,
    other: Uint8Array | undefined,
  ): void {
    const { n, m, forward, backward, forwardSums, backwardSums } = this;
    forwardSums[0] = 0;
    for (let j = 1; j < m; j += 1) {
      const sum = forwardSums[j] as number;
      forwardSums[j] = sum > 0 ? 1 / sum : 0;
    }
    backwardSums[0] = 0;
    for (let i = 1; i < n; i += 1) {
      const sum = backwardSums[i] as number;
      backwardSums[i] = sum > 0 ? 1 / sum : 0;
    }
    let i = 0;
    let j = 0;
    for (let k = from; k < to; k += 1) {
      if (own !== undefined && other !== undefined) {
        i = own[k] as number;
        j = other[k] as number;
      } else if (k > from) {
        j += 1;
        if (j === m) {
          j = 0;
          i += 1;
        }
      }
      const at = LINK * (link[k] as number);
      table[at + COUNT] = (table[at + COUNT] as number) + (forward[k - from] as number) * (forwardSums[j] as number);
      table[at + COUNT_BACKWARD] =
        (table[at + COUNT_BACKWARD] as number) + (backward[k - from] as number) * (backwardSums[i] as number);
    }
  }
}
