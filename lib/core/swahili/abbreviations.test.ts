import { expect, test } from "vitest";
import { ABBREVIATIONS, isAbbreviated } from "./abbreviations.ts";

test.each([
  ["Dkt", "Mrema alisema", true],
  ["Bw", "Juma", true],
  ["k.m", "wakulima", true],
  ["n.k", "na wengine", true],
  ["n.k", "Wakulima", false],
  ["Na", "7 ya 2019", true],
  ["na", "Kisha", false],
  ["Uk", "12", true],
  ["UK", "The minister", false],
  ["J", "Mushi", true],
  ["U.S", "President", true],
  ["U.S", "The president", false],
  ["Ltd", "announced", true],
  ["Ltd", "The firm", false],
  ["Okt", "5, 2020", true],
  ["nyumbani", "Kisha", false],
  ["Dkt", "", false],
  ["", "", false],
])("the full stop of %s before %j", (word, after, expected) => {
  expect(isAbbreviated(word, after)).toBe(expected);
});

test("no abbreviation is listed twice, and each says what it stands for", () => {
  expect(new Set(ABBREVIATIONS.map(({ short }) => short)).size).toBe(ABBREVIATIONS.length);
  for (const { short, full, english } of ABBREVIATIONS) {
    expect(short).toBe(short.toLowerCase());
    expect(full).not.toBe("");
    expect(english).not.toBe("");
  }
});
