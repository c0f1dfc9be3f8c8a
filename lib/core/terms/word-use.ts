import { isPlaceName } from "../text/territory-names.ts";
import { INSTITUTION_HEADS, TITLE_WORDS } from "./name-clues.ts";
import type { WordCase } from "./split-name-chunk.ts";
import { tagWord } from "./tag-word.ts";
import { TERM_STOP_WORDS } from "./term-stop-words.ts";

/** A word counts as proper when more than this share of its occurrences has a capital that position doesn't explain. */
const PROPER_SHARE = 0.5;
/** A word of the lexicon ("Uhuru", "Simba") counts as proper only with more evidence: least share, and least number. */
const KNOWN_WORD_SHARE = 0.8;
const KNOWN_WORD_CAPITALS = 3;

/** How a corpus writes a word, and the chunks `C` that hold it. */
export class WordUse<C> {
  /** Times without a capital, and with one that its place doesn't explain. */
  small = 0;
  capital = 0;
  /** Undefined where it stands in none. */
  chunks: C[] | undefined;
  /** How it was written when its chunks were last split. */
  settled: WordCase = "unknown";
  private readonly isCommon: boolean;
  /** Of the lexicon, and no place. */
  private readonly isOrdinary: boolean;
  private readonly unseen: WordCase;

  /** @param lower the folded word */
  constructor(lower: string) {
    const { kind, known } = tagWord(lower);
    this.isCommon = TERM_STOP_WORDS.has(lower) || TITLE_WORDS.has(lower) || INSTITUTION_HEADS.has(lower);
    this.isOrdinary = known && !isPlaceName(lower);
    this.unseen = known || kind !== "noun" ? "common" : "unknown";
  }

  /** How the corpus writes it now. O(1). */
  get case(): WordCase {
    if (this.isCommon) return "common";
    const { small, capital } = this;
    if (small + capital === 0) return this.unseen;
    const share = capital / (small + capital);
    if (this.isOrdinary) return capital >= KNOWN_WORD_CAPITALS && share >= KNOWN_WORD_SHARE ? "proper" : "common";
    return share > PROPER_SHARE ? "proper" : "common";
  }
}
