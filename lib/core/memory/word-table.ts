/** What is kept of a word that was met. */
export interface KnownWord {
  readonly word: string;
  readonly lemma: string;
  /** entries that were counted */
  counted: number;
  /** true once the word's row is in the database */
  isWritten: boolean;
}

const FIRST_PLACES = 1 << 12;
/** Share of places that may be taken before the table grows. */
const MOST_FULL = 0.6;
/** Numbers of a place: 16 bytes, so that a word is one line of the processor's cache. */
const WIDTH = 4;
/** What they are: the token; the word's place in the list plus one, 0 for none; the last side that held it; entries uncounted. */
const [TOKEN, WORD, SIDE, WAITING] = [0, 1, 2, 3];

/**
 * The words that a reader has met, by token, with what it notes of each in passing.
 *
 * A cursor: `find` goes to a word, and what follows is about that word. Open addressing with linear probing; O(1) on
 * average.
 */
export class WordTable {
  private places = new Int32Array(FIRST_PLACES * WIDTH);
  private mask = FIRST_PLACES - 1;
  private readonly words: KnownWord[] = [];
  private at = 0;

  get size(): number {
    return this.words.length;
  }

  /** Goes to a word. @returns whether it was met; if not, `add` puts it here */
  find(token: number): boolean {
    const { places, mask } = this;
    let place = token & mask;
    for (;;) {
      const at = place * WIDTH;
      const word = places[at + WORD] as number;
      if (word === 0 || places[at + TOKEN] === token) {
        this.at = at;
        return word !== 0;
      }
      place = (place + 1) & mask;
    }
  }

  /** Puts in a word that `find` has just not found. */
  add(token: number, word: KnownWord): void {
    if (this.words.length >= (this.mask + 1) * MOST_FULL) {
      this.grow();
      this.find(token);
    }
    this.words.push(word);
    this.places[this.at + TOKEN] = token;
    this.places[this.at + WORD] = this.words.length;
  }

  /** Notes that a side holds the word, once. @returns the side that held it before; 0 for none */
  note(side: number): number {
    const { places, at } = this;
    const last = places[at + SIDE] as number;
    if (last === side) return last;
    places[at + SIDE] = side;
    places[at + WAITING] = (places[at + WAITING] as number) + 1;
    return last;
  }

  /** Goes to a word. @returns what is kept of it */
  wordOf(token: number): KnownWord | null {
    return this.find(token) ? (this.words[(this.places[this.at + WORD] as number) - 1] ?? null) : null;
  }

  /** Sides that held the word since it was last settled. */
  uncounted(): number {
    return this.places[this.at + WAITING] as number;
  }

  settle(): void {
    this.places[this.at + WAITING] = 0;
  }

  private grow(): void {
    const old = this.places;
    this.places = new Int32Array(2 * old.length);
    this.mask = 2 * this.mask + 1;
    for (let from = 0; from < old.length; from += WIDTH) {
      if (old[from + WORD] === 0) continue;
      this.find(old[from + TOKEN] as number);
      this.places.set(old.subarray(from, from + WIDTH), this.at);
    }
  }
}
