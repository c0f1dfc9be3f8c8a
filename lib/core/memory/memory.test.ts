import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextHash } from "./context-hash";
import { editDistance } from "./edit-distance";
import { foldSource, memoryWords } from "./fold-source";
import { fuzzyScore, withContext } from "./fuzzy-score";
import { MATCH_THRESHOLD, matchingSizes, mayMatch, prefixKeys } from "./prefix-filter";
import { rankMatches } from "./rank-matches";

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
    ["Rais alitia saini mkataba huo.", "rais alitia saini mkataba huo", 98],
    ["Rais alitia saini mkataba huo.", "rais alitia saini mkataba huo.", 99],
    ["Rais alitia saini mkataba huo.", "Rais alitia saini, mkataba huo.", 99],
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
        expect(mayMatch(left, right)).toBe(true);
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

describe("editDistance", () => {
  const plain = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1)
        next.push(
          Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
        );
      row = next;
    }
    return row[b.length] ?? 0;
  };
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 100 });

  it("agrees with the table of all distances, over several blocks of bits too", () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(editDistance(a, b)).toBe(plain(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps the triangle inequality", () => {
    fc.assert(
      fc.property(letters, letters, letters, (a, b, c) => {
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe("rankMatches", () => {
  const candidates = [
    { source: "Waziri alifungua barabara mpya jana asubuhi", id: 1 },
    { source: "Waziri atafungua soko jipya kesho", id: 2 },
    { source: "Waziri alifungua barabara mpya leo asubuhi", id: 3, isForeign: true },
    { source: "Waziri alifungua barabara mpya juzi asubuhi", id: 4 },
  ];

  it("puts the best first, nearer letters before others, and leaves out what is unlike", () => {
    const question = { source: "Waziri alifungua barabara mpya jana asubuhi" };
    expect(rankMatches(question, candidates).map(({ candidate, score }) => [candidate.id, score])).toEqual([
      [1, 100],
      [4, 83],
      [3, 82],
    ]);
    const other = { source: "Waziri alifungua barabara mpya jan asubuhi" };
    expect(rankMatches(other, candidates).map(({ candidate }) => candidate.id)).toEqual([1, 4, 3]);
  });

  it("finds the same best score as scoring everything", () => {
    fc.assert(
      fc.property(sentence, fc.array(sentence, { maxLength: 12 }), (source, sources) => {
        const [best] = rankMatches(
          { source, limit: 1 },
          sources.map((other) => ({ source: other })),
        );
        const scores = sources.map((other) => fuzzyScore(source, other)).filter((score) => score >= MATCH_THRESHOLD);
        expect(best?.score).toBe(scores.length === 0 ? undefined : Math.max(...scores));
      }),
    );
  });
});

it("names neighbours by their words alone", () => {
  expect(contextHash("Rais wa Kenya.")).toBe(contextHash("rais  wa kenya"));
  expect(contextHash("Rais wa Kenya.")).not.toBe(contextHash("Rais wa Uganda."));
  expect(contextHash("")).toMatch(/^[0-9a-f]{16}$/);
});
