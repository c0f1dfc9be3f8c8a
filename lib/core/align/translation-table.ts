import { soundKey } from "./sound-key";
import { type CountRows, RowWriter, type WordRows } from "./word-rows";

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
const NOTHING: readonly string[] = [];

/** What a lexicon says about a word of one side: words of the other. */
export interface KnownWords {
  /** that say it */
  glosses: (word: string) => readonly string[];
  /** that begin like those that say it */
  kindred: (word: string) => readonly string[];
}

/** The words of one side by their numbers, with the sounds that they are found by. */
export interface SoundedWords {
  words: readonly string[];
  /** none for numbers and short words */
  sounds: readonly (readonly string[])[];
}

/** Finds the sounds of all words of a side; O(characters). */
export function soundWords(words: readonly string[]): SoundedWords {
  return { words, sounds: words.map(soundKeys) };
}

function soundKeys(word: string): readonly string[] {
  if (word.startsWith("#")) return NOTHING;
  const key = soundKey(word);
  if (key.length < LEAST_SOUNDS) return NOTHING;
  return key.length > LEAST_SOUNDS + 1 ? [key, key.slice(0, -1)] : [key];
}

/**
 * How likely a word of one language is to be said by a word of the other: known beforehand from spelling and glosses, and
 * learned from aligned paragraphs. Flat arrays throughout: a long document has millions of pairs.
 */
export class TranslationTable {
  /** words of this side, and of the other */
  readonly words: number;
  readonly others: number;
  private readonly prior: WordRows;
  /** what was seen, apart from what was known before */
  private seen: CountRows;
  /** for each word, one observation's share of all that is known of it */
  private readonly share: Float64Array;
  private honest: WordRows | undefined;

  constructor(from: SoundedWords, to: SoundedWords, known: KnownWords) {
    this.words = from.words.length;
    this.others = to.words.length;
    this.prior = knowBeforehand(from, to, known);
    this.seen = new RowWriter(this.words).finish();
    this.share = new Float64Array(this.words);
    this.replace(this.seen);
  }

  /** Forgets what was seen for what is seen now: counts of pairs, a row for each word. O(pairs). */
  replace(counts: CountRows): void {
    const { start, value } = counts;
    for (let from = 0; from < this.words; from += 1) {
      let total = this.prior.start[from] === this.prior.start[from + 1] ? 1 : 1 + PRIOR_WEIGHT;
      for (let at = start[from] as number; at < (start[from + 1] as number); at += 1) total += value[at] as number;
      this.share[from] = 1 / total;
    }
    this.seen = counts;
    this.honest = undefined;
  }

  /** Whether nothing at all is known of a word. */
  isBlank(from: number): boolean {
    const { prior, seen } = this;
    return prior.start[from] === prior.start[from + 1] && seen.start[from] === seen.start[from + 1];
  }

  /** Puts the chances of a word's counterparts into a row of all words of the other side. */
  spread(from: number, into: Float64Array): void {
    const share = this.share[from] as number;
    const { prior, seen } = this;
    for (let at = seen.start[from] as number; at < (seen.start[from + 1] as number); at += 1)
      into[seen.to[at] as number] = (seen.value[at] as number) * share;
    const known = share * PRIOR_WEIGHT;
    for (let at = prior.start[from] as number; at < (prior.start[from + 1] as number); at += 1) {
      const to = prior.to[at] as number;
      into[to] = (into[to] as number) + (prior.value[at] as number) * known;
    }
  }

  /** Takes out again what {@link spread} put in. */
  clear(from: number, into: Float64Array): void {
    for (const { start, to } of [this.seen, this.prior])
      for (let at = start[from] as number; at < (start[from + 1] as number); at += 1) into[to[at] as number] = 0;
  }

  /**
   * What each word is likely to be said by, what one paragraph pair alone has shown left out, so that no pair proves
   * itself.
   */
  rows(): WordRows {
    this.honest ??= this.makeRows();
    return this.honest;
  }

  private makeRows(): WordRows {
    const { prior, seen } = this;
    const rows = new RowWriter(this.words, prior.to.length * 2);
    const known = new Float64Array(this.others);
    for (let from = 0; from < this.words; from += 1) {
      const [first, end] = [prior.start[from] as number, prior.start[from + 1] as number];
      for (let at = first; at < end; at += 1)
        known[prior.to[at] as number] = (prior.value[at] as number) * PRIOR_WEIGHT;
      const least = LEAST_SHARE / (this.share[from] as number);
      for (let at = seen.start[from] as number; at < (seen.start[from + 1] as number); at += 1) {
        const [to, met] = [seen.to[at] as number, seen.beads[at] as number];
        const weight = (known[to] as number) + ((seen.value[at] as number) * (met - 1)) / met;
        if (weight > least) rows.add(to, weight * (this.share[from] as number), 0);
        known[to] = 0;
      }
      for (let at = first; at < end; at += 1) {
        const to = prior.to[at] as number;
        const weight = known[to] as number;
        if (weight > least) rows.add(to, weight * (this.share[from] as number), 0);
        known[to] = 0;
      }
      rows.endRow();
    }
    return rows.finish();
  }
}

/** Rows of what spelling and lexicon say; O(words · counterparts). */
function knowBeforehand(from: SoundedWords, to: SoundedWords, { glosses, kindred }: KnownWords): WordRows {
  const ids = new Map(to.words.map((word, id) => [word, id]));
  const heard = new Map<string, number[]>();
  to.sounds.forEach((keys, id) => {
    for (const key of keys) push(heard, key, id);
  });
  const rows = new RowWriter(from.words.length);
  from.words.forEach((word, id) => {
    const row = new Map<number, number>();
    const raise = (others: readonly string[], share: number) => {
      const found = others.flatMap((other) => ids.get(other) ?? []);
      for (const other of found) row.set(other, Math.max(row.get(other) ?? 0, share / found.length));
    };
    const equal = ids.get(word);
    if (equal !== undefined) row.set(equal, EQUAL_SPELLING);
    else {
      const like = new Set((from.sounds[id] ?? NOTHING).flatMap((key) => heard.get(key) ?? []));
      for (const other of like) row.set(other, LIKE_SPELLING / like.size);
    }
    raise(kindred(word), KINDRED);
    raise([...new Set(glosses(word))], GLOSSED);
    for (const [other, share] of row) rows.add(other, share, 0);
    rows.endRow();
  });
  return rows.finish();
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
