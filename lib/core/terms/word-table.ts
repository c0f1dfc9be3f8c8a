const FIRST_SLOTS = 1 << 10;

/** What is kept of a written word. */
export interface KeptWord {
  readonly surface: string;
}

/**
 * Words by their letters where they stand in a text, so that no string is cut out to look one up.
 */
export class WordTable<W extends KeptWord> {
  private readonly words: W[] = [];
  private readonly hashes: number[] = [];
  /** Index of a word plus 1; 0 is free. Open addressing, linear probing. */
  private slots = new Int32Array(FIRST_SLOTS);

  /** @param limit words kept; at the limit all are forgotten at once */
  constructor(private readonly limit: number) {}

  /**
   * The word at [start, end) of a text, or undefined; O(length).
   *
   * @param hash made of its letters
   */
  find(text: string, start: number, end: number, hash: number): W | undefined {
    const { slots, hashes, words } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = (slots[slot] as number) - 1;
      if (index < 0) return undefined;
      if (hashes[index] !== hash) continue;
      const word = words[index] as W;
      if (word.surface.length === end - start && text.startsWith(word.surface, start)) return word;
    }
  }

  /** Keeps a word that isn't there yet. */
  put(word: W, hash: number): void {
    if (this.words.length >= this.limit) {
      this.words.length = 0;
      this.hashes.length = 0;
      this.slots = new Int32Array(FIRST_SLOTS);
    }
    this.words.push(word);
    this.hashes.push(hash);
    if (this.words.length * 2 > this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 4);
      this.hashes.forEach((each, index) => {
        this.occupy(each, index);
      });
    } else this.occupy(hash, this.words.length - 1);
  }

  private occupy(hash: number, index: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = index + 1;
  }
}
