import type { Diagnostic } from "../diagnostic";

/** The kinds of a segment, in the order in which a menu offers them. */
export const SEGMENT_KINDS = [
  "headline",
  "kicker",
  "byline",
  "dateline",
  "lede",
  "paragraph",
  "subheading",
  "quote",
  "list-item",
  "caption",
  "credit",
  "related",
  "furniture",
] as const;

/** What a block of an article is; `furniture` is kept, hidden, and never exported as text. */
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/**
 * Narrows a text from outside to a kind.
 *
 * @returns the same text as a kind, `paragraph` for one that is none
 */
export function asSegmentKind(value: string): SegmentKind {
  return SEGMENT_KINDS.find((kind) => kind === value) ?? "paragraph";
}

/** A piece of an article as it was read. */
export interface Block {
  kind: SegmentKind;
  /** non-empty, NFC, no line feed */
  text: string;
  /** the same text with its bold, italics and links as inline marks, where the page had any */
  marked?: string;
  /** the code of the rule that chose the kind */
  rule: string;
}

/** An article as it was read. */
export interface ReadArticle {
  /** the headline, empty where there is none */
  title: string;
  /** who wrote it, without "Na" or "Author," */
  byline: string | null;
  /** ISO 8601 calendar date, where the page names one */
  published: string | null;
  /** how much of the text is Swahili, 0 to 1 */
  swahili: number;
  /** in reading order; joined they hold every word of the input */
  blocks: Block[];
  diagnostics: Diagnostic[];
}
