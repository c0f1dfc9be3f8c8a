import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse, createAnalyser, lemmatise } from "./analyse.ts";

describe("words that are none", () => {
  test.each([
    ["nothing", ""],
    ["a space", " "],
    ["emoji", "👩‍👧"],
    ["a combining mark alone", "\u0301"],
    ["combining marks", `a${"\u0301".repeat(1000)}`],
    ["Arabic", "السلام"],
    ["Chinese", "新闻"],
    ["Greek", "ειδήσεις"],
    ["digits", "2023"],
    ["a lone surrogate", "\ud83d"],
    ["a null", "\0"],
    ["an apostrophe", "'"],
    ["apostrophes", "'".repeat(40)],
    ["an object's key", "__proto__"],
    ["a function's name", "constructor"],
    ["a name of a method", "toString"],
  ])("%s stays as it is", (_, word) => {
    const readings = analyse(word);
    expect(readings.length).toBeGreaterThan(0);
    expect(lemmatise(word)[0]).toBe(word.normalize("NFC"));
  });

  test.each(["football", "Washington", "straße", "œuvre", "l'homme", "president's", "the", "with", "Xi", "BBC"])(
    "%s of another language stays as it is",
    (word) => {
      expect(lemmatise(word)[0]).toBe(word);
    },
  );
});

test("combining marks are composed before anything is looked up", () => {
  expect(lemmatise("cafe\u0301")[0]).toBe("café");
});

test("apostrophes of every kind are one letter of ng'", () => {
  for (const mark of ["'", "’", "‘", "ʼ"]) expect(lemmatise(`wanang${mark}ata`)[0]).toBe("ng'ata");
});

test("any string has a reading, whose lemma is not empty unless the word is", () => {
  const syllables = fc
    .array(fc.constantFrom(..."ku na li ki wa m mw a u i ta me nge ni ha si to po ye vi zi tu ng'".split(" ")), {
      maxLength: 16,
    })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), syllables), (word) => {
      const readings = analyse(word);
      expect(readings.length).toBeGreaterThan(0);
      for (const { lemma, cost } of readings) {
        if (word !== "") expect(lemma).not.toBe("");
        expect(cost).toBeGreaterThanOrEqual(0);
      }
      for (const [i, { cost }] of readings.entries()) expect(cost).toBeGreaterThanOrEqual(readings[i - 1]?.cost ?? 0);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["prefixes", "wa"],
  ["markers", "nali"],
  ["extensions", "ishilika"],
  ["vowels", "aeiou"],
  ["consonants", "mb"],
  ["apostrophes", "'"],
  ["emoji", "👩‍👧"],
  ["Arabic", "سلام"],
  ["combining marks", "\u0301"],
])("a word of five megabytes of %s is not analysed", (_, piece) => {
  expect(analyse(piece.repeat(5_000_000 / piece.length))).toHaveLength(1);
});

test("the longest words that are analysed are done before the test times out", () => {
  const words = ["hu", "nali", "wawa", "sika", "kuku", "likana", "tototo"].map((piece) =>
    piece.repeat(Math.floor(48 / piece.length)),
  );
  for (const word of words) expect(analyse(word).length).toBeGreaterThan(0);
});

test("a paragraph of five megabytes is lemmatised word by word", () => {
  const { lemmatise: remembered } = createAnalyser();
  const paragraph = "Waziri Mkuu alisema wakulima watalipwa fidia zao mwezi ujao 👍🏽 السلام. ".repeat(75_000);
  let words = 0;
  for (const [word] of paragraph.matchAll(/[\p{L}\p{M}']+/gu)) {
    remembered(word);
    words++;
  }
  expect(words).toBe(750_000);
});
