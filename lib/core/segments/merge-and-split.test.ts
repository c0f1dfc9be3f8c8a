import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeTexts } from "./merge-texts";
import { splitAt } from "./split-at";
import { suggestSplit } from "./suggest-split";

describe("mergeTexts", () => {
  it("separates paragraphs by a blank line and leaves blank ones out", () => {
    expect(mergeTexts("Mvua ilinyesha.", " ", "Barabara zilifungwa.")).toBe("Mvua ilinyesha.\n\nBarabara zilifungwa.");
    expect(mergeTexts("", "")).toBe("");
  });

  it("is undone by a split at the break", () => {
    const paragraph = fc.string({ minLength: 1, unit: "grapheme" }).map((text) => `a${text}z`);
    fc.assert(
      fc.property(paragraph, paragraph, (first, second) => {
        expect(splitAt(mergeTexts(first, second), first.length + 1)).toEqual([first, second]);
      }),
    );
  });
});

describe("splitAt", () => {
  it.each([
    ["Mvua ilinyesha. Barabara zilifungwa.", 16, "Mvua ilinyesha.", "Barabara zilifungwa."],
    ["Mvua ilinyesha.", 0, "", "Mvua ilinyesha."],
    ["Mvua ilinyesha.", 99, "Mvua ilinyesha.", ""],
    ["a😀b", 2, "a", "😀b"],
    ["ae\u0301b", 2, "a", "e\u0301b"],
  ])("cuts %j at %d", (text, offset, first, second) => {
    expect(splitAt(text, offset)).toEqual([first, second]);
  });

  it("loses nothing but white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: -3, max: 200 }), (text, offset) => {
        expect(splitAt(text, offset).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});

describe("suggestSplit", () => {
  /** The cut stands at | in the source, the expected one at | in the target. */
  it.each([
    [
      "Waziri alijiuzulu jana. |Rais atamteua mwingine.",
      "The minister resigned yesterday. |The president will name another.",
    ],
    [
      "Watu 14 walifariki. |Gavana Amina Juma alifika Tanga baada ya saa 3 na kuwafariji waliopoteza ndugu zao.",
      "People died: 14 of them, the police said later. |Governor Amina Juma came to Tanga. She consoled the bereaved.",
    ],
    ["Mvua kubwa ilinyesha.\n\n|Shule zilifungwa.", "It rained hard. Very hard.\n\n|Schools closed."],
    ["Sentensi moja. |Na ya pili.", "One sentence and a second|"],
    [
      "The talks between the two sides began on Monday. |They had been put off twice, for lack of a venue.",
      "Mazungumzo kati ya pande hizo mbili yalianza Jumatatu, |baada ya kuahirishwa mara mbili, kwa kukosa ukumbi.",
    ],
    ["|Sentensi moja.", "|One sentence. Two."],
  ])("%s", (source, target) => {
    const plain = target.replace("|", "");
    const cut = { text: source.replace("|", ""), offset: source.indexOf("|") };
    expect(suggestSplit(cut, plain)).toBe(target.indexOf("|"));
  });
});
