import type { WordCount } from "./extract-article.ts";
import { Tally } from "./tally.ts";
import type { WordUse } from "./word-use.ts";

/** Occurrences from which a phrase recurs. */
export const RECURRING = 2;

/** A phrase of lemmas, and the tallies of the phrases inside it. */
export class PhraseTally extends Tally {
  inner: PhraseTally[] | undefined;
  /** Occurrences of the recurring longer phrases around it, and the number of those phrases. */
  nestedSum = 0;
  longer = 0;
  /** Weight of its words, once asked for; it doesn't change. */
  weight: number | undefined;
  /** What it has added to the phrases inside it. */
  private added = 0;

  /**
   * @param key its lemmas
   * @param length number of its words without links
   * @param use how the corpus writes it, where it is a single word
   */
  constructor(
    key: string,
    readonly length: number,
    readonly use: WordUse<unknown> | undefined,
  ) {
    super(key);
  }

  /**
   * Adds an article's occurrences, or takes them away.
   *
   * @param onNewForm told of each form that was not there
   */
  take(forms: readonly WordCount[], article: number, sign: 1 | -1, onNewForm: (form: string) => void): void {
    let sum = 0;
    for (const [form, count] of forms) {
      if (this.forms.add(form, sign * count)) onNewForm(form);
      sum += sign * count;
    }
    this.change(sum, article);
  }

  /** Keeps the nesting of the phrases inside it up to date with its count. */
  passInwards(phrases: ReadonlyMap<string, PhraseTally>): void {
    if (this.length < 2) return;
    const adds = this.count >= RECURRING ? this.count : 0;
    if (adds === this.added) return;
    for (const inner of this.innerOf(phrases)) {
      inner.nestedSum += adds - this.added;
      inner.longer += Number(adds > 0) - Number(this.added > 0);
    }
    this.added = adds;
  }

  /**
   * The phrases inside it, as far as they occur as phrases by themselves.
   *
   * @param phrases all phrases by key; O(square of its words), then remembered
   */
  innerOf(phrases: ReadonlyMap<string, PhraseTally>): readonly PhraseTally[] {
    if (this.inner !== undefined) return this.inner;
    const words = this.key.split(" ");
    const inner: PhraseTally[] = [];
    for (let from = 0; from < words.length; from += 1) {
      if (words[from] === "-a") continue;
      for (let to = from + 1; to <= words.length; to += 1) {
        if (words[to - 1] === "-a" || (from === 0 && to === words.length)) continue;
        const found = phrases.get(words.slice(from, to).join(" "));
        if (found !== undefined) inner.push(found);
      }
    }
    this.inner = inner;
    return inner;
  }
}
