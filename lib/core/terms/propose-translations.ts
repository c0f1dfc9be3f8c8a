import { lemmatiseEnglish } from "./english-lemma.ts";
import { type CldrProposal, proposeFromCldr } from "./propose-from-cldr.ts";
import type { TermPairs } from "./term-pairs.ts";

/** English for a term, from all sources. */
export interface TranslationProposal {
  text: string;
  /** 0 to 1. */
  score: number;
  origin: CldrProposal["origin"] | "parallel";
  /** Indices of parallel pairs that show it. */
  evidence: number[];
}

/** Belief in a name that tables of names give. */
const TABLE_SCORE = 0.95;

function sameEnglish(a: string, b: string): boolean {
  const key = (text: string) =>
    text
      .split(/\s+/)
      .map((word) => lemmatiseEnglish(word))
      .join(" ");
  return key(a) === key(b);
}

/**
 * English for a Swahili term from tables of names and from parallel text.
 *
 * @param term a term in any form
 * @param pairs parallel text, or undefined where there is none
 * @param limit most proposals
 * @returns proposals, best first: what the tables give, then what the parallel text shows
 */
export function proposeTranslations(term: string, pairs: TermPairs | undefined, limit = 10): TranslationProposal[] {
  const shown = pairs?.suggest(term, limit) ?? [];
  const proposals: TranslationProposal[] = [];
  for (const { text, origin } of proposeFromCldr(term)) {
    const evidence = shown.find((suggestion) => sameEnglish(suggestion.text, text))?.evidence ?? [];
    proposals.push({ text, score: TABLE_SCORE, origin, evidence });
  }
  for (const { text, score, evidence } of shown) {
    if (proposals.some((proposal) => sameEnglish(proposal.text, text))) continue;
    proposals.push({ text, score: score * TABLE_SCORE, origin: "parallel", evidence });
  }
  return proposals.slice(0, limit);
}
