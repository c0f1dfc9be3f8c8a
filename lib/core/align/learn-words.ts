import type { TranslationTable } from "./translation-table";
import { type CountRows, RowWriter } from "./word-rows";

/** A pair of paragraphs, or groups of them, to learn from. */
export interface Lesson {
  source: Int32Array;
  target: Int32Array;
  /** 0 to 1: how sure it is that the two say the same */
  weight: number;
  /** true for pairs from outside the documents that are being aligned */
  isKnown?: boolean;
}

/** Share of a word below which a possible counterpart is dropped. */
const LEAST_SHARE = 0.02;
/** What stands beside the words of a paragraph for words that have no counterpart, in words. */
const NULL_WORDS = 0.5;
const NULL_CHANCE = 0.02;
/** Chance that the first round lends to every pair, in shares of a lesson's givers; and how many they are at least. */
const [FLAT_GIVERS, LEAST_FLAT] = [5, 20];
/** Paragraph pairs that a pair of the memory counts for: it stands outside the documents, so it may prove a bead. */
const KNOWN_BEADS = 2;

/** Lessons in flat arrays, by the word that gives. */
interface LessonIndex {
  /** words that take, lesson by lesson from `takerStart` on */
  takers: Int32Array;
  takerStart: Int32Array;
  /** lessons in which a word gives, word by word from `meetingStart` on */
  meetings: Int32Array;
  meetingStart: Int32Array;
  /** of each lesson: words that give, and the chance that the first round lends to each of its pairs */
  givers: Int32Array;
  flat: Float64Array;
  weight: Float64Array;
  beads: Uint8Array;
  /** pairs of words that meet, each as often as it does */
  pairs: number;
}

/** Pairs that room is made for at once: 200 MB of addresses, of which what isn't written to takes no memory. */
const MOST_ROOM = 1 << 24;

function indexLessons(lessons: readonly Lesson[], from: "source" | "target", words: number): LessonIndex {
  const to = from === "source" ? "target" : "source";
  const takerStart = new Int32Array(lessons.length + 1);
  const meetingStart = new Int32Array(words + 1);
  const givers = new Int32Array(lessons.length);
  const last = new Int32Array(words).fill(-1);
  const visitGivers = (visit: (word: number, lesson: number) => void) => {
    last.fill(-1);
    lessons.forEach((lesson, k) => {
      for (const word of lesson[from]) {
        if (last[word] === k) continue;
        last[word] = k;
        visit(word, k);
      }
    });
  };
  visitGivers((word, k) => {
    meetingStart[word + 1] = (meetingStart[word + 1] as number) + 1;
    givers[k] = (givers[k] as number) + 1;
  });
  for (let word = 0; word < words; word += 1)
    meetingStart[word + 1] = (meetingStart[word + 1] as number) + (meetingStart[word] as number);
  const meetings = new Int32Array(meetingStart[words] as number);
  const next = meetingStart.slice();
  visitGivers((word, k) => {
    meetings[next[word] as number] = k;
    next[word] = (next[word] as number) + 1;
  });
  lessons.forEach((lesson, k) => {
    takerStart[k + 1] = (takerStart[k] as number) + lesson[to].length;
  });
  const takers = new Int32Array(takerStart[lessons.length] as number);
  lessons.forEach((lesson, k) => {
    takers.set(lesson[to], takerStart[k] as number);
  });
  let pairs = 0;
  for (const lesson of meetings) pairs += (takerStart[lesson + 1] as number) - (takerStart[lesson] as number);
  return {
    pairs,
    takers,
    takerStart,
    meetings,
    meetingStart,
    givers,
    flat: Float64Array.from(givers, (count) => 1 / Math.max(LEAST_FLAT, count * FLAT_GIVERS)),
    weight: Float64Array.from(lessons, ({ weight }) => weight),
    beads: Uint8Array.from(lessons, ({ isKnown }) => (isKnown ? KNOWN_BEADS : 1)),
  };
}

/** Adds a giver's chances to the sums of a lesson's takers; by itself, so that it is compiled before all is done. */
function addChances(sums: Float64Array, takers: Int32Array, start: number, end: number, chances: Float64Array): void {
  for (let k = start; k < end; k += 1) sums[k] = (sums[k] as number) + (chances[takers[k] as number] as number);
}

