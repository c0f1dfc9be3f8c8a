import { Counter } from "./counter.ts";

/** A name or phrase that occurs, and what is known of it. */
export class Tally {
  count = 0;
  readonly forms = new Counter<string>();
  /** Occurrences by article number. */
  readonly articles = new Counter<number>();
  /** Forms by count and citation form, as last asked for; undefined after a change. */
  shown: { forms: string[]; lemma: string } | undefined;
  /** Number of changes so far. */
  changes = 0;

  constructor(readonly key: string) {}

  /**
   * Adds occurrences in an article, or takes them away; O(1).
   *
   * @param by number of occurrences, negative to take away
   */
  change(by: number, article: number): void {
    this.count += by;
    this.articles.add(article, by);
    this.shown = undefined;
    this.changes += 1;
  }
}

/**
 * Forms of a tally, most frequent first; ties go to the shorter, then by code units, so that the order is fixed.
 *
 * @returns forms; O(n log n) in their number
 */
export function formsByCount(forms: Counter<string>): string[] {
  if (forms.size === 1) return forms.keys();
  return forms
    .entries()
    .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
    .map(([form]) => form);
}
