import type { SegmentKind } from "../ingest/block";
import type { SegmentStatus } from "../segments/status";

/** What a document says beside the texts, in the reader's language. */
export interface ArticleWords {
  /** names of the columns */
  source: string;
  target: string;
  id: string;
  kind: string;
  status: string;
  comments: string;
  kinds: Readonly<Record<SegmentKind, string>>;
  statuses: Readonly<Record<SegmentStatus, string>>;
}
