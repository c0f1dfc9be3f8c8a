import { SEGMENT_STATUSES, type SegmentStatus } from "../../segments/status";
import { labelReader } from "./read-label";

/** What Tafsiri's own tables call the statuses, in English and in Swahili: the words of lib/messages. */
export const STATUS_LABELS: Readonly<Record<SegmentStatus, readonly string[]>> = {
  untranslated: ["Untranslated", "Haijatafsiriwa"],
  draft: ["Draft", "Rasimu"],
  translated: ["Translated", "Imetafsiriwa"],
  approved: ["Approved", "Imeidhinishwa"],
  rejected: ["Rejected", "Imekataliwa"],
};

/**
 * The status that a cell of a table names.
 *
 * @param cell `draft` as CSV has it, or the label in either language of the interface; case and spaces don't count
 * @returns null for what is none
 *
 * O(1).
 */
export const statusFromLabel = labelReader(SEGMENT_STATUSES, STATUS_LABELS);
