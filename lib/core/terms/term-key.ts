import { lemmaKeys } from "./lemma-key.ts";
import { nameKey } from "./name-variants.ts";
import { tagWord } from "./tag-word.ts";
import { tokeniseForTerms } from "./term-token.ts";

/** What a person's term is: a name or a term, and both identities under which extraction may know it. */
export interface TermIdentity {
  kind: "name" | "term";
  /** the identity that goes with the kind */
  key: string;
  /** all identities, the one of the kind first */
  keys: string[];
}

/**
 * The identity of a term that a person wrote or selected, in the form that `Candidate.key` has.
 *
 * @param text a Swahili name or term, in any form
 * @returns kind and keys; O(n) in the text
 *
 * A name has a capital after its first word, or is one word with a capital that the lexicon doesn't know; the first
 * word of a sentence is otherwise taken for an ordinary one.
 */
export function identifyTerm(text: string): TermIdentity {
  const words = tokeniseForTerms(text).filter((token) => token.isWord);
  const isName =
    words.slice(1).some((word) => word.capital) ||
    (words[0]?.capital === true && !tagWord(words[0].lower).known) ||
    words.some((word) => word.text.length > 1 && word.text === word.text.toUpperCase());
  const name = `name:${nameKey(text)}`;
  const term = `term:${lemmaKeys(text).join(" ")}`;
  return isName ? { kind: "name", key: name, keys: [name, term] } : { kind: "term", key: term, keys: [term, name] };
}
