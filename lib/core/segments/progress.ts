import type { SegmentStatus } from "./status";

/** How many segments of an article stand where; `total` leaves out what is not translated. */
export interface Progress {
  total: number;
  /** translated or approved */
  done: number;
  byStatus: Record<SegmentStatus, number>;
}

/**
 * Tells whether a segment is counted and walked through when an article is translated.
 *
 * @param segment its kind and its source
 * @returns false for page furniture and for a segment with nothing to translate
 *
 * O(n) in the source's length.
 */
export function isTranslatable(segment: { kind: string; source: string }): boolean {
  return segment.kind !== "furniture" && segment.source.trim() !== "";
}

/**
 * Counts how far the translation of an article is.
 *
 * @param segments those in the article, in any order
 * @returns the counts; furniture and empty sources are in none of them
 *
 * O(n).
 */
export function countProgress(segments: Iterable<{ kind: string; source: string; status: SegmentStatus }>): Progress {
  const byStatus = { untranslated: 0, draft: 0, translated: 0, approved: 0, rejected: 0 };
  let total = 0;
  for (const segment of segments) {
    if (!isTranslatable(segment)) continue;
    total++;
    byStatus[segment.status]++;
  }
  return { total, done: byStatus.translated + byStatus.approved, byStatus };
}
