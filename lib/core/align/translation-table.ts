import { PairCounts } from "./pair-counts";
import { soundKey } from "./sound-key";

/** Weight, in observations, of what is known before anything is learned: spelling, a lexicon, the glossary. */
const PRIOR_WEIGHT = 3;
/** Share of a word's prior that an equal spelling, a like spelling or a gloss has. */
const EQUAL_SPELLING = 0.9;
const LIKE_SPELLING = 0.6;
const GLOSSED = 0.75;
/** Letters of a sound key from which on likeness says something. */
const LEAST_SOUNDS = 3;
/** Chance below which a counterpart is left out: keeps rows short. */
const LEAST_SHARE = 0.002;
const NOTHING: ReadonlyMap<number, number> = new Map();

/**
 * How likely a word of one language is to be said by a word of the other: known beforehand from spelling and glosses, and
 * learned from aligned paragraphs.
 */
export class TranslationTable {
  private readonly prior: Map<number, number>[] = [];
  private seen: PairCounts | null = null;
  private next = new PairCounts();
  private totals = new Float64Array();
  private rows: { honest: Map<number, number>[]; full: Map<number, number>[] } = { honest: [], full: [] };

  constructor(
    private readonly from: readonly string[],
    to: readonly string[],
    glosses: (word: string) => readonly string[],
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
      const known = [...new Set(glosses(word))].flatMap((gloss) => ids.get(gloss) ?? []);
      for (const other of known) row.set(other, Math.max(row.get(other) ?? 0, GLOSSED / known.length));
      this.prior[id] = row;
    });
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
    const [seen, totals] = [this.next, new Float64Array(this.from.length)];
    seen.forEach((from, _, count) => {
      totals[from] = (totals[from] as number) + count;
    });
    this.seen = seen;
    this.totals = totals;
    this.next = new PairCounts();
    this.rows = { honest: [], full: [] };
  }

  private weightOf(from: number): number {
    return (this.prior[from] as Map<number, number>).size > 0 ? PRIOR_WEIGHT : 0;
  }

  /** Chance that one word is said by another, from all that is known. */
  chance(from: number, to: number): number {
    const prior = this.prior[from]?.get(to) ?? 0;
    const weight = this.weightOf(from);
    const seen = this.seen?.get(from, to) ?? 0;
    return (prior * weight + seen) / ((this.totals[from] ?? 0) + weight + 1);
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
    const whole = this.from.map((_, from) => (this.totals[from] ?? 0) + this.weightOf(from) + 1);
    const rows = this.prior.map((known, from) => {
      const row = new Map<number, number>();
      for (const [to, share] of known) row.set(to, (share * this.weightOf(from)) / (whole[from] as number));
      return row;
    });
    this.seen?.forEach((from, to, count, beads) => {
      const share = (honest ? (count * (beads - 1)) / beads : count) / (whole[from] as number);
      const row = rows[from] as Map<number, number>;
      if (share > LEAST_SHARE) row.set(to, (row.get(to) ?? 0) + share);
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
