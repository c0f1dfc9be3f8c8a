import { describe, expect, it } from "vitest";
import { alignParagraphs } from "./align-paragraphs";
import type { Bead, DocumentPair } from "./bead";
import { cutLostBreaks, restoreBreaks } from "./lost-breaks";
import { ENGLISH, SWAHILI } from "./testing/market-sessions";

const show = (beads: readonly Bead[]): string =>
  beads.map(({ source, target }) => `${source.join(",")}-${target.join(",")}`).join(" ");

const all = ENGLISH.map((_, j) => j).join(",");

describe("paragraphs whose breaks were lost", () => {
  it("are linked with all that they hold, on either side", () => {
    expect(show(alignParagraphs([SWAHILI.join(" ")], ENGLISH))).toBe(`0-${all}`);
    expect(show(alignParagraphs(SWAHILI, [ENGLISH.join(" ")]))).toBe(`${all}-0`);
  });

  it("leave what stands around them its own", () => {
    const source = [...SWAHILI.slice(0, 1), SWAHILI.slice(1, 9).join(" "), ...SWAHILI.slice(9)];
    expect(show(alignParagraphs(source, ENGLISH))).toBe("0-0 1-1,2,3,4,5,6,7,8 2-9");
  });

  it("cover what no sentence speaks for, between two that do", () => {
    const target = [...ENGLISH.slice(0, 5), "Nobody spoke.", ...ENGLISH.slice(5)];
    expect(show(alignParagraphs([SWAHILI.join(" ")], target))).toBe(`0-${target.map((_, j) => j).join(",")}`);
  });

  it("are not looked for in articles whose paragraphs are alike, nor round anchors", () => {
    expect(cutLostBreaks({ source: SWAHILI, target: ENGLISH })).toBeUndefined();
    const anchors = [{ source: [0], target: [0] }];
    expect(cutLostBreaks({ source: [SWAHILI.join(" ")], target: ENGLISH, anchors })).toBeUndefined();
  });

  it("are not cut for a few words that the other side has instead", () => {
    expect(cutLostBreaks({ source: [SWAHILI.join(" ")], target: ["Read more", "Share"] })).toBeUndefined();
  });

  it("get them back where the other side's stand", () => {
    const align = (pair: DocumentPair) => alignParagraphs(pair.source, pair.target);
    const source = [SWAHILI[0] ?? "", SWAHILI.slice(1).join("  ")];
    expect(restoreBreaks({ source, target: ENGLISH }, align)).toEqual({
      source: [[SWAHILI[0]], SWAHILI.slice(1)],
      target: ENGLISH.map((paragraph) => [paragraph]),
    });
    expect(restoreBreaks({ source: SWAHILI, target: [ENGLISH.join(" ")] }, align)?.target).toEqual([ENGLISH]);
    expect(restoreBreaks({ source: SWAHILI, target: ENGLISH }, align)).toBeUndefined();
  });

  it("are not sought where a long paragraph stands beside a long one", () => {
    const short = (texts: readonly string[]) => texts.map((text) => text.slice(0, text.indexOf(".") + 1));
    const source = [...short(SWAHILI), SWAHILI.join(" "), ...short(SWAHILI)];
    const target = [...short(ENGLISH), ENGLISH.join(" "), ...short(ENGLISH)];
    expect(cutLostBreaks({ source, target })).toBeDefined();
    const align = (pair: DocumentPair) => alignParagraphs(pair.source, pair.target);
    expect(restoreBreaks({ source, target }, align)).toEqual({
      source: source.map((text) => [text]),
      target: target.map((text) => [text]),
    });
  });
});
