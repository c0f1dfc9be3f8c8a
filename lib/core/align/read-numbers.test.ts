import { describe, expect, it } from "vitest";
import { readNumbers } from "./read-numbers";

describe("readNumbers", () => {
  it.each([
    ["mwaka elfu mbili na ishirini na tatu", [2023]],
    ["watu wawili na watoto watatu", [2, 3]],
    ["watu 12 na 15", [12, 15]],
    ["shilingi milioni 2.5 zilipotea", [2_500_000]],
    ["wanafunzi mia mbili na tano", [205]],
    ["elfu moja mia tisa tisini na nne", [1994]],
    ["elfu kumi na mbili", [12_000]],
    ["kumi na moja", [11]],
    ["mia moja", [100]],
    ["elfu 20", [20_000]],
    ["vitabu vitano", [5]],
    ["hakuna namba hapa", []],
  ])("Swahili: %s", (text, values) => {
    expect(readNumbers(text, "sw").map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ["two thousand and twenty-three", [2023]],
    ["2.5 million shillings", [2_500_000]],
    ["nineteen people and four children", [19, 4]],
    ["two hundred and five pupils", [205]],
    ["one hundred thousand", [100_000]],
    ["thousands of people", [1000]],
    ["1,500 to 2,000", [1500, 2000]],
    ["someone, often", []],
    ["$1.2bn and £3m, Sh40k, 5tn francs", [1.2e9, 3e6, 40_000, 5e12]],
    ["100m sprint, 3k run, an F16", [100, 3, 16]],
    ["half a million children", [500_000]],
    ["two and a half million, 3 and a half thousand, a quarter of a million", [2_500_000, 3500, 250_000]],
    ["two and a half, the second half of the year", [2]],
  ])("English: %s", (text, values) => {
    expect(readNumbers(text, "en").map(({ value }) => value)).toEqual(values);
  });

  it("reads a hundred thousand parts of scales in one text", () => {
    const found = readNumbers("half a million and 7 ".repeat(100_000), "en");
    expect([found.length, found[0]?.value, found.at(-1)?.value]).toEqual([200_000, 500_000, 7]);
  });

  it("says where each stands and how it is written", () => {
    const text = "Watu kumi na wawili, mbuzi 7";
    expect(readNumbers(text, "sw").map(({ start, end, written }) => [text.slice(start, end), written])).toEqual([
      ["kumi na wawili", "words"],
      ["7", "digits"],
    ]);
  });
});