/** Of each taker's share in what all givers of its lesson lend it, and words without counterpart: 1 / the sum. */
function findParts(table: TranslationTable, index: LessonIndex, isFlat: boolean): Float64Array {
  const { takers, takerStart, meetings, meetingStart, flat, givers } = index;
  const sums = new Float64Array(takers.length);
  flat.forEach((share, k) => {
    const least = isFlat ? share * (NULL_WORDS + (givers[k] as number)) : NULL_WORDS * NULL_CHANCE;
    sums.fill(least, takerStart[k] as number, takerStart[k + 1] as number);
  });
  const chances = new Float64Array(table.others);
  for (let from = 0; from < table.words; from += 1) {
    const [first, end] = [meetingStart[from] as number, meetingStart[from + 1] as number];
    if (first === end || table.isBlank(from)) continue;
    table.spread(from, chances);
    for (let m = first; m < end; m += 1) {
      const lesson = meetings[m] as number;
      addChances(sums, takers, takerStart[lesson] as number, takerStart[lesson + 1] as number, chances);
    }
    table.clear(from, chances);
  }
  for (let k = 0; k < sums.length; k += 1) sums[k] = 1 / (sums[k] as number);
  return sums;
}

/** Counts of one giver's pairs, in arrays of all words of the other side. */
class GiverCounts {
  private readonly counts: Float32Array;
  private readonly seenIn: Int32Array;
  /** the lesson that a word was met in last, from 1 on */
  private readonly last: Int32Array;
  private readonly touched: Int32Array;
  private size = 0;

  constructor(others: number) {
    this.counts = new Float32Array(others);
    this.seenIn = new Int32Array(others);
    this.last = new Int32Array(others);
    this.touched = new Int32Array(others);
  }

  /** Adds the giver's shares of a lesson's takers; `more` is lent to every pair. */
  add(index: LessonIndex, lesson: number, parts: Float64Array, chances: Float64Array, more: number): void {
    const { takers, takerStart } = index;
    const { counts, seenIn, last, touched } = this;
    const sure = index.weight[lesson] as number;
    const times = index.beads[lesson] as number;
    const stop = takerStart[lesson + 1] as number;
    for (let k = takerStart[lesson] as number; k < stop; k += 1) {
      const to = takers[k] as number;
      const share = ((chances[to] as number) + more) * (parts[k] as number);
      if (share < LEAST_SHARE) continue;
      const before = last[to] as number;
      if (before !== lesson + 1) {
        if (before === 0) {
          touched[this.size] = to;
          this.size += 1;
        }
        last[to] = lesson + 1;
        seenIn[to] = (seenIn[to] as number) + times;
      }
      counts[to] = (counts[to] as number) + share * sure;
    }
  }

  /** Ends the giver's row and forgets its counts. */
  flush(rows: RowWriter): void {
    for (let k = 0; k < this.size; k += 1) {
      const to = this.touched[k] as number;
      rows.add(to, this.counts[to] as number, this.seenIn[to] as number);
      this.counts[to] = 0;
      this.seenIn[to] = 0;
      this.last[to] = 0;
    }
    this.size = 0;
    rows.endRow();
  }
}

/** Counts each giver's shares of all its takers. */
function countShares(table: TranslationTable, index: LessonIndex, isFlat: boolean, parts: Float64Array): CountRows {
  const { meetings, meetingStart, flat } = index;
  const rows = new RowWriter(table.words, Math.min(index.pairs, MOST_ROOM));
  const chances = new Float64Array(table.others);
  const counts = new GiverCounts(table.others);
  for (let from = 0; from < table.words; from += 1) {
    const [first, end] = [meetingStart[from] as number, meetingStart[from + 1] as number];
    if (first < end) table.spread(from, chances);
    for (let m = first; m < end; m += 1) {
      const lesson = meetings[m] as number;
      counts.add(index, lesson, parts, chances, isFlat ? (flat[lesson] as number) : 0);
    }
    if (first < end) table.clear(from, chances);
    counts.flush(rows);
  }
  return rows.finish();
}

/**
 * Learns which words say which from paragraphs that are held to say the same.
 *
 * @param table from the words of `from` to those of the other side; what it had learned before is forgotten
 * @param lessons pairs
 * @param from "source" or "target"
 * @param rounds of expectation and maximisation
 *
 * O(rounds · Σ |s|·|t|). IBM model 1 of Brown, Della Pietra, Della Pietra and Mercer (1993), "The Mathematics of
 * Statistical Machine Translation"; differs: begins from spelling and glosses, weighs lessons, drops small shares. Goes
 * from giver to giver and through the lessons of each, not from lesson to lesson: one row of chances is spread out at a
 * time, so that no pair has to be looked up.
 */
export function learnWords(
  table: TranslationTable,
  lessons: readonly Lesson[],
  from: "source" | "target",
  rounds: number,
): void {
  const index = indexLessons(lessons, from, table.words);
  for (let round = 0; round < rounds; round += 1) {
    // The first round lets every word be said by every other a little, so that what is new can be learned.
    const isFlat = round === 0;
    table.replace(countShares(table, index, isFlat, findParts(table, index, isFlat)));
  }
}
