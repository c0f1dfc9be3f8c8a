import type { SegmentKind } from "../ingest/block";
import type { SegmentStatus } from "../segments/status";

/** A remark on a bead, replies among them, the oldest first. */
export interface ExportComment {
  id: string;
  author: string | null;
  /** ISO 8601 instant */
  at: string;
  body: string;
  isResolved: boolean;
}

/** A bead as an export sees it. */
export interface ExportSegment {
  id: string;
  kind: SegmentKind;
  source: string;
  target: string;
  status: SegmentStatus;
  /** counts the changes: work that comes back tells by it what it was based on */
  version: number;
  comments: readonly ExportComment[];
}

/** An article as an export sees it. */
export interface ExportArticle {
  id: string;
  title: string;
  byline: string | null;
  /** ISO 8601 calendar date */
  publishedOn: string | null;
  sourceUrl: string | null;
  /** BCP 47 */
  sourceLanguage: string;
  targetLanguage: string;
  segments: readonly ExportSegment[];
}

/** What of an article goes out. */
export interface ExportChoice {
  /** only segments of these statuses */
  statuses: readonly SegmentStatus[];
  /** captions and their credits too */
  captions: boolean;
  /** page furniture too; never in formats that are text to read */
  furniture: boolean;
}

/**
 * Leaves out what the choice leaves out.
 *
 * @returns the same article with the chosen segments, in order
 *
 * O(n).
 */
export function chooseSegments(article: ExportArticle, choice: ExportChoice): ExportArticle {
  const isChosen = ({ kind, status }: ExportSegment): boolean => {
    if (kind === "furniture") return choice.furniture;
    if (!choice.captions && (kind === "caption" || kind === "credit")) return false;
    return choice.statuses.includes(status);
  };
  return { ...article, segments: article.segments.filter(isChosen) };
}
