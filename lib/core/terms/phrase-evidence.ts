import { foldWord } from "../text/fold-word.ts";
import type { CorpusSide } from "./corpus-side.ts";
import type { PhraseFeature } from "./phrase-weights.ts";
import type { PlacedPhrase } from "./term-place.ts";

/** What a mean belief is raised by before its logarithm is taken. */
const LEAST_MEAN = 0.01;

/** A term whose translation is looked for. */
export interface SoughtTerm {
  words: readonly string[];
  /** Its words that are no stop words. */
  content: number;
  /** Its places in the text that were looked at. */
  places: number;
  /** How much a word of the term and one of the other side look like the same loan; 0 to 1. */
  likeness: (own: string, other: string) => number;
}

/** A phrase of the other side that stands beside a term, over all places of the term that were looked at. */
export class PhraseEvidence {
  /** Expected number of places where it is the translation. */
  count = 0;
  /** How it is written, by weight. */
  readonly forms = new Map<string, number>();
  /** Pairs where it stands beside the term, and the belief in it there. */
  readonly pairs: [pair: number, belief: number][] = [];
  private readonly sums = { mass: 0, least: 0, taken: 0, covered: 0, missed: 0, offset: 0 };

  /**
   * @param words numbers of its words
   * @param content number of those that are no stop words
   */
  constructor(
    readonly words: Int32Array,
    readonly content: number,
  ) {}

  /** Adds a place of the term that it stands beside; once for each. */
  add(pair: number, phrase: PlacedPhrase, form: string): void {
    const belief = phrase.mass * phrase.covered;
    this.count += belief;
    this.pairs.push([pair, belief]);
    // A phrase that no link leads to is written somehow as well
    this.forms.set(form, (this.forms.get(form) ?? 0) + 1 + phrase.mass);
    const { sums } = this;
    sums.mass += phrase.mass;
    sums.least += phrase.least;
    sums.taken += phrase.taken;
    sums.covered += phrase.covered;
    sums.missed += phrase.missed;
    sums.offset += phrase.offset;
  }

  /**
   * What speaks for it and against it, in the terms of `phrase-weights.ts`.
   *
   * @param term what it may translate
   * @param to the side that it is of
   * @returns a number for each feature; O(words of both), but for the search for a phrase of several words
   */
  features(term: SoughtTerm, to: CorpusSide): Record<PhraseFeature, number> {
    const { sums, pairs, words } = this;
    const there = pairs.length;
    const all = Math.max(there, to.countPhrase(words));
    const [form = ""] = this.forms.keys();
    const extra = this.content - term.content;
    return {
      share: Math.log(there / term.places),
      exclusive: Math.log(there / all),
      frequency: Math.log(all),
      mass: sums.mass / there,
      leastLog: Math.log(sums.least / there + LEAST_MEAN),
      covered: sums.covered / there,
      coveredLog: Math.log(sums.covered / there + LEAST_MEAN),
      taken: sums.taken / there,
      missed: sums.missed / there,
      difference: Math.abs(extra),
      extra: Math.max(0, extra),
      length: words.length,
      stopWords: words.length - this.content,
      offset: sums.offset / there,
      otherForm: to.isNoNoun(form) ? 1 : 0,
      noun: to.isNoun(words[words.length - 1] ?? 0) ? 1 : 0,
      likeness: this.likeness(term, to),
      digits: /\d/.test(form) ? 1 : 0,
    };
  }

  private likeness({ words, likeness }: SoughtTerm, to: CorpusSide): number {
    let best = 0;
    for (const id of this.words) for (const word of words) best = Math.max(best, likeness(foldWord(word), to.key(id)));
    return best;
  }
}
