import { Counter } from "./counter.ts";

/** A name or term that may belong in the glossary, ranked. */
export interface Candidate {
  /** The form to show: the most frequent one. */
  term: string;
  /** Citation form: singular where the corpus or the lexicon knows it. */
  lemma: string;
  /** Identity across inflection and spelling: folded, "-a" for any genitive link. Stable between rankings. */
  key: string;
  kind: "name" | "term";
  /** Occurrences, nested ones included. */
  count: number;
  /** Articles it occurs in. */
  documents: number;
  /** Greater is better; comparable within one ranking only. */
  score: number;
  /** All forms as written, most frequent first. */
  forms: string[];
  /** Long form of an acronym, or acronym of a long form, where a text ties them by brackets. */
  expansion?: string;
}

/** One form or spelling that occurs, and what is known of it. */
export interface Tally {
  key: string;
  count: number;
  /** Occurrences that are not inside a longer name. */
  free: number;
  forms: Counter<string>;
  /** Occurrences by article number. */
  articles: Counter<number>;
  /** Forms by count and citation form, as last asked for; undefined after a change. */
  shown: { forms: string[]; lemma: string } | undefined;
}

/** A new, empty tally. */
export function makeTally(key: string): Tally {
  return { key, count: 0, free: 0, forms: new Counter(), articles: new Counter(), shown: undefined };
}

/**
 * Adds occurrences to a tally, or takes them away.
 *
 * @param by number of occurrences, negative to take away; mutates the tally, which belongs to one index; O(1)
 */
export function addToTally(tally: Tally, form: string, article: number, by: number, nested: boolean): void {
  tally.count += by;
  tally.shown = undefined;
  if (!nested) tally.free += by;
  tally.forms.add(form, by);
  tally.articles.add(article, by);
}

/**
 * Forms of a tally, most frequent first; ties go to the shorter, then by code units, so that the order is fixed.
 *
 * @returns forms; O(n log n) in their number
 */
export function formsByCount(forms: Counter<string>): string[] {
  return forms
    .entries()
    .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
    .map(([form]) => form);
}
