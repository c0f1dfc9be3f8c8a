import { memoryWords } from "./fold-source.ts";
import { letterSimilarity, type Neighbours, scoreWords, withContext } from "./fuzzy-score.ts";
import { MATCH_THRESHOLD } from "./prefix-filter.ts";

/** Points off for a match of another origin (an imported file rather than this house's own work), by default. */
export const OTHER_ORIGIN_PENALTY = 1;

/** A remembered source as a look-up sees it. */
export interface MemoryCandidate {
  source: string;
  neighbours?: Neighbours;
  /** true for an entry whose origin counts for less */
  isForeign?: boolean;
}

/** A candidate with what it scored. */
export interface RankedMatch<T> {
  candidate: T;
  /** threshold to 102; see fuzzyScore and withContext, less OTHER_ORIGIN_PENALTY for a foreign entry */
  score: number;
  /** 0 to 1, orders matches of one score */
  similarity: number;
}

/** The text that is looked up, and how. */
export interface MemoryQuestion {
  source: string;
  neighbours?: Neighbours;
  threshold?: number;
  limit?: number;
}

const NOWHERE: Neighbours = { previous: null, next: null };

/**
 * Scores and orders the candidates of a look-up.
 *
 * @param question the source in hand; `limit` matches at most (5 unless told)
 * @param candidates what the database found by {@link prefixKeys}, in the order in which ties are to stay
 * @returns matches at or above the threshold, best first: by score, then by letters alike, then as given
 *
 * O(c) comparisons of words, and of letters for those within the threshold alone.
 */
export function rankMatches<T extends MemoryCandidate>(
  question: MemoryQuestion,
  candidates: readonly T[],
): RankedMatch<T>[] {
  const { source, neighbours = NOWHERE, threshold = MATCH_THRESHOLD, limit = 5 } = question;
  const words = memoryWords(source);
  const scored = candidates.flatMap((candidate) => {
    const plain = scoreWords(source, words, candidate.source, memoryWords(candidate.source));
    const score =
      withContext(plain, neighbours, candidate.neighbours ?? NOWHERE) -
      (candidate.isForeign ? OTHER_ORIGIN_PENALTY : 0);
    return score >= threshold ? [{ candidate, score }] : [];
  });
  // Letters are dear to compare, so only those whose score can still be shown are.
  const lowest = scored.map(({ score }) => score).sort((a, b) => b - a)[limit - 1] ?? threshold;
  return scored
    .filter(({ score }) => score >= lowest)
    .map((match) => ({ ...match, similarity: letterSimilarity(source, match.candidate.source) }))
    .sort((a, b) => b.score - a.score || b.similarity - a.similarity)
    .slice(0, limit);
}
