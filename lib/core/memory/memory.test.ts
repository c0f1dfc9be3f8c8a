import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldSource, memoryWords } from "./fold-source";
import { fuzzyScore, withContext } from "./fuzzy-score";
import { MATCH_THRESHOLD, matchingSizes, prefixKeys } from "./prefix-filter";

const sentence = fc
  .array(
    fc.constantFrom("rais", "wa", "Kenya", "alisema", "bandari", "mpya", "itafunguliwa", "2024", "na", "Mombasa"),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((words) => words.join(" "));

describe("fuzzyScore", () => {
  it.each([
    ["Rais alitia saini mkataba huo.", "Rais alitia saini mkataba huo.", 100],
    ["Rais alitia saini mkataba huo.", "rais alitia saini mkataba huo", 99],
    ["Rais alitia saini mkataba huo.", "Rais alitia saini makubaliano huo.", 80],
    ["Watu 12 walifariki katika ajali hiyo jana", "Watu 14 walifariki katika ajali hiyo jana", 80],
    ["Serikali imetangaza bei mpya", "Timu ilishinda mechi", 0],
    ["", "Rais", 0],
  ])("of %j and %j is %d", (a, b, score) => {
    expect(fuzzyScore(a, b)).toBe(score);
  });

  it("is symmetric and bounded, and 100 for equal texts alone", () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const score = fuzzyScore(a, b);
        expect(score).toBe(fuzzyScore(b, a));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score === 100).toBe(a === b);
      }),
    );
  });

  it("rises with the neighbours of an exact match alone", () => {
    const here = { previous: "p", next: "n" };
    expect(withContext(100, here, { previous: "p", next: "n" })).toBe(102);
    expect(withContext(100, here, { previous: "p", next: "x" })).toBe(101);
    expect(withContext(100, { previous: null, next: null }, { previous: null, next: null })).toBe(100);
    expect(withContext(99, here, here)).toBe(99);
  });
});

describe("prefixKeys", () => {
  it("finds every text above the threshold", () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        if (fuzzyScore(a, b) < MATCH_THRESHOLD) return;
        const [left, right] = [prefixKeys(memoryWords(a)), prefixKeys(memoryWords(b))];
        expect(left.tokens.some((token) => right.tokens.includes(token))).toBe(true);
        const { least, most } = matchingSizes(left.size);
        expect(right.size).toBeGreaterThanOrEqual(least);
        expect(right.size).toBeLessThanOrEqual(most);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps the words that tell texts apart", () => {
    expect(prefixKeys(memoryWords("Rais wa Kenya na rais wa Tanzania")).tokens).toEqual(["tanzania", "kenya", "rais"]);
  });
});

it("folds case, spaces, punctuation and typographic apostrophes away", () => {
  expect(foldSource("Ng’ombe  WA\u00a0Kenya, “milioni” 2.5!")).toBe("ng'ombe wa kenya milioni 2 5");
});
