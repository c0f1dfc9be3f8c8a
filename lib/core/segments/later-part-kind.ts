import type { SegmentKind } from "../ingest/block";

/**
 * The kind of a part that is cut off behind the first: an article has one headline and one lede, what follows is text.
 *
 * @param kind of the whole
 */
export const laterPartKind = (kind: SegmentKind): SegmentKind =>
  kind === "headline" || kind === "lede" ? "paragraph" : kind;
