import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextHash } from "../../memory/context-hash.ts";
import { parseTmx } from "./parse.ts";
import { LONGEST_TEXT, pickPairs } from "./pick-pairs.ts";
import { serializeTmx } from "./serialize.ts";
import { checkTmx } from "./testing/check-tmx.ts";
import type { TmxUnit, TmxVariant } from "./tmx-unit.ts";
import { unitOfPair } from "./write-pair.ts";

const PAIR = { source: "sw", target: "en" };
const bare = { attributes: {}, props: [], notes: [] };
const variant = (language: string, text: string): TmxVariant => ({ ...bare, language, text, xml: null });
const unit = (...variants: [string, string][]): TmxUnit => ({
  ...bare,
  variants: variants.map(([language, text]) => variant(language, text)),
});
const textsOf = (one: TmxUnit) => {
  const pairs = pickPairs(one, PAIR);
  return typeof pairs === "string" ? pairs : pairs.map(({ source, target }) => [source, target]);
};

describe("picking pairs", () => {
  it.each<[TmxUnit, string | string[][]]>([
    [unit(["sw-KE", " Maji "], ["en-GB", "Water"]), [["Maji", "Water"]]],
    [unit(["eng", "Water"], ["swh", "Maji"]), [["Maji", "Water"]]],
    [unit(["fr", "Eau"], ["SW_TZ", "Maji"], ["EN", "Water"]), [["Maji", "Water"]]],
    [
      unit(["sw", "Lori"], ["en-GB", "Lorry"], ["en-US", "Truck"], ["en", "Lorry"]),
      [
        ["Lori", "Lorry"],
        ["Lori", "Truck"],
      ],
    ],
    [unit(["sw", "NATO"], ["en", "NATO"]), [["NATO", "NATO"]]],
    [unit(["sw", "12.30"], ["en", "12.30"]), "same"],
    [unit(["fr", "Eau"], ["en", "Water"]), "no_source"],
    [unit(["sw", "Maji"], ["fr", "Eau"]), "no_target"],
    [unit(["sw", "Maji"], ["en", " "]), "empty"],
    [unit(["sw", "Maji"], ["en", "w".repeat(LONGEST_TEXT + 1)]), "too_long"],
    [unit(), "no_source"],
  ])("%#", (one, texts) => {
    expect(textsOf(one)).toEqual(texts);
  });

  it.each([
    [{ type: "x-previous-source", text: "Kabla yake" }, contextHash("Kabla yake")],
    [{ type: "prev", text: "Kabla yake" }, contextHash("Kabla yake")],
    [{ type: "x-context-pre", text: "<seg>Kabla yake</seg>" }, contextHash("Kabla yake")],
    [{ type: "x-previous-source-hash", text: "0123456789abcdef" }, "0123456789abcdef"],
    [{ type: "x-previous-source-hash", text: "no hash" }, null],
    [{ type: "x-previous-source", text: " " }, null],
  ])("knows the neighbour of %j", (prop, hash) => {
    const pairs = pickPairs({ ...unit(["sw", "a"], ["en", "b"]), props: [prop] }, PAIR);
    expect(pairs[0]).toMatchObject({ previousHash: hash, nextHash: null });
  });
});

const text = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .filter((one) => /\p{L}/u.test(one) && one === one.trim() && !/[*[\\]/.test(one));
const described = {
  attributes: fc.dictionary(fc.constantFrom("tuid", "usagecount", "x-own"), text, { maxKeys: 2 }),
  props: fc.array(fc.record({ type: fc.constantFrom("x-one", "x-two"), text }), { maxLength: 2 }),
  notes: fc.array(text, { maxLength: 2 }),
};
const inLanguage = (...tags: string[]) =>
  fc.record({ ...described, language: fc.constantFrom(...tags), text, xml: fc.constant(null) });
const given = fc
  .record({
    ...described,
    source: inLanguage("sw", "SW-TZ"),
    target: inLanguage("en", "en-GB"),
    others: fc.array(inLanguage("fr", "de"), { maxLength: 2 }),
  })
  .map(({ source, target, others, ...rest }) => ({ ...rest, variants: [source, target, ...others] }));

it("a unit that went through the memory comes out as it was, with its dates", () => {
  const at = new Date("2024-01-02T03:04:05Z");
  fc.assert(
    fc.property(given, (one) => {
      const pairs = pickPairs(one, PAIR);
      if (typeof pairs === "string") throw new Error(pairs);
      const [pair] = pairs.map((found) => ({ ...found, extra: JSON.parse(JSON.stringify(found.extra)) }));
      if (!pair) throw new Error("no pair");
      const languages = { sourceLanguage: "sw", targetLanguage: "en", createdAt: at, updatedAt: at };
      const out = unitOfPair({ ...pair, ...languages });
      const dates = { creationdate: "20240102T030405Z", changedate: "20240102T030405Z" };
      expect(out).toEqual({ ...one, attributes: { ...one.attributes, ...dates } });
      const file = serializeTmx({ header: bare, units: [out] });
      expect(checkTmx(file)).toEqual([]);
      const again = parseTmx(file);
      expect(again.ok && again.value.units).toEqual([out]);
    }),
  );
});
