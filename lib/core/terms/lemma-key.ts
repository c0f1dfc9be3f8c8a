import { foldWord } from "../text/fold-word.ts";
import { GENITIVE_LINKS } from "./name-clues.ts";
import { tagWord } from "./tag-word.ts";
import { tokeniseForTerms } from "./term-token.ts";

/** The key of every genitive link, whatever its concord. */
export const LINK_KEY = "-a";

/**
 * The key under which all forms of a Swahili word fall together.
 *
 * @param word one word, any case
 * @returns its lemma, or {@link LINK_KEY} for wa, ya, la, cha, vya, za; O(length), remembered
 */
export function lemmaKey(word: string): string {
  const lower = foldWord(word);
  return GENITIVE_LINKS.has(lower) ? LINK_KEY : tagWord(lower).lemma;
}

/** The lemma keys of the words of a text, in order; O(n). */
export function lemmaKeys(text: string): string[] {
  const keys: string[] = [];
  for (const token of tokeniseForTerms(text)) if (token.isWord) keys.push(lemmaKey(token.lower));
  return keys;
}
