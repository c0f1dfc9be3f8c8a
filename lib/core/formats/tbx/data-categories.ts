import type { TbxUsage } from "./tbx-glossary";

/** ISO 30042:2019; the second edition of the standard is the third version of the format. */
export const TBX3_NAMESPACE = "urn:iso:std:iso:30042:ed-2";

/**
 * How a form's usage is said. TBX calls deprecated what must not be used, and superseded what was replaced: so a
 * forbidden form is a deprecated term there, and a deprecated form a superseded one.
 */
export const ADMINISTRATIVE_STATUS: Record<TbxUsage, string> = {
  preferred: "preferredTerm-admn-sts",
  admitted: "admittedTerm-admn-sts",
  deprecated: "supersededTerm-admn-sts",
  forbidden: "deprecatedTerm-admn-sts",
};

/** With and without the ending that older files leave out. O(1). */
export const usageFrom = (value: string): TbxUsage | null => {
  const full = value.endsWith("-admn-sts") ? value : `${value}-admn-sts`;
  const found = Object.entries(ADMINISTRATIVE_STATUS).find(([, status]) => status === full)?.[0];
  return (found as TbxUsage | undefined) ?? null;
};

/** What TBX-Basic lets a part of speech be; `name` and `phrase` are said elsewhere. */
export const PARTS_OF_SPEECH = ["noun", "verb", "adjective", "adverb", "other"];

/**
 * What TBX-Basic has no category for is an external cross reference to a name of Tafsiri's own, which every reader
 * of TBX-Basic may pass over: `urn:tafsiri:term:status:approved`. The desk's status is apart from the administrative
 * one on purpose: whether a word may be used, and whether somebody has decided on the entry, are two questions.
 */
export const TAFSIRI_URN = "urn:tafsiri:term:";
