/** Items with their scores. */
export interface Scored<T> {
  item: T;
  score: number;
}

/** Items beyond this many are not told apart by the bits of a score that are left free for their number. */
const INDEX_BITS = 20;
const INDEX_MASK = 2 ** INDEX_BITS - 1;
const FIRST_SIZE = 1 << 14;

/**
 * Puts many items in the order of their scores, of which only the first are wanted.
 *
 * Each score carries the number of its item in its last bits, so that plain numbers are sorted, without a comparison
 * of objects; scores that differ in those bits alone, a part in 10^9, are then put right among themselves.
 */
export class Ranking<T> {
  private readonly items: T[] = [];
  private scores = new Float64Array(FIRST_SIZE);

  /** @param compareTied order of items with equal scores */
  constructor(private readonly compareTied: (a: T, b: T) => number) {}

  /** Takes an item in; O(1). */
  add(score: number, item: T): void {
    const index = this.items.length;
    if (index > INDEX_MASK) throw new RangeError(`at most ${INDEX_MASK + 1} items can be ranked`);
    if (index === this.scores.length) {
      const grown = new Float64Array(2 * index);
      grown.set(this.scores);
      this.scores = grown;
    }
    this.scores[index] = score;
    this.items.push(item);
  }

  /**
   * The best items.
   *
   * @param limit how many, by default all
   * @returns items with their scores, greatest first; O(n log n) in plain numbers, and the ties among the best
   */
  best(limit = this.items.length): Scored<T>[] {
    const { items, scores } = this;
    const count = items.length;
    const marked = scores.slice(0, count);
    // Little-endian or not, the low half of a double is the one that differs between 1 and its successor
    const halves = new Uint32Array(marked.buffer);
    for (let i = 0; i < count; i += 1) {
      const at = 2 * i + LOW_HALF;
      halves[at] = (((halves[at] as number) & ~INDEX_MASK) | i) >>> 0;
    }
    marked.sort();
    const ranked: Scored<T>[] = [];
    let run = 0;
    let runKey = Number.NaN;
    for (let k = count - 1; k >= 0; k -= 1) {
      const low = halves[2 * k + LOW_HALF] as number;
      const index = low & INDEX_MASK;
      halves[2 * k + LOW_HALF] = (low & ~INDEX_MASK) >>> 0;
      const key = marked[k] as number;
      if (key !== runKey) {
        this.sortRun(ranked, run);
        if (ranked.length >= limit) break;
        run = ranked.length;
        runKey = key;
      }
      ranked.push({ item: items[index] as T, score: scores[index] as number });
    }
    this.sortRun(ranked, run);
    return ranked.slice(0, limit);
  }

  /** Sorts the last items, from `from` on, by their whole scores and as ties. */
  private sortRun(ranked: Scored<T>[], from: number): void {
    if (ranked.length - from < 2) return;
    const run = ranked.splice(from);
    run.sort((a, b) => b.score - a.score || this.compareTied(a.item, b.item));
    for (const scored of run) ranked.push(scored);
  }
}

/** Which of the two halves of a double holds its last bits on this machine. */
const LOW_HALF = new Uint32Array(Float64Array.of(1 + Number.EPSILON).buffer)[0] === 1 ? 0 : 1;
