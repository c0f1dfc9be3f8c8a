/**
 * A sparse table in flat arrays: for each word of one side, words of the other side and a number for each. Row `word` is
 * at `start[word]` to `start[word + 1]` of the other arrays.
 */
export interface WordRows {
  start: Int32Array;
  to: Int32Array;
  value: Float32Array;
}

/** A table of counts, with the number of paragraph pairs that each pair of words was seen in. */
export interface CountRows extends WordRows {
  beads: Int32Array;
}

const FIRST_PLACES = 1 << 10;

/** Writes a table row by row; O(1) a pair, its arrays doubled where they are full. */
export class RowWriter {
  private readonly start: Int32Array;
  private rows = 0;
  private taken = 0;
  private to: Int32Array;
  private value: Float32Array;
  private beads: Int32Array;

  /** @param places pairs that it is likely to have: memory that isn't written to costs nothing */
  constructor(rows: number, places = FIRST_PLACES) {
    this.start = new Int32Array(rows + 1);
    this.to = new Int32Array(places);
    this.value = new Float32Array(places);
    this.beads = new Int32Array(places);
  }

  /** Puts a pair into the row being written. */
  add(to: number, value: number, beads: number): void {
    if (this.taken === this.to.length) this.grow();
    this.to[this.taken] = to;
    this.value[this.taken] = value;
    this.beads[this.taken] = beads;
    this.taken += 1;
  }

  endRow(): void {
    this.rows += 1;
    this.start[this.rows] = this.taken;
  }

  /** The table; rows that weren't ended are empty. */
  finish(): CountRows {
    const { start, taken } = this;
    start.fill(taken, this.rows + 1);
    return {
      start,
      to: this.to.subarray(0, taken),
      value: this.value.subarray(0, taken),
      beads: this.beads.subarray(0, taken),
    };
  }

  private grow(): void {
    const { to, value, beads } = this;
    const places = Math.max(FIRST_PLACES, this.taken * 2);
    this.to = new Int32Array(places);
    this.value = new Float32Array(places);
    this.beads = new Int32Array(places);
    this.to.set(to);
    this.value.set(value);
    this.beads.set(beads);
  }
}

/**
 * Turns a table round: its columns become rows.
 *
 * @param words of the other side
 * @returns rows with their words in rising order; O(pairs + words)
 */
export function transpose({ start, to, value }: WordRows, words: number): WordRows {
  const turned = {
    start: new Int32Array(words + 1),
    to: new Int32Array(to.length),
    value: new Float32Array(to.length),
  };
  for (const word of to) turned.start[word + 1] = (turned.start[word + 1] as number) + 1;
  for (let word = 0; word < words; word += 1)
    turned.start[word + 1] = (turned.start[word + 1] as number) + (turned.start[word] as number);
  const next = turned.start.slice();
  for (let from = 0; from + 1 < start.length; from += 1) {
    for (let at = start[from] as number; at < (start[from + 1] as number); at += 1) {
      const word = to[at] as number;
      const place = next[word] as number;
      next[word] = place + 1;
      turned.to[place] = from;
      turned.value[place] = value[at] as number;
    }
  }
  return turned;
}
