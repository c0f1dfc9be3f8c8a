import "server-only";
import { memoryText } from "@/lib/core/memory/fold-source";
import {
  blockOf,
  bucketBlockOf,
  bucketOf,
  encodeBucketPart,
  encodeBucketPosting,
  encodePosting,
} from "@/lib/core/memory/posting-list";
import { scanWords, wordAt } from "@/lib/core/memory/scan-words";
import type { MemorySide } from "@/lib/core/memory/word-token";
import { type KnownWord, openVocabulary, type WordInBatch } from "./vocabulary";

/** What the index takes from an entry. */
export interface IndexedEntry {
  id: number;
  source: string;
  target: string;
  sourceLanguage: string;
  targetLanguage: string;
}

/** The rows that a batch adds to the index, in the order of their keys. */
export interface GatheredRows {
  /** token, block, entries */
  postings: [number, number, string][];
  /** token, word, lemma, count */
  words: [number, string, string, number][];
  /** words that are new to this process, to be marked as written once the transaction is committed */
  unwritten: KnownWord[];
}

/** Different words of a side that are indexed: whatever can match the longest text looked up (1,000 words) is whole. */
const WORDS_INDEXED = 1_500;
/** Longer words are no words of a language (letters of a coded file) and aren't indexed; in UTF-16 units. */
const LONGEST_WORD = 100;
/** From so many entries on, a batch puts its rarer words into buckets: a row for many of them, instead of one each. */
const LARGE_BATCH = 1_000;
/** Entries of a block in a large batch from which on a word has its own list. */
const OWN_LIST_FROM = 8;
/** Of the words that stand in fewer entries of a large batch, one in so many is counted, as so many: fewer rows. */
const COUNTED_ONE_IN = 8;

/** Gathers what a batch of entries adds to the index. Synchronous, so that no other batch comes between. */
export function gatherBatch(entries: readonly IndexedEntry[]): GatheredRows {
  const placed = [...entries].sort((a, b) => a.id - b.id);
  const isLarge = placed.length >= LARGE_BATCH;
  const { words: vocabulary, meet } = openVocabulary();
  const sizes = new Int32Array(placed.length);
  const touched: KnownWord[] = [];
  let inBlock: KnownWord[] = [];
  const postings: GatheredRows["postings"] = [];

  /** Notes the words of one side of the nth entry; returns how many there are. */
  const addWords = (nth: number, side: MemorySide, written: string, language: string): number => {
    const text = memoryText(written);
    let [count, room] = [0, WORDS_INDEXED];
    scanWords(text, side, (token, start, end) => {
      count += 1;
      if (room === 0) return;
      let known = vocabulary.get(token);
      if (!known?.batch) {
        if (end - start > LONGEST_WORD) return;
        known ??= meet(token, wordAt(text, start, end), language);
        known.batch = { count: 0, inBlock: [], inBucket: [] };
        touched.push(known);
      }
      const batch = known.batch as WordInBatch;
      const there = batch.inBlock;
      if (there[there.length - 1] === nth) return;
      room -= 1;
      if (there.length === 0) inBlock.push(known);
      there.push(nth);
      batch.count += 1;
    });
    return count;
  };
  const own: string[] = [];
  const listOf = (places: readonly number[]): string => places.map((nth) => own[nth]).join("");
  const closeBlock = (block: number) => {
    for (const { token, batch } of inBlock) {
      if (!batch) continue;
      if (isLarge && batch.inBlock.length < OWN_LIST_FROM) for (const nth of batch.inBlock) batch.inBucket.push(nth);
      else postings.push([token, block, listOf(batch.inBlock)]);
      batch.inBlock = [];
    }
    inBlock = [];
  };

  placed.forEach((entry, nth) => {
    const size = addWords(nth, "source", entry.source, entry.sourceLanguage);
    sizes[nth] = size;
    own.push(encodePosting(entry.id, size));
    addWords(nth, "target", entry.target, entry.targetLanguage);
    const block = blockOf(entry.id);
    const next = placed[nth + 1];
    if (!next || blockOf(next.id) !== block) closeBlock(block);
  });
  const toBucket = ({ token, batch }: KnownWord) => {
    // One part for each span of ids that the batch reaches.
    const spans = new Map<number, string[]>();
    for (const nth of batch?.inBucket ?? []) {
      const id = placed[nth]?.id ?? 0;
      const span = spans.get(bucketBlockOf(id)) ?? [];
      if (span.length === 0) spans.set(bucketBlockOf(id), span);
      span.push(encodeBucketPosting(id, sizes[nth] ?? 0));
    }
    for (const [span, list] of spans) postings.push([bucketOf(token), span, encodeBucketPart(token, list)]);
  };

  const rows: GatheredRows["words"] = [];
  const unwritten: KnownWord[] = [];
  // Another lot of words with every batch.
  const turn = (Math.imul(placed[0]?.id ?? 0, 0x9e3779b1) >>> 16) & (COUNTED_ONE_IN - 1);
  for (const known of touched) {
    const { batch, token, word, lemma } = known;
    if (!batch) continue;
    toBucket(known);
    const isRare = isLarge && batch.count < COUNTED_ONE_IN;
    if (!known.isWritten) {
      rows.push([token, word, lemma, batch.count]);
      unwritten.push(known);
    } else if (!isRare) rows.push([token, word, lemma, batch.count]);
    else if (((token >>> 7) & (COUNTED_ONE_IN - 1)) === turn)
      rows.push([token, word, lemma, batch.count * COUNTED_ONE_IN]);
    known.batch = null;
  }
  return { postings: joinSame(postings), words: rows.sort(([x, a], [y, b]) => x - y || (a < b ? -1 : 1)), unwritten };
}

/** Puts rows in order and joins those of one key: words share buckets, and two words may share a token. */
function joinSame(rows: GatheredRows["postings"]): GatheredRows["postings"] {
  rows.sort(([a, x], [b, y]) => a - b || x - y);
  const joined: GatheredRows["postings"] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last && last[0] === row[0] && last[1] === row[1]) last[2] += row[2];
    else joined.push(row);
  }
  return joined;
}
