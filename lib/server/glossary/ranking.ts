import "server-only";
import type { Candidate } from "@/lib/core/terms/candidate";
import { identifyTerm } from "@/lib/core/terms/term-key";

/** Forms that a candidate brings along; rarer spellings are recognised by their lemma anyway. */
const FORMS_KEPT = 8;
/** Candidates kept in the glossary; what ranks lower says nothing. */
export const CANDIDATES_KEPT = 10_000;

/**
 * Share by which a score must have changed to be written: one more article changes all scores a little, and the order
 * of a list hardly.
 */
const SCORE_TOLERANCE = 0.01;

/** A term of the glossary, as far as the ranking concerns it. */
export interface RankedTerm {
  id: string;
  key: string;
  status: string;
  /** somebody has created, edited or decided it */
  isTouched: boolean;
  count: number;
  documents: number;
  score: number;
  forms: readonly string[];
}
export interface TermCount {
  id: string;
  count: number;
  documents: number;
  score: number;
}
export interface NewCandidate extends Omit<TermCount, "id"> {
  key: string;
  kind: "name" | "term";
  forms: string[];
}
export interface RankingChange {
  counts: TermCount[];
  added: NewCandidate[];
  removed: string[];
}

const formsOf = (candidate: Candidate): string[] => {
  const lemma = candidate.kind === "term" ? [candidate.lemma] : [];
  return [...new Set([candidate.term, ...candidate.forms, ...lemma])].slice(0, FORMS_KEPT);
};

/**
 * What a new ranking changes in the glossary: counts of terms that are there, candidates that come, candidates that go.
 *
 * A candidate goes only where nobody has touched it, and comes only where no term has its key or one of its forms, so
 * that what was rejected or merged away stays so; occurrences under such a form count for the term that has it.
 */
export function compareRanking(terms: readonly RankedTerm[], ranked: readonly Candidate[]): RankingChange {
  const byKey = new Map(terms.map((term) => [term.key, term]));
  const byForm = new Map<string, RankedTerm>();
  for (const term of terms)
    if (term.isTouched && term.status !== "rejected")
      for (const form of term.forms) for (const key of identifyTerm(form).keys) byForm.set(key, term);
  const sums = new Map<string, TermCount>();
  const count = (term: RankedTerm, { count, documents, score }: Candidate) => {
    const sum = sums.get(term.id) ?? { id: term.id, count: 0, documents: 0, score: 0 };
    sums.set(term.id, {
      id: term.id,
      count: sum.count + count,
      documents: Math.max(sum.documents, documents),
      score: Math.max(sum.score, score),
    });
  };
  const added: NewCandidate[] = [];
  for (const candidate of ranked.slice(0, CANDIDATES_KEPT)) {
    const own = byKey.get(candidate.key);
    const alias = byForm.get(candidate.key);
    if (own) count(own, candidate);
    if (alias && alias !== own) count(alias, candidate);
    if (own || alias) continue;
    const { key, kind, documents, score } = candidate;
    added.push({ key, kind, count: candidate.count, documents, score, forms: formsOf(candidate) });
  }
  const counts: TermCount[] = [];
  const removed: string[] = [];
  for (const term of terms) {
    const now = sums.get(term.id) ?? { id: term.id, count: 0, documents: 0, score: 0 };
    if (now.count === 0 && term.status === "candidate" && !term.isTouched) removed.push(term.id);
    else if (now.count !== term.count || now.documents !== term.documents || hasMoved(term.score, now.score))
      counts.push(now);
  }
  return { counts, added, removed };
}

const hasMoved = (before: number, now: number): boolean =>
  Math.abs(now - before) > SCORE_TOLERANCE * Math.max(Math.abs(before), Math.abs(now));
