import { letterSimilarity, PENALTIES } from "./fuzzy-score.ts";

/** A remembered source that was compared with the text in hand. */
export interface ScoredMatch {
  /** of fuzzyScore and withContext, in points */
  score: number;
  source: string;
  target: string;
  /** true for an entry of an imported file */
  isForeign: boolean;
  /** higher for younger entries */
  id: number;
}

/**
 * The score that is shown: an entry of another origin loses a point unless it is exact.
 *
 * @returns points, 0 to 102
 */
export const shownScore = (score: number, isForeign: boolean): number =>
  isForeign && score < 100 ? Math.max(0, score - PENALTIES.otherOrigin) : score;

/**
 * Orders matches and takes the best.
 *
 * @param source the text in hand
 * @param matches whose `score` is what is shown, in any order
 * @param limit how many to give back
 * @returns the best of different texts: by score, of one score by letters alike ("anasema" and "alisema" before another
 *   word), then this house's own, then the youngest
 *
 * O(m log m), and a comparison of letters (see letterSimilarity) for each match that can still be among the best.
 */
export function rankMatches<T extends ScoredMatch>(source: string, matches: readonly T[], limit: number): T[] {
  const byText = new Map<string, T>();
  const better = (a: T, b: T): number => b.score - a.score || Number(a.isForeign) - Number(b.isForeign) || b.id - a.id;
  for (const match of matches) {
    const text = `${match.source}\u0000${match.target}`;
    const before = byText.get(text);
    if (!before || better(match, before) < 0) byText.set(text, match);
  }
  const different = [...byText.values()].sort(better);
  const lowest = different[limit - 1]?.score ?? 0;
  return different
    .filter(({ score }) => score >= lowest)
    .map((match) => ({ match, similarity: letterSimilarity(source, match.source) }))
    .sort((a, b) => b.match.score - a.match.score || b.similarity - a.similarity || better(a.match, b.match))
    .slice(0, limit)
    .map(({ match }) => match);
}
