const FIRST_ROOM = 1 << 12;
/** Bits of a token that one pass of sorting looks at. */
const RADIX_BITS = 11;
const RADIX = 1 << RADIX_BITS;

interface Lists {
  tokens: Int32Array;
  owners: Int32Array;
}

const roomFor = (room: number): Lists => ({ tokens: new Int32Array(room), owners: new Int32Array(room) });

/**
 * Which words stand in which entries of a batch, to be sorted by word.
 *
 * The lists are used again for the next batch: fresh memory costs more than the sorting.
 */
export class Occurrences {
  private lists = roomFor(FIRST_ROOM);
  private spare = roomFor(FIRST_ROOM);
  private length = 0;

  /** Notes that an entry holds a word; entries come in rising order. O(1). */
  add(token: number, owner: number): void {
    if (this.length === this.lists.tokens.length) this.grow();
    this.lists.tokens[this.length] = token;
    this.lists.owners[this.length] = owner;
    this.length += 1;
  }

  /**
   * @returns all that was noted, by tokens as unsigned numbers, for each the owners in the order of noting; nothing is
   *   noted any more
   *
   * O(n): a radix sort of three passes (LSD).
   */
  take(): Lists {
    const { length } = this;
    for (let shift = 0; shift < 32; shift += RADIX_BITS) this.pass(shift);
    this.length = 0;
    return { tokens: this.lists.tokens.slice(0, length), owners: this.lists.owners.slice(0, length) };
  }

  private pass(shift: number): void {
    const { lists, spare, length } = this;
    const places = new Int32Array(RADIX + 1);
    for (let i = 0; i < length; i += 1) {
      const after = (((lists.tokens[i] as number) >>> shift) & (RADIX - 1)) + 1;
      places[after] = (places[after] as number) + 1;
    }
    for (let digit = 1; digit < RADIX; digit += 1)
      places[digit] = (places[digit] as number) + (places[digit - 1] as number);
    for (let i = 0; i < length; i += 1) {
      const token = lists.tokens[i] as number;
      const digit = (token >>> shift) & (RADIX - 1);
      const at = places[digit] as number;
      places[digit] = at + 1;
      spare.tokens[at] = token;
      spare.owners[at] = lists.owners[i] as number;
    }
    this.lists = spare;
    this.spare = lists;
  }

  private grow(): void {
    const wider = roomFor(2 * this.length);
    wider.tokens.set(this.lists.tokens);
    wider.owners.set(this.lists.owners);
    this.lists = wider;
    this.spare = roomFor(2 * this.length);
  }
}
