import { memoryText } from "./fold-source.ts";
import { createLemmaOf, type LemmaOf } from "./memory-lemma.ts";
import { Occurrences } from "./occurrences.ts";
import { scanWords, wordAt } from "./scan-words.ts";
import { WordTable } from "./word-table.ts";
import type { MemorySide } from "./word-token.ts";

/** What the index takes from an entry. */
export interface IndexedTexts {
  source: string;
  target: string;
  /** BCP 47 */
  sourceLanguage: string;
  targetLanguage: string;
}

/** A word with its token and lemma, and how many entries of a batch hold it. */
export type CountedWord = readonly [token: number, word: string, lemma: string, count: number];

/**
 * Entries read into words: which different words stand on their sides, in flat arrays, which go from one thread to another
 * without being copied.
 */
export interface ReadEntries {
  /** of each entry, the words of its source, repetitions counted */
  sizes: Int32Array;
  /** words in the order of their tokens as unsigned numbers; as many times as entries hold them */
  tokens: Int32Array;
  /** the entry that holds the word, by its place in the batch; rising for each word */
  owners: Int32Array;
  /** words to be counted, in the order of their tokens: those that are new, and of those that are not, see EntryReader */
  words: CountedWord[];
}

/** Different words of a side that are indexed: whatever can match the longest text looked up (1,000 words) is whole. */
const WORDS_INDEXED = 1_500;
/** Longer words are no words of a language (letters of a coded file) and aren't indexed; in UTF-16 units. */
const LONGEST_WORD = 100;
/** Entries from which on a batch is large: its words are counted now and then, and its rarer ones share rows of the index. */
export const LARGE_BATCH = 1_000;
/** A word's count may fall behind by so many entries in large batches, or by a part of it: fewer rows are written. */
const [UNCOUNTED, UNCOUNTED_PART] = [32, 1 / 2];
/** Words kept between batches; about 200 bytes each. */
const WORDS_KEPT = 200_000;
/** Sides read after which their numbers would outgrow 31 bits. */
const MOST_SIDES = 2 ** 30;

/**
 * Reads entries of a memory into the words by which they are found, and remembers the words it has met, so that each is
 * analysed once.
 *
 * O(characters) time; memory for {@link WORDS_KEPT} words and one batch. Synchronous, so that no other batch comes between.
 */
export class EntryReader {
  private known = new WordTable();
  private readonly occurrences = new Occurrences();
  private lemmaOf = new Map<string, LemmaOf>();
  private sides = 0;
  private sizes: number[] = [];
  private nth = 0;
  private touched: number[] = [];
  private firstSide = 0;
  private text = "";
  private language = "";
  private count = 0;
  private room = 0;

  /** Reads a whole batch; see {@link add} and {@link finish}. */
  read(entries: readonly IndexedTexts[]): ReadEntries {
    for (const entry of entries) this.add(entry);
    return this.finish();
  }

  /** Reads one more entry of the batch in hand. */
  add({ source, target, sourceLanguage, targetLanguage }: IndexedTexts): void {
    if (this.sizes.length === 0) this.begin();
    this.nth = this.sizes.length;
    this.sizes.push(this.readSide("source", source, sourceLanguage));
    this.readSide("target", target, targetLanguage);
  }

  /**
   * Ends the batch in hand.
   *
   * @returns what the index takes of its entries. Words that are not new are counted with them: all of a small batch, in a
   *   large one those whose count would otherwise fall too far behind
   */
  finish(): ReadEntries {
    const sizes = Int32Array.from(this.sizes);
    this.sizes = [];
    return { sizes, ...this.occurrences.take(), words: this.countWords(sizes.length >= LARGE_BATCH) };
  }

  /** Says that a batch is in the database, its words with it. */
  confirm({ words }: ReadEntries): void {
    for (const [token] of words) {
      const word = this.known.wordOf(token);
      if (word) word.isWritten = true;
    }
  }

  /** Forgets every word: what was written may be gone. */
  forget(): void {
    this.known = new WordTable();
    this.sides = 0;
  }

  private begin(): void {
    if (this.known.size > WORDS_KEPT || this.sides > MOST_SIDES) this.forget();
    // Analyses of a batch's words are kept for as long as it lasts; the words themselves for longer.
    this.lemmaOf = new Map();
    this.firstSide = this.sides + 1;
  }

  private readSide(side: MemorySide, written: string, language: string): number {
    this.sides += 1;
    this.text = memoryText(written);
    this.language = language;
    this.count = 0;
    this.room = WORDS_INDEXED;
    scanWords(this.text, side, this.visit);
    return this.count;
  }

  private readonly visit = (token: number, start: number, end: number): void => {
    this.count += 1;
    if (this.room === 0) return;
    const { known } = this;
    if (!known.find(token)) {
      if (end - start > LONGEST_WORD) return;
      this.meet(token, start, end);
    }
    const last = known.note(this.sides);
    if (last === this.sides) return;
    this.room -= 1;
    if (last < this.firstSide) this.touched.push(token);
    this.occurrences.add(token, this.nth);
  };

  private meet(token: number, start: number, end: number): void {
    const lemmaOf = this.lemmaOf.get(this.language) ?? createLemmaOf(this.language);
    this.lemmaOf.set(this.language, lemmaOf);
    // A copy of the word: a slice would keep the whole text that it was cut from.
    const word = JSON.parse(JSON.stringify(wordAt(this.text, start, end))) as string;
    this.known.add(token, { word, lemma: lemmaOf(word), counted: 0, isWritten: false });
  }

  private countWords(isLarge: boolean): CountedWord[] {
    const rows: CountedWord[] = [];
    for (const token of this.touched) {
      const known = this.known.wordOf(token);
      if (!known) continue;
      const waiting = this.known.uncounted();
      const mayWait = isLarge && known.isWritten;
      if (mayWait && waiting < Math.max(UNCOUNTED, known.counted * UNCOUNTED_PART)) continue;
      this.known.settle();
      known.counted += waiting;
      rows.push([token, known.word, known.lemma, waiting]);
    }
    this.touched = [];
    return rows.sort(([x, a], [y, b]) => x - y || (a < b ? -1 : 1));
  }
}
