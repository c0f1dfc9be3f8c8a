/** One word of a term as the recogniser looks for it. */
export interface TermElement {
  /** The word as the glossary writes it. */
  written: string;
  /** Any of these keys in the text will do: folded surfaces, or lemmas with a mark in front. */
  keys: readonly string[];
  /** True where a possessive or demonstrative may stand before this word. */
  mayPauseBefore: boolean;
}

/** Lemma keys are told from surfaces by this mark, which no word begins with. */
export const LEMMA_MARK = "=";
