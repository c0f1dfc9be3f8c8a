/** One word of a term as the recogniser looks for it. */
export interface TermElement {
  /** The word as the glossary writes it. */
  written: string;
  /** Any of these keys in the text will do: folded surfaces, or lemmas with a mark in front. */
  keys: readonly string[];
  /** The keys as one string: the same for elements that are recognised alike. */
  signature: string;
  /** True where a possessive or demonstrative may stand before this word. */
  mayPauseBefore: boolean;
}

/** Lemma keys are told from surfaces by this mark, which no word begins with. */
export const LEMMA_MARK = "=";

/**
 * A word of a term.
 *
 * @param keys in any order, doubles allowed
 */
export function makeElement(written: string, keys: readonly string[], mayPauseBefore = false): TermElement {
  const sorted = [...new Set(keys)].sort();
  return { written, keys: sorted, signature: sorted.join(" "), mayPauseBefore };
}
