import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextHash } from "./context-hash";
import { editDistance } from "./edit-distance";
import { foldSource, memoryWords } from "./fold-source";
import { fuzzyScore, withContext } from "./fuzzy-score";
import { rankMatches, shownScore } from "./rank-matches";
import { scanWords, wordAt } from "./scan-words";
import { wordToken } from "./word-token";

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
    ["Rais alitia **saini** mkataba huo.", "Rais alitia saini mkataba huo.", 99],
    ["[Rais](https://example.org/rais) alitia saini", "Rais alitia saini", 99],
    ["[Rais](https://example.org/a) alitia saini", "Rais alitia *saini*, leo", 75],
    ["rais **alitia** saini", "Rais alitia saini.", 97],
    ["Rais  alitia\u00a0saini", "Rais alitia saini ", 100],
    ["Cafe\u0301 ya rais", "Café ya rais", 100],
    ["Moja mbili tatu nne tano sita saba nane tisa kumi", "moja mbili tatu nne tano sita saba x y z", 70],
    ["", "Rais", 0],
    ["", "", 100],
    ["?!", "?!", 100],
    ["?!", "...", 0],
    ["😀", "😀😀", 0],
    ["الرئيس وقع الاتفاق اليوم", "الرئيس وقع الاتفاق أمس", 75],
  ])("of %j and %j is %d", (a, b, score) => {
    expect(fuzzyScore(a, b)).toBe(score);
  });

  it("is symmetric and bounded, and 100 for equal texts alone", () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const score = fuzzyScore(a, b);
        expect(score).toBe(fuzzyScore(b, a));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(score === 100).toBe(a === b);
      }),
    );
  });

  it("keeps these laws for any text at all", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    const folded = (x: string) => x.normalize("NFC").replace(/\s+/gu, " ").trim();
    fc.assert(
      fc.property(text, text, (a, b) => {
        const score = fuzzyScore(a, b);
        expect(score).toBe(fuzzyScore(b, a));
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        expect(score === 100).toBe(folded(a) === folded(b));
        expect(fuzzyScore(a, ` ${a}\n`)).toBe(100);
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
  const match = (id: number, source: string, score: number, isForeign = false) => ({
    id,
    source,
    target: `t${id}`,
    score,
    isForeign,
  });

  it("puts the best first, nearer letters before others, then the house's own, then the youngest", () => {
    const matches = [
      match(1, "Waziri alifungua barabara mpya juzi", 80),
      match(2, "Waziri anafungua barabara mpya jana", 80),
      match(3, "Waziri alifungua barabara mpya leo", 79, true),
      match(4, "Waziri alifungua barabara mpya jana", 100, true),
      match(5, "Waziri alifungua barabara mpya jana", 100),
      match(6, "Waziri alifungua barabara mpya jana", 100),
    ];
    const ranked = rankMatches("Waziri alifungua barabara mpya jana", matches, 5);
    expect(ranked.map(({ id }) => id)).toEqual([6, 5, 4, 2, 1]);
  });

  it("shows one text once, as the best that has it", () => {
    const pair = { source: "Habari", target: "News" };
    const matches = [
      { ...match(1, "", 100), ...pair },
      { ...match(2, "", 102), ...pair },
      { ...match(3, "", 100), ...pair },
    ];
    expect(rankMatches("Habari", matches, 5).map(({ id }) => id)).toEqual([2]);
  });

  it("takes a point off what another house wrote, unless it is exact", () => {
    expect([shownScore(85, true), shownScore(85, false), shownScore(100, true), shownScore(102, true)]).toEqual([
      84, 85, 100, 102,
    ]);
  });
});

it("names neighbours by their words alone", () => {
  expect(contextHash("Rais wa Kenya.")).toBe(contextHash("rais  wa kenya"));
  expect(contextHash("Rais wa Kenya.")).not.toBe(contextHash("Rais wa Uganda."));
  expect(contextHash("")).toMatch(/^[0-9a-f]{16}$/);
});

describe("scanWords", () => {
  const scanned = (text: string): [number, string][] => {
    const words: [number, string][] = [];
    scanWords(text, "source", (token, start, end) => words.push([token, wordAt(text, start, end)]));
    return words;
  };
  const expected = (text: string) => memoryWords(text).map((word) => [wordToken("source", word), word]);

  it.each([
    "Ng'ombe wa Kenya, “milioni” 2.5!",
    "Ng’ombe – mbuzi‑kondoo 'nukuu' mwisho-",
    "Café ya Zaïre",
    "a'b'c--d-'e 1-2",
    "",
    "الرئيس وقع",
    "😀 habari 😀",
  ])("names the words of %j", (text) => {
    expect(scanned(text)).toEqual(expected(text));
  });

  it("names the words of any text", () => {
    const unit = fc.constantFrom(..."aZ09'’-‑ .“\u00e9\u0301\u2003[](*İ".split(""));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        if (!text.includes("](")) expect(scanned(text)).toEqual(expected(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("knows a word on either side by its own token", () => {
    expect(wordToken("source", "rais")).not.toBe(wordToken("target", "rais"));
  });
});
