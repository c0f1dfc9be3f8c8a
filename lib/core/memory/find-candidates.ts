import { MATCH_THRESHOLD, matchingSizes } from "./matching-sizes.ts";
import { BLOCK_SIZE, type BlockPostings, groupByBlock, type PostingList, readPostings } from "./posting-list.ts";

/** A word of the text that is looked up. */
export interface LookupWord {
  token: number;
  /** how often it stands in the text */
  times: number;
  /** entries that hold it, about */
  count: number;
}

/** An entry that may match. */
export interface Candidate {
  id: number;
  /** number of words of its source */
  words: number;
  /** words that it shares with the text at the most, repetitions counted */
  shared: number;
}

/** So few candidates are compared word by word rather than sifted further. */
const FEW_CANDIDATES = 64;
/** Postings read to spare fetching and comparing one candidate (of 150, 400 and 1,500 the quickest at a million entries). */
const POSTINGS_PER_CANDIDATE = 150;
/** Postings of one round beyond those that must be read; bounds what is held at a time. */
const POSTINGS_PER_ROUND = 400_000;

interface BlockCandidates {
  offsets: number[];
  hits: number[];
  words: number[];
}

/**
 * Finds the entries that can be alike enough, from the lists of entries by word: first the lists of the text's rarest
 * words, of which every match must be on at least one; then commoner ones, which thin the candidates out, for as long as
 * reading costs less than comparing. No match is ever lost, whatever order the words are read in.
 *
 * Use: while {@link next} names words, read their lists and {@link take} them; then {@link candidates}.
 *
 * O(length of the lists read) time, O(candidates) memory. The prefix of Chaudhuri, Ganti and Kaushik (2006), "A
 * Primitive Operator for Similarity Joins in Data Cleaning", on the side of the question alone, so that no order of words
 * has to be fixed when an entry is written; the counts of Li, Lu and Lu (2008), "Efficient Merging and Filtering
 * Algorithms for Approximate String Searches" (MergeSkip, DivideSkip); the length filter of both.
 */
export class CandidateSearch {
  private readonly blocks = new Map<number, BlockCandidates>();
  private readonly least: number;
  private readonly most: number;
  private readonly words: readonly LookupWord[];
  /** words of the text whose lists aren't read yet, repetitions counted */
  private unread: number;
  private position = 0;
  private found = 0;

  /**
   * @param words the distinct words of the text, in any order
   * @param threshold least share of the longer side's words, in per cent
   */
  constructor(
    words: readonly LookupWord[],
    private readonly threshold: number = MATCH_THRESHOLD,
  ) {
    this.words = [...words].sort((a, b) => a.count - b.count || a.token - b.token);
    this.unread = words.reduce((sum, { times }) => sum + times, 0);
    this.size = this.unread;
    ({ least: this.least, most: this.most } = matchingSizes(this.size, threshold));
  }

  private readonly size: number;

  /** Words whose lists to read next; none when it isn't worth while. */
  next(): LookupWord[] {
    const first = this.position;
    let [postings, ahead] = [0, this.unread];
    if (first === 0) {
      for (const word of this.words) {
        if (ahead < this.least) break;
        ahead -= word.times;
        postings += word.count;
        this.position += 1;
      }
      this.opening = this.position;
    } else if (this.found <= FEW_CANDIDATES) return [];
    const worth = first === 0 ? postings : Math.min(POSTINGS_PER_ROUND, this.found * POSTINGS_PER_CANDIDATE);
    let spent = 0;
    for (let word = this.words[this.position]; word; word = this.words[this.position]) {
      spent += word.count;
      if (spent > worth) break;
      this.position += 1;
    }
    return this.words.slice(first, this.position);
  }

  /** The first so many words open new candidates; those after them only count. */
  private opening = 0;

  /** Takes in the lists of the words that {@link next} named last, in any order. */
  take(words: readonly LookupWord[], lists: readonly PostingList[]): void {
    const start = this.position - words.length;
    const nth = new Map(words.map((word, i) => [word.token, start + i]));
    const byBlock = groupByBlock(lists, new Set(nth.keys()));
    for (const word of words) this.unread -= word.times;
    const slots = new Int32Array(BLOCK_SIZE);
    this.found = 0;
    for (const block of start === 0 ? byBlock.keys() : [...this.blocks.keys()]) {
      const there = this.blocks.get(block) ?? { offsets: [], hits: [], words: [] };
      const ordered = (byBlock.get(block) ?? []).sort((a, b) => (nth.get(a.token) ?? 0) - (nth.get(b.token) ?? 0));
      there.offsets.forEach((offset, i) => {
        slots[offset] = i + 1;
      });
      for (const list of ordered) {
        const position = nth.get(list.token) ?? 0;
        this.count(list, this.words[position]?.times ?? 0, position < this.opening, there, slots);
      }
      for (const offset of there.offsets) slots[offset] = 0;
      const kept = this.sift(there);
      this.found += kept.offsets.length;
      if (kept.offsets.length > 0) this.blocks.set(block, kept);
      else this.blocks.delete(block);
    }
  }

  private count(list: BlockPostings, times: number, opens: boolean, there: BlockCandidates, slots: Int32Array): void {
    const { least, most } = this;
    const { hits, offsets, words } = there;
    readPostings(list, (offset, size) => {
      const slot = slots[offset] as number;
      if (slot > 0) hits[slot - 1] = (hits[slot - 1] as number) + times;
      else if (opens && size >= least && size <= most) {
        slots[offset] = offsets.push(offset);
        hits.push(times);
        words.push(size);
      }
    });
  }

  private sharedAtMost = (hits: number, words: number): number => Math.min(hits + this.unread, words, this.size);

  private sift({ offsets, hits, words }: BlockCandidates): BlockCandidates {
    const kept: BlockCandidates = { offsets: [], hits: [], words: [] };
    for (let i = 0; i < offsets.length; i += 1) {
      const [hit, size] = [hits[i] as number, words[i] as number];
      if (100 * this.sharedAtMost(hit, size) < this.threshold * Math.max(this.size, size)) continue;
      kept.offsets.push(offsets[i] as number);
      kept.hits.push(hit);
      kept.words.push(size);
    }
    return kept;
  }

  /** What is left, the most promising first, of equal promise the youngest. */
  candidates(): Candidate[] {
    const all: Candidate[] = [];
    for (const [block, { offsets, hits, words }] of this.blocks)
      offsets.forEach((offset, i) => {
        const size = words[i] as number;
        all.push({
          id: block * BLOCK_SIZE + offset,
          words: size,
          shared: this.sharedAtMost(hits[i] as number, size),
        });
      });
    const share = ({ shared, words }: Candidate) => shared / Math.max(this.size, words);
    return all.sort((a, b) => share(b) - share(a) || b.id - a.id);
  }
}

/**
 * The best score that a candidate can still have.
 *
 * @param candidate of {@link CandidateSearch}
 * @param size number of words of the text that is looked up
 * @returns 0 to 100; never less than fuzzyScore
 */
export function scoreAtMost(candidate: Candidate, size: number): number {
  const longer = Math.max(size, candidate.words);
  return longer === 0 ? 0 : Math.floor((100 * candidate.shared) / longer);
}
