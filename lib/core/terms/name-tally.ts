import { isPlaceName } from "../text/territory-names.ts";
import { GENITIVE_LINKS, INSTITUTION_HEADS } from "./name-clues.ts";
import { Tally } from "./tally.ts";
import type { WordUse } from "./word-use.ts";

/** Open syllables of Swahili letters; a word of another shape is foreign. */
const SWAHILI_SHAPE = /^(?:(?:ng'|ny|ch|sh|th|dh|gh|kh|mb|nd|nj|ng|nz|mv|m|[bdfghjklmnprstvwyz])?[wy]?[aeiou])+$/;

/** A name in one spelling. */
export class NameTally extends Tally {
  /** Occurrences that are not inside a longer name. */
  free = 0;
  /** Number of its words. */
  readonly length: number;
  /** Several words, of which the first says what kind of institution it is. */
  readonly isInstitution: boolean;
  readonly isPlace: boolean;
  /** Names that differ by one slip in a word; undefined where there are none. */
  others: NameTally[] | undefined;
  /** Number of articles with those of the phrase of the same letters; and the changes of both that it was counted at. */
  private joined = 0;
  private joinedWith: Tally | undefined;
  private joinedAt = 0;

  /**
   * @param key see `nameKey`
   * @param use how the corpus writes it, where it is a single word
   */
  constructor(
    key: string,
    private readonly use: WordUse<unknown> | undefined,
  ) {
    super(key);
    const words = key.split(" ");
    this.length = words.length;
    this.isInstitution = words.length > 1 && INSTITUTION_HEADS.has(words[0] ?? "");
    this.isPlace = isPlaceName(key);
  }

  /** Adds occurrences of a form, or takes them away; O(1). */
  take(form: string, article: number, by: number, isNested: boolean): void {
    this.forms.add(form, by);
    if (!isNested) this.free += by;
    this.change(by, article);
  }

  /**
   * True for a single word that has only been seen where a sentence opens, and may well be an ordinary word: it has no
   * letters or endings that Swahili words lack.
   */
  get isDoubtful(): boolean {
    return this.use?.case === "unknown" && !this.isPlace && SWAHILI_SHAPE.test(this.key);
  }

  /** Words by which a single word may stand for it: the first and the last, unless it holds links or places. */
  get shortForms(): string[] {
    const words = this.key.split(" ");
    if (words.length < 2 || words.some((word) => GENITIVE_LINKS.has(word) || isPlaceName(word))) return [];
    return [...new Set([words[0] ?? "", words[words.length - 1] ?? ""])];
  }

  /** Articles that it or the phrase occurs in; O(1) while neither changes. */
  documentsWith(phrase: Tally): number {
    const changes = this.changes + phrase.changes;
    if (this.joinedWith !== phrase || this.joinedAt !== changes) {
      this.joined = this.articles.size;
      for (const article of phrase.articles.keys()) if (!this.articles.has(article)) this.joined += 1;
      this.joinedWith = phrase;
      this.joinedAt = changes;
    }
    return this.joined;
  }
}
