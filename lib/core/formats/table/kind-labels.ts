import { SEGMENT_KINDS, type SegmentKind } from "../../ingest/block";
import { labelReader } from "./read-label";

/** What Tafsiri's own tables call the kinds, in English and in Swahili: the words of lib/messages, under `kinds`. */
export const KIND_LABELS: Readonly<Record<SegmentKind, readonly string[]>> = {
  headline: ["Headline", "Kichwa cha habari"],
  kicker: ["Kicker", "Mada"],
  byline: ["Byline", "Mwandishi"],
  dateline: ["Date", "Tarehe"],
  lede: ["Lede", "Utangulizi"],
  subheading: ["Subheading", "Kichwa kidogo"],
  paragraph: ["Paragraph", "Aya"],
  quote: ["Quote", "Nukuu"],
  "list-item": ["List item", "Kipengele"],
  caption: ["Caption", "Maelezo ya picha"],
  credit: ["Credit", "Chanzo cha picha"],
  related: ["Related", "Inayohusiana"],
  furniture: ["Furniture", "Pambo la ukurasa"],
};

const readKind = labelReader(SEGMENT_KINDS, KIND_LABELS);

/**
 * The kind that a cell of a table names.
 *
 * @param cell `list-item` as CSV has it, or the label in either language of the interface; case and spaces don't count
 * @returns `paragraph` for what is none
 *
 * O(1).
 */
export const kindFromLabel = (cell: string): SegmentKind => readKind(cell) ?? "paragraph";
