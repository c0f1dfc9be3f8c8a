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

/** What was seen of one pair of words. */
interface Seen {
  count: number;
  /** paragraph pairs it was seen in, and the last of them */
  beads: number;
  last: number;
}

/**
 * How likely a word of one language is to be said by a word of the other: known beforehand from spelling and glosses, and
 * learned from aligned paragraphs.
 */
export class TranslationTable {
  private readonly prior: Map<number, number>[] = [];
  private seen: Map<number, Seen>[] = [];
  private next: Map<number, Seen>[] = [];
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

  /** true until something has been learned */
  get isFresh(): boolean {
    return this.seen.length === 0;
  }

  /** Begins to learn afresh; {@link row} goes on telling what was learned before, until {@link finish}. */
  begin(): void {
    this.next = this.from.map(() => new Map());
  }

  /** Adds an observation of a pair in paragraph pair `bead`. */
  add(from: number, to: number, count: number, bead: number): void {
    const row = this.next[from] as Map<number, Seen>;
    const seen = row.get(to);
    if (!seen) row.set(to, { count, beads: 1, last: bead });
    else {
      seen.count += count;
      if (seen.last !== bead) {
        seen.beads += 1;
        seen.last = bead;
      }
    }
  }

  /** Ends learning: what was added since {@link begin} replaces what was known. */
  finish(): void {
    this.seen = this.next;
    this.next = [];
    this.rows = { honest: [], full: [] };
  }

  /**
   * What a word is likely to be said by.
   *
   * @param honest leaves out what one paragraph pair alone has shown, so that no pair proves itself
   */
  row(from: number, honest: boolean): ReadonlyMap<number, number> {
    const rows = honest ? this.rows.honest : this.rows.full;
    const known = rows[from];
    if (known) return known;
    const row = this.makeRow(from, honest);
    rows[from] = row;
    return row;
  }

  private makeRow(from: number, honest: boolean): Map<number, number> {
    const known = this.prior[from] as Map<number, number>;
    const seen = this.seen[from] ?? new Map<number, Seen>();
    const weight = PRIOR_WEIGHT * Number(known.size > 0);
    let total = weight + 1;
    for (const { count } of seen.values()) total += count;
    const row = new Map<number, number>();
    for (const [to, share] of known) row.set(to, (share * weight) / total);
    for (const [to, { count, beads }] of seen) {
      const counted = (honest ? (count * (beads - 1)) / beads : count) / total;
      if (counted > LEAST_SHARE) row.set(to, (row.get(to) ?? 0) + counted);
    }
    return row;
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
