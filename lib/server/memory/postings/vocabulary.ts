import "server-only";
import { createLemmaOf, type LemmaOf } from "@/lib/core/memory/memory-lemma";
import { environment } from "../../environment";

/** What a batch says of a word while it is gathered. */
export interface WordInBatch {
  /** entries of the batch that hold it */
  count: number;
  /** of these, those of the block in hand, by their place in the batch */
  inBlock: number[];
  /** of these, those for the bucket */
  inBucket: number[];
}

/** A word of one side that this process met. */
export interface KnownWord {
  readonly token: number;
  readonly word: string;
  readonly lemma: string;
  /** true once its row is committed: it need not be written for the sake of its lemma again */
  isWritten: boolean;
  batch: WordInBatch | null;
}

/** Words kept between writes; about 200 bytes each. */
const WORDS_KEPT = 300_000;

/** The words of one database by their tokens. */
const shared = { url: "", words: new Map<number, KnownWord>() };

/** Forgets what was written, where the index is about to be made anew. */
export function forgetVocabulary(): void {
  shared.words = new Map();
}

/**
 * Opens the words that this process met, for one batch.
 *
 * @returns the known words by token, and a function that adds one: it analyses the word, and remembers all that it saw
 *   for as long as the batch lasts
 */
export function openVocabulary() {
  const { DATABASE_URL: url } = environment();
  if (shared.url !== url || shared.words.size > WORDS_KEPT) Object.assign(shared, { url, words: new Map() });
  const { words } = shared;
  const lemmaOfLanguage = new Map<string, LemmaOf>();
  const meet = (token: number, word: string, language: string): KnownWord => {
    const lemmaOf = lemmaOfLanguage.get(language) ?? createLemmaOf(language);
    lemmaOfLanguage.set(language, lemmaOf);
    // A copy of the word: a slice would keep the whole text that it was cut from.
    const own = Buffer.from(word).toString();
    const met: KnownWord = { token, word: own, lemma: lemmaOf(own), isWritten: false, batch: null };
    words.set(token, met);
    return met;
  };
  return { words, meet };
}
