import { describe, expect, it } from "vitest";
import { alignParagraphs } from "./align-paragraphs";
import type { Bead } from "./bead";
import { cutLostBreaks } from "./lost-breaks";

const show = (beads: readonly Bead[]): string =>
  beads.map(({ source, target }) => `${source.join(",")}-${target.join(",")}`).join(" ");

const PLACES = ["Tanga", "Lamu", "Moshi", "Iringa", "Songea", "Kilwa", "Musoma", "Bagamoyo", "Lindi", "Tabora"];
const SWAHILI = PLACES.map(
  (place, i) =>
    `Kikao cha ${i * 37 + 11} kilifanyika ${place} siku ya soko. Watu ${i * 13 + 205} walihudhuria na kusikiliza hotuba hiyo ndefu.`,
);
const ENGLISH = PLACES.map(
  (place, i) =>
    `Session ${i * 37 + 11} was held in ${place} on market day. It was attended by ${i * 13 + 205} people, who listened to the long speech.`,
);
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
});
