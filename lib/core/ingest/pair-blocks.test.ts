import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { swahiliKnowledge } from "../align/swahili-knowledge";
import { ENGLISH, SWAHILI } from "../align/testing/market-sessions";
import type { SegmentKind } from "./block";
import { pairBlocks } from "./pair-blocks";

const block = (kind: SegmentKind, text: string) => ({ kind, text, rule: "test" });
const SOURCE = [
  block("furniture", "Shiriki"),
  block("headline", "Daraja la Mto Ruvu lafunguliwa"),
  block("paragraph", "Waziri Neema Kileo alifungua daraja hilo siku ya Jumatatu, miaka miwili baada ya mafuriko."),
  block("furniture", "Tangazo"),
  block("paragraph", "Ujenzi uligharimu shilingi bilioni 4.5."),
  block("paragraph", "Fedha hizo zilitolewa na serikali na wafadhili watatu."),
  block("paragraph", "Wakazi wa vijiji vitano wanatarajia kufika sokoni kwa saa moja badala ya tatu."),
  block("furniture", "Haki zote zimehifadhiwa"),
];
const TARGET = [
  { ...block("furniture", "Share"), rule: "share" },
  block("headline", "Ruvu river bridge opened"),
  block("paragraph", "Minister Neema Kileo opened the bridge on Monday, two years after the floods."),
  block(
    "paragraph",
    "Construction cost 4.5 billion shillings. The money was given by the government and three donors.",
  ),
  block("paragraph", "People of five villages expect to reach the market in one hour instead of three."),
  block("paragraph", "Additional reporting by our correspondent in Morogoro, who also took the photographs."),
];

describe("pairBlocks", () => {
  it("sets paragraphs beside each other and keeps furniture where it stood", () => {
    const pairs = pairBlocks(SOURCE, TARGET, swahiliKnowledge());
    expect(pairs.map(({ kind, source, target }) => [kind, source.slice(0, 6), target.slice(0, 6)])).toEqual([
      ["furniture", "Shirik", ""],
      ["furniture", "", "Share"],
      ["headline", "Daraja", "Ruvu r"],
      ["paragraph", "Waziri", "Minist"],
      ["furniture", "Tangaz", ""],
      ["paragraph", "Ujenzi", "Constr"],
      ["paragraph", "Wakazi", "People"],
      ["paragraph", "", "Additi"],
      ["furniture", "Haki z", ""],
    ]);
    expect(pairs[1]?.rule).toBe("share");
    expect(pairs[5]?.source.split("\n\n")).toHaveLength(2);
  });

  it("cuts a wall of text where the other side's paragraphs end", () => {
    const paragraphs = (texts: readonly string[]) => texts.map((text) => block("paragraph", text));
    const headline = [block("headline", "Vikao kumi vya soko"), block("headline", "Ten market sessions")] as const;
    const pairs = pairBlocks(
      [headline[0], ...paragraphs(SWAHILI)],
      [headline[1], block("furniture", "Share"), block("lede", ENGLISH.join(" "))],
      swahiliKnowledge(),
    );
    const rows = pairs.filter(({ kind }) => kind !== "furniture").slice(1);
    expect(rows.map(({ kind, source, target }) => [kind, source, target])).toEqual(
      SWAHILI.map((source, i) => ["paragraph", source, ENGLISH[i]]),
    );
    const kinds = pairBlocks([block("lede", SWAHILI.join(" "))], paragraphs(ENGLISH)).map(({ kind }) => kind);
    expect(kinds).toEqual(["lede", ...Array(SWAHILI.length - 1).fill("paragraph")]);
  });

  it("loses no text and no order", () => {
    const kind = fc.constantFrom<SegmentKind>("paragraph", "furniture", "headline");
    const blocks = fc.array(fc.record({ kind, text: fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,8}$/) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(blocks, blocks, (source, target) => {
        const pairs = pairBlocks(
          source.map((one) => ({ ...one, rule: "" })),
          target.map((one) => ({ ...one, rule: "" })),
        );
        const isFurniture = (one: { kind: string }) => one.kind === "furniture";
        expect(pairs.flatMap((pair) => pair.source.split("\n\n").filter(Boolean))).toEqual(
          source.map(({ text }) => text),
        );
        for (const isWanted of [isFurniture, (one: { kind: string }) => !isFurniture(one)])
          expect(pairs.filter(isWanted).flatMap((pair) => pair.target.split("\n\n").filter(Boolean))).toEqual(
            target.filter(isWanted).map(({ text }) => text),
          );
      }),
      { numRuns: 60 },
    );
  });
});
