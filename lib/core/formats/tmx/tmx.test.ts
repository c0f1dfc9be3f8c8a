import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serializeInlineMarks } from "../../text/inline-marks.ts";
import { languageOf } from "../language-of.ts";
import { parseTmx, TmxReader } from "./parse.ts";
import { serializeTmx } from "./serialize.ts";
import { checkTmx } from "./testing/check-tmx.ts";
import { readTmxDate, writeTmxDate } from "./tmx-date.ts";
import type { TmxDocument } from "./tmx-unit.ts";

const file = (...units: string[]) =>
  `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="sw" datatype="plaintext"/><body>\n${units.join("\n")}\n</body></tmx>`;
const unit = (source: string, target = "Water") =>
  `<tu><tuv xml:lang="sw"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu>`;

function read(text: string): TmxDocument & { codes: string[] } {
  const result = parseTmx(text);
  const codes = result.diagnostics.map(({ code }) => code);
  return result.ok
    ? { ...result.value, codes }
    : { header: { attributes: {}, props: [], notes: [] }, units: [], codes };
}

describe("reading a memory", () => {
  it("keeps attributes, properties and notes, those it doesn't know too", () => {
    const { units } = read(
      file(
        `<tu tuid="7" creationid="amina" x-colour="red"><note>Ya mwisho</note><prop type="x-desk" xml:lang="en">News</prop>
         <tuv xml:lang="SW-TZ" creationdate="20240102T030405Z"><prop type="x-a">b</prop><seg>Maji</seg></tuv>
         <tuv lang="en"><seg>Water</seg></tuv></tu>`,
      ),
    );
    expect(units).toEqual([
      {
        attributes: { tuid: "7", creationid: "amina", "x-colour": "red" },
        props: [{ type: "x-desk", text: "News", language: "en" }],
        notes: ["Ya mwisho"],
        variants: [
          {
            language: "SW-TZ",
            text: "Maji",
            xml: null,
            attributes: { creationdate: "20240102T030405Z" },
            props: [{ type: "x-a", text: "b" }],
            notes: [],
          },
          { language: "en", text: "Water", xml: null, attributes: {}, props: [], notes: [] },
        ],
      },
    ]);
  });

  it.each([
    ["maji", "maji", null],
    ["2 * 3 * 4", "2 * 3 * 4", null],
    ["nyota *moja*", "nyota \\*moja\\*", null],
    ["maji <hi type='bold'>safi</hi>", "maji **safi**", 'maji <hi type="bold">safi</hi>'],
    ["maji <hi>safi</hi> leo", "maji safi leo", "maji <hi>safi</hi> leo"],
    ['maji <bpt i="1" type="italic">&lt;i&gt;</bpt>safi<ept i="1">&lt;/i&gt;</ept>', "maji *safi*", null],
    [
      '<bpt i="1" x="1">&lt;a href="https://example.org/"></bpt>hapa<ept i="1">&lt;/a></ept>',
      "[hapa](https://example.org/)",
      '<bpt i="1" x="1">&lt;a href="https://example.org/"&gt;</bpt>hapa<ept i="1">&lt;/a&gt;</ept>',
    ],
    ['maji<ph x="1">&lt;br/&gt;</ph> safi', "maji safi", 'maji<ph x="1">&lt;br/&gt;</ph> safi'],
    ['<it pos="begin">[b]</it>maji', "maji", '<it pos="begin">[b]</it>maji'],
    ["maji<ph>[note <sub>ya chini</sub>]</ph>", "maji", "maji<ph>[note <sub>ya chini</sub>]</ph>"],
    ["<ut>{\\b </ut>maji<ut/>", "maji", "<ut>{\\b </ut>maji<ut/>"],
    ["maji <g>safi</g><seg>!</seg>", "maji safi!", "maji <g>safi</g><seg>!</seg>"],
    ["<![CDATA[maji & <moto>]]>", "maji & <moto>", null],
  ])("reads the content of a segment: %s", (content, text, xml) => {
    const { units, codes } = read(file(unit(content)));
    expect(codes).toEqual([]);
    expect(units[0]?.variants[0]).toMatchObject({ text, xml });
    expect(units[0]?.variants[1]?.text).toBe("Water");
  });

  it.each([
    [file(unit("a")).replace("</body></tmx>", ""), 1, "xml_cut_off"],
    [file(unit("a"), "<tu><tuv xml:lang='sw'><seg>kati"), 1, "xml_malformed"],
    [file(unit("a"), unit("b")).slice(0, -80), 1, "xml_cut_off"],
    [file(unit("a"), unit("b</i>"), unit("c")), 1, "xml_malformed"],
    [file(unit("a\u0000b")), 1, "xml_forbidden_character"],
    [file(unit("a\ud800b")), 1, "xml_forbidden_character"],
    [file(unit("a&nbsp;b")), 1, "xml_unknown_entity"],
    [file("<!ENTITY>"), 0, "xml_malformed"],
    [file(unit("a")).replace('"tmx14.dtd"', '"x" [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]'), 0, "xml_entities"],
    ["<html><body>maji</body></html>", 0, "tmx_none"],
    ["PK\u0003\u0004 not XML", 0, "xml_malformed"],
    ["", 0, "xml_empty"],
    [file(`<tu><tuv xml:lang="sw">${"<x>".repeat(300)}`), 0, "xml_too_deep"],
  ])("keeps what is whole of a file that is not: %#", (text, count, code) => {
    const { units, codes } = read(text);
    expect(units).toHaveLength(count);
    expect(codes[0]).toBe(code);
  });

  it("passes over a unit without variants and elements that nobody knows", () => {
    const odd = "<tu/><tu><x><y/></x><tuv xml:lang='sw'/><tuv><seg/></tuv></tu><prop>z</prop><seg>q</seg>";
    const { units, codes } = read(file(odd, unit("maji")));
    expect(codes).toEqual([]);
    expect(units.map(({ variants }) => variants.map(({ text }) => text))).toEqual([[], ["", ""], ["maji", "Water"]]);
  });

  it("tells units as they come", () => {
    const texts: string[] = [];
    const reader = new TmxReader({ unit: ({ variants }, line) => texts.push(`${variants[0]?.text}:${line}`) });
    const text = file(unit("moja"), unit("mbili"));
    const half = text.indexOf("mbili");
    reader.write(text.slice(0, half));
    expect(texts).toEqual(["moja:4"]);
    reader.write(text.slice(half));
    reader.end();
    expect(texts).toEqual(["moja:4", "mbili:5"]);
  });
});

