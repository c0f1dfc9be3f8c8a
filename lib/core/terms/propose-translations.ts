import { swahiliLexicon } from "../swahili/lexicon/lexicon.ts";
import { lemmatiseEnglish } from "./english-lemma.ts";
import { lemmaKey } from "./lemma-key.ts";
import { type CldrProposal, proposeFromCldr } from "./propose-from-cldr.ts";
import type { TermPairs } from "./term-pairs.ts";

/** English for a term, from all sources. */
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
 * @returns proposals, best first: what the tables give, what the parallel text shows, and glosses of the lexicon
 *   where the text shows nothing more clearly
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
  for (const { text, score } of glossesOf(term)) {
    const shownToo = proposals.find((proposal) => sameEnglish(proposal.text, text));
    if (shownToo === undefined) proposals.push({ text, score, origin: "lexicon", evidence: [] });
    else shownToo.score = Math.max(shownToo.score, score);
  }
  return proposals.sort((a, b) => b.score - a.score).slice(0, limit);
}

/** What the lexicon says of a term of one word. */
function glossesOf(term: string): { text: string; score: number }[] {
  if (/\s/.test(term.trim())) return [];
  const entries = swahiliLexicon().byLemma.get(lemmaKey(term)) ?? [];
  return entries
    .filter(({ pos }) => pos === "noun" || pos === "adjective" || pos === "verb")
    .slice(0, 1)
    .flatMap(({ glosses }) => glosses.map((text, i) => ({ text, score: GLOSS_SCORE - i * GLOSS_STEP })));
}
