import { PairCounts } from "./pair-counts";
import { soundKey } from "./sound-key";

/** Weight, in observations, of what is known before anything is learned: spelling, a lexicon, the glossary. */
const PRIOR_WEIGHT = 3;
/** Share of a word's prior that an equal spelling, a like spelling or a gloss has. */
const EQUAL_SPELLING = 0.9;
const LIKE_SPELLING = 0.6;
const GLOSSED = 0.75;
/** Share of words that only begin like a gloss: "election" beside "elect". */
const KINDRED = 0.6;
/** Letters of a sound key from which on likeness says something. */
const LEAST_SOUNDS = 3;
/** Chance below which a counterpart is left out: keeps rows short. */
const LEAST_SHARE = 0.002;
/** Number of the bead that stands for what was known beforehand. */
const BEFOREHAND = -2;
const NOTHING: ReadonlyMap<number, number> = new Map();

/** What a lexicon says about a word of one side: words of the other. */
export interface KnownWords {
  /** that say it */
  glosses: (word: string) => readonly string[];
  /** that begin like those that say it */
  kindred: (word: string) => readonly string[];
}

/**
 * How likely a word of one language is to be said by a word of the other: known beforehand from spelling and glosses, and
 * learned from aligned paragraphs.
 */
export class TranslationTable {
  private readonly prior: Map<number, number>[] = [];
  private seen = new PairCounts();
  private next = new PairCounts();
  /** for each word, one observation's share of all that is known of it */
  private share = new Float64Array();
  private rows: { honest: Map<number, number>[]; full: Map<number, number>[] } = { honest: [], full: [] };

  constructor(
    private readonly from: readonly string[],
    to: readonly string[],
    { glosses, kindred }: KnownWords,
  ) {
    const ids = new Map(to.map((word, id) => [word, id]));
    const sounds = new Map<string, number[]>();
    to.forEach((word, id) => {
      for (const key of soundKeys(word)) push(sounds, key, id);
    });
    from.forEach((word, id) => {
      const row = new Map<number, number>();
      const equal = ids.get(word);
      if (equal !== undefined) row.set(equal, EQUAL_SPELLING);
      else {
        const like = new Set(soundKeys(word).flatMap((key) => sounds.get(key) ?? []));
        for (const other of like) row.set(other, LIKE_SPELLING / like.size);
      }
      const begun = kindred(word).flatMap((other) => ids.get(other) ?? []);
      for (const other of begun) row.set(other, Math.max(row.get(other) ?? 0, KINDRED / begun.length));
      const known = [...new Set(glosses(word))].flatMap((gloss) => ids.get(gloss) ?? []);
      for (const other of known) row.set(other, Math.max(row.get(other) ?? 0, GLOSSED / known.length));
      this.prior[id] = row;
    });
    this.settle();
  }

  /** Begins to learn afresh; what was learned before goes on being told until {@link finish}. */
  begin(): void {
    this.next = new PairCounts();
  }

  /** Adds an observation of a pair in paragraph pair `bead`, a number from 0, asked for in rising order. */
  add(from: number, to: number, count: number, bead: number): void {
    this.next.add(from, to, count, bead);
  }

  /** Ends learning: what was added since {@link begin} replaces what was known. */
  finish(): void {
    this.seen = this.next;
    this.next = new PairCounts();
    this.settle();
  }

  /** Joins what is known beforehand with what was seen. */
  private settle(): void {
    const totals = this.prior.map(({ size }) => 1 + (size > 0 ? PRIOR_WEIGHT : 0));
    this.seen.forEach((from, _, count) => {
      totals[from] = (totals[from] as number) + count;
    });
    this.share = Float64Array.from(totals, (total) => 1 / total);
    this.prior.forEach((row, from) => {
      for (const [to, share] of row) this.seen.add(from, to, share * PRIOR_WEIGHT, BEFOREHAND);
    });
    this.rows = { honest: [], full: [] };
  }

  /** Chance that one word is said by another, from all that is known. */
  chance(from: number, to: number): number {
    return this.seen.get(from, to) * (this.share[from] as number);
  }

  /**
   * What a word is likely to be said by.
   *
   * @param honest leaves out what one paragraph pair alone has shown, so that no pair proves itself
   */
  row(from: number, honest: boolean): ReadonlyMap<number, number> {
    const kind = honest ? "honest" : "full";
    if (this.rows[kind].length === 0) this.rows[kind] = this.makeRows(honest);
    return this.rows[kind][from] ?? NOTHING;
  }

  private makeRows(honest: boolean): Map<number, number>[] {
    const rows = this.from.map(() => new Map<number, number>());
    this.seen.forEach((from, to, count, beads) => {
      const known = (this.prior[from]?.get(to) ?? 0) * PRIOR_WEIGHT;
      // Knowledge from beforehand was counted as a bead of its own.
      const met = beads - Number(known > 0);
      const proven = honest && met > 0 ? ((count - known) * (met - 1)) / met : count - known;
      const share = (known + proven) * (this.share[from] as number);
      if (share > LEAST_SHARE) rows[from]?.set(to, share);
    });
    return rows;
  }
}

function soundKeys(word: string): string[] {
  if (word.startsWith("#")) return [];
  const key = soundKey(word);
  if (key.length < LEAST_SOUNDS) return [];
  return key.length > LEAST_SOUNDS + 1 ? [key, key.slice(0, -1)] : [key];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
