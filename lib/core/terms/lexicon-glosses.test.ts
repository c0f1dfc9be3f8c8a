import { describe, expect, it } from "vitest";
import { glossesOf, swahiliFor } from "./lexicon-glosses.ts";

describe("glossesOf", () => {
  it.each([
    ["mawaziri", "minister"],
    ["waziri mkuu", "prime minister"],
    ["Mawaziri  Wakuu", "prime minister"],
    ["uwanja wa ndege", "airport"],
    ["viwanja vya ndege", "airport"],
    ["Umoja wa Mataifa", "United Nations"],
  ])("%s is first of all %s", (term, gloss) => {
    expect(glossesOf(term)[0]).toBe(gloss);
  });

  it("says nothing of phrases that aren't listed", () => {
    expect(glossesOf("waziri mzuri")).toEqual([]);
  });
});

describe("swahiliFor", () => {
  it.each([
    ["prime minister", "waziri mkuu"],
    ["the general elections", "uchaguzi mkuu"],
    ["mobile phone", "simu ya mkononi"],
    ["write", "kuandika"],
    ["decide", "kuamua"],
    ["arrive", "kufika"],
    ["go", "kwenda"],
  ])("%s may be %s", (term, lemma) => {
    expect(swahiliFor(term)).toContain(lemma);
  });
});
