import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNumeral, readNumerals } from "./numerals.ts";

test.each([
  ["sifuri", 0],
  ["kumi na moja", 11],
  ["thelathini na tisa", 39],
  ["mia", 100],
  ["mia tano", 500],
  ["mia na tano", 105],
  ["mia moja na tano", 105],
  ["mia mbili hamsini", 250],
  ["mia tatu sitini na tano", 365],
  ["elfu", 1000],
  ["elfu na mia tano", 1500],
  ["elfu moja na nusu", 1500],
  ["elfu mbili", 2000],
  ["elfu mbili na tatu", 2003],
  ["elfu mbili na ishirini na tatu", 2023],
  ["elfu mbili ishirini na nne", 2024],
  ["elfu moja mia tisa sitini na moja", 1961],
  ["elfu kumi na mbili", 12_000],
  ["elfu ishirini na tano mia tatu", 25_300],
  ["elfu mia tano", 500_000],
  ["laki tatu", 300_000],
  ["laki moja na elfu ishirini", 120_000],
  ["milioni mbili na laki tatu", 2_300_000],
  ["milioni 2.5", 2_500_000],
  ["milioni 2,5", 2_500_000],
  ["milioni moja na robo", 1_250_000],
  ["milioni mbili nukta tano", 2_500_000],
  ["milioni mia mbili", 200_000_000],
  ["bilioni moja na nusu", 1_500_000_000],
  ["bilioni 1.2", 1_200_000_000],
  ["trilioni kumi na nne", 14_000_000_000_000],
  ["2 milioni", 2_000_000],
  ["kumi na tano elfu", 15_000],
  ["mia mbili na hamsini elfu", 250_000],
  ["milioni tatu mia mbili elfu", 3_200_000],
  ["thumni", 0.125],
  ["nusu", 0.5],
  ["robo", 0.25],
  ["robo tatu", 0.75],
  ["theluthi mbili", 2 / 3],
  ["nusu milioni", 500_000],
  ["moja na nusu", 1.5],
  ["mmoja na nusu", 1.5],
  ["3 na robo tatu", 3.75],
  ["tano nukta sifuri tisa", 5.09],
  ["kumi nukta ishirini na tano", 10.25],
  ["ya kwanza", 1],
  ["wa pili", 2],
  ["ya ishirini na moja", 21],
  ["cha tatu", 3],
  ["1,234", 1234],
  ["wawili", 2],
  ["manne", 4],
])("parseNumeral(%j) is %d", (text, value) => {
  expect(parseNumeral(text)).toBeCloseTo(value, 6);
});

test.each(["", "na", "watu watatu", "kwanza", "mwili", "umoja", "tatu tano", "nusu fainali", "milioni na"])(
  "parseNumeral(%j) is none",
  (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  },
);

describe("numbers in sentences", () => {
  test.each([
    ["Watu [kumi na wawili] na mbuzi [7] walisombwa.", [12, 7]],
    ["Wanafunzi [mia mbili na tano] walifaulu mwaka [2023].", [205, 2023]],
    ["Serikali imetenga shilingi [bilioni 1.5] na dola [milioni mbili].", [1.5e9, 2e6]],
    ["Wanawake [wanne], watoto [watatu] na mzee [mmoja].", [4, 3, 1]],
    ["Alishika nafasi ya [kwanza], mwenzake ya [pili].", [1, 2]],
    ["Alitoa Sh[2 milioni] kwa shule [tatu].", [2e6, 3]],
    ["Karibu [nusu] ya wakazi, au [asilimia] fulani.", [0.5]],
    ["[Maelfu] ya watu waliandamana.", [1000]],
    ["Timu ilifika nusu fainali.", []],
    ["Mwili wake ulikuwa mzima.", []],
    ["Kwanza alikataa.", []],
    ["[2020] [milioni 5]", [2020, 5e6]],
  ])("%s", (sentence, values) => {
    const text = sentence.replace("[asilimia]", "asilimia").replace(/[[\]]/g, "");
    const found = readNumerals(text);
    expect(found.map(({ value }) => value)).toEqual(values);
    const words = [...sentence.replace("[asilimia]", "asilimia").matchAll(/\[(.+?)\]/g)].map((match) => match[1]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test("ordinals and the way of writing are told", () => {
    expect(readNumerals("Mwaka wa tano, watu watano, karne ya 21, bei ya elfu mbili")).toMatchObject([
      { value: 5, ordinal: true, written: "words" },
      { value: 5, written: "words" },
      { value: 21, written: "digits" },
      { value: 2000, written: "words" },
    ]);
    expect(readNumerals("watu watano")[0]).not.toHaveProperty("ordinal");
  });
});

const UNITS = ["", "moja", "mbili", "tatu", "nne", "tano", "sita", "saba", "nane", "tisa"];
const TENS = ["", "kumi", "ishirini", "thelathini", "arobaini", "hamsini", "sitini", "sabini", "themanini", "tisini"];

/** Says a whole number below a million as a Swahili speaker would, with "na" before the last part only. */
function say(value: number): string {
  const parts: string[] = [];
  const thousands = Math.floor(value / 1000);
  if (thousands > 0) parts.push(`elfu ${say(thousands)}`);
  const hundreds = Math.floor((value % 1000) / 100);
  if (hundreds > 0) parts.push(`mia ${UNITS[hundreds]}`);
  const below = value % 100;
  const tens = TENS[Math.floor(below / 10)] as string;
  const unit = UNITS[below % 10] as string;
  const small = tens !== "" && unit !== "" ? `${tens} na ${unit}` : tens + unit;
  if (small !== "") parts.push(parts.length > 0 && !small.includes(" na ") ? `na ${small}` : small);
  return parts.join(" ");
}

describe("laws", () => {
  test("what is said is read, up to 9,999", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(parseNumeral(say(value))).toBe(value);
      }),
    );
  });

  test("any text is read: spans are in order, inside, and never empty", () => {
    const word = fc.constantFrom(
      "na",
      "mia",
      "elfu",
      "tatu",
      "kumi",
      "nusu",
      "robo",
      "nukta",
      "2.5",
      "7",
      ",",
      "\u0301",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, (input) => {
        let last = 0;
        for (const { start, end, value } of readNumerals(input)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(input.length);
      }),
    );
  });

  test.each([
    ["words of numbers", "elfu mia tatu na ".repeat(60_000)],
    ["digits and commas", "1,".repeat(500_000)],
    ["one long word", "a".repeat(1_000_000)],
    ["Arabic", "ثلاثة وعشرون ٢٣ ".repeat(60_000)],
    ["white space", `tatu${" ".repeat(1_000_000)}tano`],
  ])("a megabyte of %s is read in time in proportion: with the square of it the test would time out", (_, text) => {
    for (const { start, end } of readNumerals(text)) expect(end).toBeGreaterThan(start);
  });
});
