import { describe, expect, it } from "vitest";
import { loanLikeness } from "./loan-likeness.ts";

describe("loanLikeness", () => {
  it.each([
    ["virusi", "virus"],
    ["bakteria", "bacteria"],
    ["kliniki", "clinic"],
    ["oksijeni", "oxygen"],
    ["kifamasia", "pharmacy"],
  ])("%s is the loan of %s", (swahili, english) => {
    expect(loanLikeness(swahili, english)).toBeGreaterThan(0.4);
  });

  it.each([
    ["ugonjwa", "disease"],
    ["dawa", "medicine"],
    ["daktari", "hospital"],
    ["", "virus"],
  ])("%s and %s are strangers", (swahili, english) => {
    expect(loanLikeness(swahili, english)).toBe(0);
  });

  it("is 1 for the same word", () => {
    expect(loanLikeness("vitamin", "vitamin")).toBe(1);
  });
});
