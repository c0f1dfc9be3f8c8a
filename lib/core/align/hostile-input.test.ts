import { describe, expect, it } from "vitest";
import { alignParagraphs } from "./align-paragraphs";

const covers = (source: readonly string[], target: readonly string[]): boolean => {
  const beads = alignParagraphs(source, target);
  const count = (side: "source" | "target") => new Set(beads.flatMap((bead) => bead[side])).size;
  const sum = (side: "source" | "target") => beads.reduce((total, bead) => total + bead[side].length, 0);
  return (
    count("source") === source.length &&
    count("target") === target.length &&
    sum("source") === source.length &&
    sum("target") === target.length
  );
};
const LONG = "Waziri alisema kwamba bei ya unga itashuka mwaka 2027. ".repeat(90_000);

describe("alignParagraphs survives", () => {
  it.each<[string, string[], string[]]>([
    ["nothing", [], []],
    ["one empty side", ["Mvua ilinyesha."], []],
    ["one paragraph of 5 MB", [LONG], ["The minister said that the price of flour would fall in 2027."]],
    ["one word of 1 MB", ["a".repeat(1_000_000)], ["b".repeat(1_000_000)]],
    ["punctuation alone", ["…", "!!!", "---"], ["?", "..."]],
    ["emoji and combining marks", ["😀👩‍👩‍👧", "e\u0301\u0301\u0301"], ["👩🏾‍🚀", "\u0301"]],
    ["a lone surrogate", ["\ud83d"], ["\udc00", "x"]],
    ["Swahili in Arabic script", ["سلام عليكم ndugu", "كتاب"], ["Peace be with you, brother", "A book"]],
    [
      "another language altogether",
      ["El ministro habló ayer.", "这是一个句子。"],
      ["Der Minister sprach.", "Это предложение."],
    ],
    ["the same paragraph many times", Array(60).fill("Ndiyo."), Array(55).fill("Yes.")],
  ])("%s", (_, source, target) => {
    expect(covers(source, target)).toBe(true);
  });

  const words = (count: number, seed: number) =>
    Array.from({ length: count }, (_, i) => `w${(i * 7919 + seed) % 3_001}`);

  it.each([
    [50_000, 50_000],
    [50_000, 1_000],
    [600, 50_000],
    [50_000, 1],
  ])(
    "%d one-word paragraphs beside %d",
    (sources, targets) => {
      expect(covers(words(sources, 1), words(targets, 5))).toBe(true);
    },
    120_000,
  );

  it("a long insertion in a long document", () => {
    const sentence = (i: number) => `Kikao cha ${i * 37} kilifanyika Tanga na kuhudhuriwa na watu ${i * 13 + 5}.`;
    const english = (i: number) => `Session ${i * 37} was held in Tanga and attended by ${i * 13 + 5} people.`;
    const numbers = Array.from({ length: 220 }, (_, i) => i + 1);
    const source = numbers.map(sentence);
    const inserted = Array.from(
      { length: 150 },
      (_, i) => `Advertisement number ${i + 9_000}: shoes, hats and bread at low prices.`,
    );
    const target = [...numbers.slice(0, 80).map(english), ...inserted, ...numbers.slice(80).map(english)];
    const right = alignParagraphs(source, target).filter(
      ({ source: [i], target: [j] }) => i !== undefined && j === (i < 80 ? i : i + 150),
    );
    expect(right.length).toBeGreaterThanOrEqual(215);
  });
});
