import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignParagraphs } from "./align-paragraphs";
import type { Bead } from "./bead";
import { ENGLISH, SWAHILI } from "./testing/port-article";

/** Beads as text: "0-0 1,2-1 3-" */
const show = (beads: readonly Bead[]): string =>
  beads.map(({ source, target }) => `${source.join(",")}-${target.join(",")}`).join(" ");

describe("alignParagraphs", () => {
  it("pairs a faithful translation", () => {
    expect(show(alignParagraphs(SWAHILI, ENGLISH))).toBe("0-0 1-1 2-2 3-3 4-4 5-5");
  });

  it("finds paragraphs that were joined, and others that were cut", () => {
    const joined = [...ENGLISH.slice(0, 2), `${ENGLISH[2]} ${ENGLISH[3]}`, ...ENGLISH.slice(4)];
    expect(show(alignParagraphs(SWAHILI, joined))).toBe("0-0 1-1 2,3-2 4-3 5-4");
    const cut = [
      ...ENGLISH.slice(0, 4),
      "“We want to know where we shall go,”",
      "said Juma Kilonzo, a fisherman aged 52.",
      ENGLISH[5] ?? "",
    ];
    expect(show(alignParagraphs(SWAHILI, cut))).toBe("0-0 1-1 2-2 3-3 4-4,5 5-6");
  });

  it.each([
    [1, 600],
    [1, 20_000],
    [2, 600],
    [3, 6_000],
  ])("pairs %d paragraphs of %d words each, which hold nearly every word of the article", (paragraphs, words) => {
    const side = (prefix: string) =>
      Array.from({ length: paragraphs }, (_, p) =>
        Array.from({ length: words }, (_, i) => `${prefix}${(i * 7919 + p * 101) % 1_009}`).join(" "),
      );
    const pairs = Array.from({ length: paragraphs }, (_, p) => `${p}-${p}`);
    expect(show(alignParagraphs(side("sw"), side("en")))).toBe(pairs.join(" "));
  });

  it("reads links as their text: an address is no length and no words", () => {
    const address = "https://habari.example/sw/uchumi-na-biashara/bandari-ya-tanga-yapanuliwa-kwa-mabilioni-48213907";
    const linked = SWAHILI.map((text, i) =>
      i % 2 === 0 ? text : text.replace(/(\S+) (\S+)$/, `[$1](${address}) [$2](${address})`),
    );
    const shorter = ENGLISH.filter((_, j) => j !== 2);
    expect(show(alignParagraphs(linked, shorter))).toBe(show(alignParagraphs(SWAHILI, shorter)));
    const [first] = alignParagraphs(linked, ENGLISH);
    expect(first).toEqual(alignParagraphs(SWAHILI, ENGLISH)[0]);
  });

  it("leaves alone what the other side lacks", () => {
    const shorter = ENGLISH.filter((_, j) => j !== 2);
    expect(show(alignParagraphs(SWAHILI, shorter))).toBe("0-0 1-1 2- 3-2 4-3 5-4");
    const longer = [
      ...ENGLISH.slice(0, 4),
      "Read our newsletter for everything about harbours and ships.",
      ...ENGLISH.slice(4),
    ];
    expect(show(alignParagraphs(SWAHILI, longer))).toBe("0-0 1-1 2-2 3-3 -4 4-5 5-6");
  });

  it("leaves out what stands between two parts of a paragraph", () => {
    const cut = [
      ...ENGLISH.slice(0, 4),
      "“We want to know where we shall go,”",
      "Read our newsletter for everything about harbours and ships.",
      "said Juma Kilonzo, a fisherman aged 52.",
      ENGLISH[5] ?? "",
    ];
    expect(show(alignParagraphs(SWAHILI, cut))).toBe("0-0 1-1 2-2 3-3 4-4,6 -5 5-7");
  });

  it("goes through anchors, against all evidence", () => {
    const beads = alignParagraphs(SWAHILI, ENGLISH, { anchors: [{ source: [3], target: [2] }] });
    expect(show(beads)).toContain("3-2");
    expect(beads.find(({ source }) => source[0] === 3)?.confidence).toBe(1);
  });

  it("refuses anchors that cross or leave the document", () => {
    const crossing = [
      { source: [1], target: [3] },
      { source: [2], target: [2] },
    ];
    expect(() => alignParagraphs(SWAHILI, ENGLISH, { anchors: crossing })).toThrow(RangeError);
    expect(() => alignParagraphs(SWAHILI, ENGLISH, { anchors: [{ source: [9], target: [0] }] })).toThrow(RangeError);
    expect(() => alignParagraphs(SWAHILI, ENGLISH, { anchors: [{ source: [], target: [0] }] })).toThrow(RangeError);
  });

  it("learns from a memory and from a glossary", () => {
    const source = ["Mvua kubwa itanyesha kesho", "Upepo mkali utavuma kesho"];
    const target = ["A fierce wind will blow tomorrow"];
    const memory = Array.from({ length: 8 }, (_, day) => [
      { source: `Upepo mkali ulivuma siku ya ${day}`, target: `A fierce wind blew on day ${day}` },
      { source: `Mvua ilinyesha siku ya ${day}`, target: `It rained on day ${day}` },
    ]).flat();
    expect(show(alignParagraphs(source, target, { memory }))).toBe("0- 1-0");
    const glossary = [{ source: "wavuvi", target: "fishermen" }];
    const costOf = (beads: readonly Bead[]): number => beads.reduce((sum, { cost }) => sum + cost, 0);
    expect(costOf(alignParagraphs(SWAHILI, ENGLISH, { glossary }))).toBeLessThan(
      costOf(alignParagraphs(SWAHILI, ENGLISH)),
    );
  });

  it("says how sure it is", () => {
    const sure = alignParagraphs(SWAHILI, ENGLISH);
    const unsure = alignParagraphs(["Habari.", "Sawa.", "Ndiyo."], ["Well.", "No.", "Yes.", "Oh."]);
    const least = (beads: readonly Bead[]) => Math.min(...beads.map(({ confidence }) => confidence));
    expect(least(sure)).toBeGreaterThan(least(unsure));
  });

  const paragraph = fc.oneof(
    fc.constantFrom(...SWAHILI, ...ENGLISH),
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.constantFrom("", "   ", "...", "١٢ مارس", "😀😀", "e\u0301", "12 12 12", "中文句子"),
  );

  it("covers everything once, in order, whatever it is given", () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 9 }), fc.array(paragraph, { maxLength: 9 }), (source, target) => {
        const beads = alignParagraphs(source, target);
        expect(beads.flatMap((bead) => bead.source).sort((a, b) => a - b)).toEqual(source.map((_, i) => i));
        expect(beads.flatMap((bead) => bead.target).sort((a, b) => a - b)).toEqual(target.map((_, j) => j));
        for (const { source: s, target: t, confidence, cost } of beads) {
          expect(s.length + t.length).toBeGreaterThan(0);
          expect([...s].sort((a, b) => a - b)).toEqual(s);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(Number.isFinite(cost)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
