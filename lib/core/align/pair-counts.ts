/** Share of places that may be taken before the table grows. */
const MOST_FULL = 0.6;
const FIRST_PLACES = 1 << 12;

/**
 * Counts of pairs of words, in flat arrays: millions of pairs without an object each.
 *
 * Open addressing with linear probing; O(1) on average. Words are numbered from 0.
 */
export class PairCounts {
  private places = FIRST_PLACES;
  private taken = 0;
  /** the pair's words, the first plus one so that 0 is an empty place */
  private first = new Int32Array(FIRST_PLACES);
  private second = new Int32Array(FIRST_PLACES);
  private count = new Float32Array(FIRST_PLACES);
  /** paragraph pairs the words were seen in, and the last of them */
  private beads = new Int32Array(FIRST_PLACES);
  private last = new Int32Array(FIRST_PLACES);

  private find(first: number, second: number): number {
    const mask = this.places - 1;
    const mixed = Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
    let at = (mixed ^ (mixed >>> 15)) & mask;
    while (this.first[at] !== 0 && (this.first[at] !== first + 1 || this.second[at] !== second)) at = (at + 1) & mask;
    return at;
  }

  /** How often a pair was counted; 0 for one never seen. */
  get(first: number, second: number): number {
    return this.count[this.find(first, second)] as number;
  }

  /** Counts a pair in paragraph pair `bead`. */
  add(first: number, second: number, count: number, bead: number): void {
    let at = this.find(first, second);
    if (this.first[at] === 0) {
      if (this.taken >= this.places * MOST_FULL) {
        this.grow();
        at = this.find(first, second);
      }
      this.taken += 1;
      this.first[at] = first + 1;
      this.second[at] = second;
      this.last[at] = -1;
    }
    this.count[at] = (this.count[at] as number) + count;
    if (this.last[at] !== bead) {
      this.beads[at] = (this.beads[at] as number) + 1;
      this.last[at] = bead;
    }
  }

  /** Visits every pair once, in no order. */
  forEach(visit: (first: number, second: number, count: number, beads: number) => void): void {
    for (let at = 0; at < this.places; at += 1) {
      const first = this.first[at] as number;
      if (first > 0) visit(first - 1, this.second[at] as number, this.count[at] as number, this.beads[at] as number);
    }
  }

  private grow(): void {
    const { first, second, count, beads, last } = this;
    this.places *= 2;
    this.first = new Int32Array(this.places);
    this.second = new Int32Array(this.places);
    this.count = new Float32Array(this.places);
    this.beads = new Int32Array(this.places);
    this.last = new Int32Array(this.places);
    for (let old = 0; old < first.length; old += 1) {
      if (first[old] === 0) continue;
      const at = this.find((first[old] as number) - 1, second[old] as number);
      this.first[at] = first[old] as number;
      this.second[at] = second[old] as number;
      this.count[at] = count[old] as number;
      this.beads[at] = beads[old] as number;
      this.last[at] = last[old] as number;
    }
  }
}
