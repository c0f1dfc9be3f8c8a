import { describe, expect, it } from "vitest";
import {
  asSegmentStatus,
  refuseStatus,
  SEGMENT_STATUSES,
  statusAfterEdit,
  statusAfterMerge,
  statusesAfterSplit,
} from "./status";

describe("refuseStatus", () => {
  it.each([
    ["draft", "translated", "Water", false, null],
    ["translated", "draft", "Water", false, null],
    ["translated", "approved", "Water", false, "status_needs_reviewer"],
    ["translated", "approved", "Water", true, null],
    ["translated", "rejected", "Water", false, "status_needs_reviewer"],
    ["approved", "translated", "Water", false, "status_needs_reviewer"],
    ["approved", "translated", "Water", true, null],
    ["rejected", "translated", "Water", false, null],
    ["untranslated", "translated", "  \n", true, "status_empty"],
    ["draft", "untranslated", "Water", true, "status_not_empty"],
    ["draft", "untranslated", "", false, null],
    ["approved", "approved", "Water", false, null],
  ] as const)("%s to %s of %j, reviewer %s: %s", (from, to, target, mayReview, refusal) => {
    expect(refuseStatus({ from, to, target, mayReview })).toBe(refusal);
  });
});

it("makes an edited text a draft and an emptied one untranslated", () => {
  expect(statusAfterEdit("The minister said")).toBe("draft");
  expect(statusAfterEdit(" \n ")).toBe("untranslated");
});

it("narrows what the database holds", () => {
  for (const status of SEGMENT_STATUSES) expect(asSegmentStatus(status)).toBe(status);
  expect(asSegmentStatus("published")).toBe("untranslated");
});

it("never keeps a decision over a merge", () => {
  expect(statusAfterMerge("approved", "approved", "One. Two.")).toBe("translated");
  expect(statusAfterMerge("approved", "draft", "One. Two.")).toBe("draft");
  expect(statusAfterMerge("untranslated", "untranslated", " ")).toBe("untranslated");
});

it("confirms the parts of a confirmed segment only where both have text", () => {
  expect(statusesAfterSplit("approved", ["One.", "Two."])).toEqual(["translated", "translated"]);
  expect(statusesAfterSplit("translated", ["One. Two.", ""])).toEqual(["draft", "untranslated"]);
  expect(statusesAfterSplit("draft", ["", "Two."])).toEqual(["untranslated", "draft"]);
});
