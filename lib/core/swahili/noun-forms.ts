import type { LexiconEntry } from "./lexicon/entry.ts";
import { swahiliLexicon } from "./lexicon/lexicon.ts";
import { PREFIX_PAIRS } from "./rules/noun-number.ts";

/** The forms that a noun takes. */
export interface NounForms {
  singular?: string;
  plural?: string;
  /** with -ni, singular before plural */
  locatives: string[];
}

function withLocatives(singular: string | undefined, plural: string | undefined): NounForms {
  const locatives = new Set<string>();
  if (singular !== undefined) locatives.add(`${singular}ni`);
  if (plural !== undefined) locatives.add(`${plural}ni`);
  return {
    ...(singular === undefined ? {} : { singular }),
    ...(plural === undefined ? {} : { plural }),
    locatives: [...locatives],
  };
}

function formsOfEntry({ lemma, nounClass, plural }: LexiconEntry): NounForms {
  const isPluralOnly = nounClass === "6" || nounClass === "8" || nounClass === "4";
  return withLocatives(isPluralOnly ? undefined : lemma, plural === "" ? undefined : plural);
}

/**
 * The forms of a noun.
 *
 * @param lemma singular as the lexicon cites it
 * @returns singular, plural where there is one, locatives; by the class prefix where the lexicon lacks the noun,
 *   without a plural where the prefix tells none
 */
export function nounForms(lemma: string): NounForms {
  const lower = lemma.toLowerCase();
  const entry = swahiliLexicon()
    .byLemma.get(lower)
    ?.find(({ pos }) => pos === "noun");
  if (entry) return formsOfEntry(entry);
  const pair = PREFIX_PAIRS.find(
    ({ singular, before }) =>
      singular !== "" && lower.startsWith(singular) && before.test(lower.slice(singular.length)),
  );
  return withLocatives(lower, pair ? pair.plural + lower.slice(pair.singular.length) : undefined);
}
