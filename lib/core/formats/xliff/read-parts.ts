import { SEGMENT_STATUSES, type SegmentStatus } from "../../segments/status";

/**
 * The status of a unit that is made of segments.
 *
 * @param statuses of its segments
 * @returns the least that any of them has come to, a rejection over all
 *
 * O(n).
 */
export const leastStatus = (statuses: readonly SegmentStatus[]): SegmentStatus =>
  statuses.includes("rejected")
    ? "rejected"
    : (SEGMENT_STATUSES.find((status) => statuses.includes(status)) ?? "untranslated");

/** A segment's version as a file has it, null for anything that is none. O(1). */
export const readVersion = (value: string | undefined): number | null =>
  value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : null;
