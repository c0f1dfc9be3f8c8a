/** The statuses of a segment, from nothing to final; `rejected` stands beside `approved`. */
export const SEGMENT_STATUSES = ["untranslated", "draft", "translated", "approved", "rejected"] as const;

/** One of SEGMENT_STATUSES; XLIFF 2.1 initial, translated, reviewed and final map onto it. */
export type SegmentStatus = (typeof SEGMENT_STATUSES)[number];

/** Why a status cannot be set: the reason's name under `errors.reasons` in the messages. */
export type StatusRefusal = "status_empty" | "status_not_empty" | "status_needs_reviewer";

/**
 * Narrows a text from outside to a status.
 *
 * @param value any text
 * @returns the same text as a status, `untranslated` for one that is none
 *
 * O(1).
 */
export function asSegmentStatus(value: string): SegmentStatus {
  return SEGMENT_STATUSES.find((status) => status === value) ?? "untranslated";
}

/** Whether somebody stands by the text: it counts as done, and is worth remembering. O(1). */
export const isConfirmed = (status: SegmentStatus): boolean => status === "translated" || status === "approved";

/**
 * Tells the status that a segment gets when somebody changes its target.
 *
 * @param target the new target; white space alone counts as nothing
 * @returns `untranslated` for an emptied target, else `draft`: whatever was confirmed before was another text
 *
 * O(n) in the target's length.
 */
export function statusAfterEdit(target: string): "untranslated" | "draft" {
  return target.trim() === "" ? "untranslated" : "draft";
}

/**
 * Tells whether a person may give a segment a status.
 *
 * @param change `from` and `to`; `target` the text that the status is about; `mayReview` whether the person reviews
 * @returns null where it is allowed, else why not: an empty target is untranslated and nothing else, a target with
 *   text never is; approving, rejecting, and taking an approval back without a change of text are a reviewer's
 *
 * O(n) in the target's length. The order follows Pontoon and Weblate: translators confirm, reviewers decide.
 */
export function refuseStatus(change: {
  from: SegmentStatus;
  to: SegmentStatus;
  target: string;
  mayReview: boolean;
}): StatusRefusal | null {
  const { from, to, target, mayReview } = change;
  if (from === to) return null;
  const isEmpty = target.trim() === "";
  if (isEmpty) return to === "untranslated" ? null : "status_empty";
  if (to === "untranslated") return "status_not_empty";
  const decides = to === "approved" || to === "rejected";
  const undoesDecision = from === "approved" && to === "translated";
  return (decides || undoesDecision) && !mayReview ? "status_needs_reviewer" : null;
}

/**
 * Tells the status that a text gets which comes in from a file.
 *
 * @param said what the file says; null where it says nothing
 * @param target the text that it is about
 * @returns what the file says if whoever brings it may set that; else the nearest below: `translated` for an approval,
 *   `draft` for a rejection. An empty target is untranslated, one with text never is
 *
 * O(n) in the target's length.
 */
export function statusFromFile(said: SegmentStatus | null, target: string, mayReview: boolean): SegmentStatus {
  const plain = statusAfterEdit(target);
  if (said === null || refuseStatus({ from: plain, to: said, target, mayReview: true }) !== null) return plain;
  if (refuseStatus({ from: plain, to: said, target, mayReview }) === null) return said;
  return said === "approved" ? "translated" : plain;
}

/**
 * Tells the status of a segment made of two.
 *
 * @param first the status of the first; `second` of the one that it takes in
 * @param second see `first`
 * @param target the joined target
 * @returns `untranslated` for an empty target; the common status where both have the same, but never a decision,
 *   because nobody has decided on the joined text; otherwise `draft`
 *
 * O(n) in the target's length.
 */
export function statusAfterMerge(first: SegmentStatus, second: SegmentStatus, target: string): SegmentStatus {
  if (target.trim() === "") return "untranslated";
  return isConfirmed(first) && isConfirmed(second) ? "translated" : "draft";
}

/**
 * Tells the status of a segment whose target lost text to a neighbour or got some from it.
 *
 * @param target as it is afterwards
 * @returns `untranslated` for an empty target, else `draft`: nobody has confirmed this text; O(n)
 */
export const statusAfterMove = (target: string): SegmentStatus => (target.trim() === "" ? "untranslated" : "draft");

/**
 * Tells the status of each part of a segment that was split.
 *
 * @param whole the status before
 * @param parts the two targets
 * @returns two statuses: `untranslated` for an empty part; `translated` where the whole was confirmed and neither
 *   part is empty; otherwise `draft`
 *
 * O(n) in the targets' length.
 */
export function statusesAfterSplit(
  whole: SegmentStatus,
  parts: readonly [string, string],
): [SegmentStatus, SegmentStatus] {
  const isWhole = parts.every((part) => part.trim() !== "") && isConfirmed(whole);
  const of = (part: string): SegmentStatus => (part.trim() === "" ? "untranslated" : isWhole ? "translated" : "draft");
  return [of(parts[0]), of(parts[1])];
}