const name = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
const words = fc.string({ unit: "grapheme", maxLength: 20 });
const props = fc.array(
  fc.record(
    { type: fc.stringMatching(/^[a-z]{1,8}$/), text: words, language: fc.constantFrom("sw", "en") },
    {
      requiredKeys: ["type", "text"],
    },
  ),
  { maxLength: 3 },
);
const attributes = fc.dictionary(
  fc.oneof(name, fc.constantFrom("creationid", "changeid", "tuid")).filter((one) => !/^(?:lang|segtype)$/.test(one)),
  words,
  { maxKeys: 4 },
);
const described = { attributes, props, notes: fc.array(words, { maxLength: 2 }) };
const marked = fc
  .array(fc.record({ text: words, bold: fc.boolean(), italic: fc.boolean() }), { maxLength: 3 })
  .map(serializeInlineMarks);
const variant = fc.record({
  ...described,
  language: name,
  text: fc.oneof(
    words.map((text) => serializeInlineMarks([{ text }])),
    marked,
  ),
  xml: fc.constant(null),
});
const document = fc.record({
  header: fc.record(described),
  units: fc.array(fc.record({ ...described, variants: fc.array(variant, { minLength: 1, maxLength: 3 }) }), {
    maxLength: 3,
  }),
});

describe("writing a memory", () => {
  it("is read again as it was written, and valid, whatever it holds", () => {
    fc.assert(
      fc.property(document, (given) => {
        const text = serializeTmx(given);
        expect(checkTmx(text)).toEqual([]);
        const again = read(text);
        expect(again.codes).toEqual([]);
        expect(again.units).toEqual(given.units);
        expect(again.header).toMatchObject(given.header);
      }),
    );
  });

  it("gives back the code of other tools", () => {
    const content = 'maji<ph x="1" type="lb">&lt;br/&gt;</ph> <hi type="bold">sa&amp;fi</hi>';
    const text = serializeTmx(read(file(unit(content))));
    expect(text).toContain(`<seg>${content}</seg>`);
    expect(checkTmx(text)).toEqual([]);
  });

  it("writes what a file says beside the standard as properties, and reads them as what they were", () => {
    const given = read(file('<tu x-colour="red" segtype="odd"><tuv xml:lang="sw"><seg>maji</seg></tuv></tu>'));
    const text = serializeTmx(given);
    expect(checkTmx(text)).toEqual([]);
    expect(read(text).units).toEqual(given.units);
  });

  it("finds breaches of the standard where there are some", () => {
    expect(checkTmx(file("<tu><tuv><seg>a<b/></seg></tuv></tu>")).length).toBeGreaterThan(1);
    expect(checkTmx(file("<tu><note/></tu>"))).toEqual(["<tu> may not hold note,"]);
    expect(checkTmx(file(unit("maji")))).toEqual([]);
  });
});

it.each([
  ["20240102T030405Z", "20240102T030405Z"],
  ["2024-01-02T03:04:05.678Z", "20240102T030405Z"],
  ["2024-01-02", "20240102T000000Z"],
  ["20241399T000000Z", null],
  ["jana", null],
])("reads the date %s", (text, written) => {
  const date = readTmxDate(text);
  expect(date && writeTmxDate(date)).toBe(written);
});

it.each([
  ["sw", "sw"],
  ["SW-TZ", "sw"],
  ["sw_KE", "sw"],
  ["swa", "sw"],
  ["swh", "sw"],
  ["Swahili", "sw"],
  ["en-GB", "en"],
  ["eng", "en"],
  ["EN_us", "en"],
  ["ENGLISH", "en"],
  ["fr-CA", "fr"],
  ["", null],
  ["not a tag", null],
])("knows the language of %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
