import { lemmatiseEnglish } from "./english-lemma.ts";
import { lemmaKey } from "./lemma-key.ts";
import { glossesOf, swahiliFor } from "./lexicon-glosses.ts";
import { type CldrProposal, proposeFromCldr } from "./propose-from-cldr.ts";
import type { PairDirection, TermPairs } from "./term-pairs.ts";

/** A translation of a term, from all sources. */
export interface TranslationProposal {
  text: string;
  /** 0 to 1. */
  score: number;
  origin: CldrProposal["origin"] | "parallel" | "lexicon";
  /** Indices of parallel pairs that show it. */
  evidence: number[];
}

/** Belief in the first gloss of the lexicon; parallel text that shows something more clearly goes before it. */
const GLOSS_SCORE = 0.3;
/** Loss of belief from one gloss to the next. */
const GLOSS_STEP = 0.05;
/** By how much the first gloss is likelier among what the text shows; of 5, 10 and 30 the best on the development lists. */
const GLOSS_FACTOR = 30;
/** Suggestions of the text that are looked through for glosses, by the number that is shown. */
const LOOKED_AT = 3;
/** Belief in a name that tables of names give. */
const TABLE_SCORE = 0.95;

const KEY_OF: Readonly<Record<PairDirection, (word: string) => string>> = {
  "sw-en": (word) => lemmatiseEnglish(word),
  "en-sw": lemmaKey,
};

/**
 * Translations of a term from tables of names, from parallel text and from the lexicon.
 *
 * @param term a term in any form
 * @param pairs parallel text, or undefined where there is none
 * @param limit most proposals
 * @param direction Swahili to English unless told otherwise
 * @returns proposals, best first: what the tables give, what the parallel text shows, and, of what is no name in a
 *   table, glosses of the lexicon where the text shows nothing more clearly
 */
export function proposeTranslations(
  term: string,
  pairs: TermPairs | undefined,
  limit = 10,
  direction: PairDirection = "sw-en",
): TranslationProposal[] {
  const keyOf = (text: string) => text.trim().split(/\s+/).map(KEY_OF[direction]).join(" ");
  const named = proposeFromCldr(term, direction);
  // "Kenya" is no form of a verb once it is known for a country; "mali" may be a country or wealth
  const isName = named.length > 0 && /^\p{Lu}/u.test(term);
  const glosses = isName ? [] : direction === "sw-en" ? glossesOf(term) : swahiliFor(term);
  const rankOf = new Map(glosses.map((text, i) => [keyOf(text), i] as const).reverse());
  const suggestions = (pairs?.suggest(term, limit * LOOKED_AT, direction) ?? []).map((suggestion) => {
    const key = keyOf(suggestion.text);
    return { ...suggestion, key, weight: suggestion.score * glossFactor(rankOf.get(key)) };
  });
  const total = suggestions.reduce((sum, { weight }) => sum + weight, 0);
  const shown = suggestions.map((suggestion) => ({ ...suggestion, score: suggestion.weight / total }));
  const byKey = new Map<string, TranslationProposal>();
  for (const { text, origin } of named) {
    const key = keyOf(text);
    const evidence = shown.find((suggestion) => suggestion.key === key)?.evidence ?? [];
    if (!byKey.has(key)) byKey.set(key, { text, score: TABLE_SCORE, origin, evidence });
  }
  for (const { key, text, score, evidence } of shown)
    if (!byKey.has(key)) byKey.set(key, { text, score: score * TABLE_SCORE, origin: "parallel", evidence });
  glosses.forEach((text, i) => {
    const key = keyOf(text);
    const score = Math.max(0, GLOSS_SCORE - i * GLOSS_STEP);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { text, score, origin: "lexicon", evidence: [] });
    else known.score = Math.max(known.score, score);
  });
  return [...byKey.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}

/** By how much a suggestion is the likelier for being the gloss of this rank. */
function glossFactor(rank: number | undefined): number {
  return rank === undefined ? 1 : GLOSS_FACTOR / (1 + rank);
}
