import type { SegmentStatus } from "../../segments/status";

/** The namespace of what Tafsiri adds to a file, and the prefix of its sub-states. */
export const TAFSIRI_NAMESPACE = "urn:tafsiri:exchange:1";
/** What Tafsiri's own values begin with, as XLIFF 2 wants values that are not its own. */
export const TAFSIRI_PREFIX = "tafsiri";

/** What a segment's element says of its state in XLIFF 2. */
export interface State2 {
  state: "initial" | "translated" | "reviewed" | "final";
  subState?: string;
}
/** What a target element says of its state in XLIFF 1.2, and its unit of being approved. */
export interface State12 {
  state: string;
  qualifier?: string;
  approved: boolean;
}

const STATES_2: Record<SegmentStatus, State2> = {
  untranslated: { state: "initial" },
  draft: { state: "initial", subState: `${TAFSIRI_PREFIX}:draft` },
  translated: { state: "translated" },
  approved: { state: "final" },
  rejected: { state: "initial", subState: `${TAFSIRI_PREFIX}:rejected` },
};
const STATES_12: Record<SegmentStatus, State12> = {
  untranslated: { state: "new", approved: false },
  draft: { state: "needs-translation", approved: false },
  translated: { state: "translated", approved: false },
  approved: { state: "final", approved: true },
  rejected: { state: "needs-review-translation", qualifier: "x-rejected", approved: false },
};

/** What XLIFF 2 says for a status (XLIFF 2.1, section 4.3.1.30: state; 4.3.1.33: subState). O(1). */
export const stateOf2 = (status: SegmentStatus): State2 => STATES_2[status];

/** What XLIFF 1.2 says for a status (XLIFF 1.2, section 2.3: state, state-qualifier, approved). O(1). */
export const stateOf12 = (status: SegmentStatus): State12 => STATES_12[status];

const withText = (status: SegmentStatus, hasText: boolean): SegmentStatus => (hasText ? status : "untranslated");

/**
 * Reads the status out of a segment of XLIFF 2.
 *
 * @param state as written, `initial` where absent
 * @param subState as written; Tafsiri's own tell a draft and a rejected text apart
 * @param hasText whether the target says anything: nothing is untranslated, whatever the state
 * @returns `reviewed` and `final` both as approved; a text that is still `initial` as draft
 *
 * O(1).
 */
export function statusFrom2(state: string | undefined, subState: string | undefined, hasText: boolean): SegmentStatus {
  if (state === "translated") return withText("translated", hasText);
  if (state === "reviewed" || state === "final") return withText("approved", hasText);
  return withText(subState === STATES_2.rejected.subState ? "rejected" : "draft", hasText);
}

/** Of XLIFF 1.2, Trados Studio (sdl:conf) and memoQ (mq:status), in small letters. */
const NAMES: Record<string, SegmentStatus> = {
  new: "draft",
  "needs-translation": "draft",
  "needs-adaptation": "translated",
  "needs-l10n": "translated",
  "needs-review-translation": "translated",
  "needs-review-adaptation": "translated",
  "needs-review-l10n": "translated",
  translated: "translated",
  "signed-off": "approved",
  final: "approved",
  draft: "draft",
  approvedtranslation: "approved",
  approvedsignoff: "approved",
  rejectedtranslation: "rejected",
  rejectedsignoff: "rejected",
  edited: "draft",
  partiallyedited: "draft",
  pretranslated: "draft",
  assembledfromfragments: "draft",
  machinetranslated: "draft",
  notstarted: "draft",
  manuallyconfirmed: "translated",
  translatorconfirmed: "translated",
  proofread: "approved",
  reviewerconfirmed: "approved",
  rejected: "rejected",
};

/**
 * Reads the status out of a unit of XLIFF 1.2.
 *
 * @param said state, state-qualifier and approved as written; `tool` a Trados or memoQ confirmation
 * @param hasText whether the target says anything
 * @returns a rejection over all else, then the tool's word, the state, the approval; a text without any is translated
 *
 * O(1).
 */
export function statusFrom12(
  said: { state?: string; qualifier?: string; approved?: string; tool?: string },
  hasText: boolean,
): SegmentStatus {
  if (!hasText) return "untranslated";
  if (/^(x-)?rejected/.test(said.qualifier ?? "")) return "rejected";
  const named = NAMES[said.tool?.toLowerCase() ?? ""] ?? NAMES[said.state?.toLowerCase() ?? ""];
  if (said.approved === "yes" && (named === undefined || named === "translated")) return "approved";
  return named ?? "translated";
}
