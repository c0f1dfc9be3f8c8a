/** Id of the empty word that unmatched words align to. */
export const NULL_WORD = 0;
/** Words of a side beyond this many are left out of a pair, so that a broken file costs no quadratic time. */
export const MAX_PAIR_WORDS = 120;

/** Words of one language by number; 0 is the empty word. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>([["", NULL_WORD]]);
  readonly words: string[] = [""];

  /** Number of a word, a new one for a new word. O(1). */
  idOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.numbers.set(word, id);
    this.words.push(word);
    return id;
  }

  /** Number of a word, or undefined. O(1). */
  find(word: string): number | undefined {
    return this.numbers.get(word);
  }

  get size(): number {
    return this.words.length;
  }
}

/** A pair of sentences as word numbers; index 0 of both is the empty word. */
export interface NumberedPair {
  source: Int32Array;
  target: Int32Array;
}
