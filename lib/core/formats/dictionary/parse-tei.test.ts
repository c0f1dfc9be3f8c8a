import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { decodeXml } from "../xml/xml-head";
import { parseTei } from "./parse-tei";

const TEI = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TEI SYSTEM "freedict-P5.dtd">
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>
<entry><form><orth>waziri</orth><pron>waˈziri</pron></form><gramGrp><pos>n</pos></gramGrp>
<sense><cit type="trans"><quote>minister</quote></cit><cit type="translation"><quote>vizier</quote></cit></sense>
<sense><cit type="example"><quote>waziri mkuu</quote></cit></sense></entry>
<entry><form><orth>abudu</orth></form><form type="variant"><orth>abidi</orth></form><sense><def>worship, revere (God)</def></sense></entry>
<entry><form><orth>bila</orth></form></entry>
<entry><sense><def>no headword</def></sense></entry>
</body></text></TEI>`;
const read = (text: string) => {
  const result = parseTei(text);
  if (!result.ok) return result.diagnostics.map(({ code }) => code);
  return result.value.map(({ source, target }) => [
    source.map(({ text: form }) => form).join("|"),
    target.map(({ text: form }) => form).join("|"),
  ]);
};

describe("a dictionary in TEI", () => {
  it("gives its entries with a headword and a translation, by translations before definitions", () => {
    expect(read(TEI)).toEqual([
      ["waziri", "minister|vizier"],
      ["abudu|abidi", "worship|revere"],
    ]);
  });
  it("keeps the part of speech, what the dictionary says and the line", () => {
    const result = parseTei(TEI);
    expect(result.ok && result.value[0]).toMatchObject({
      source: [{ partOfSpeech: "noun" }],
      definition: "minister; vizier",
      line: 4,
    });
  });
  it("is read as Windows-1252 where its encoding is another than it declares, with a warning", () => {
    const [before = "", after = ""] = TEI.split("vizier");
    const bytes = Uint8Array.from([...strToU8(before), 0xe9, ...strToU8(after)]);
    const { text, diagnostics } = decodeXml(bytes);
    expect(read(text)).toContainEqual(["waziri", "minister|é"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["encoding_lies"]);
  });
  it.each([
    ["", "xml_empty"],
    ["waziri", "xml_malformed"],
    ["<TEI><text></TEI>", "xml_malformed"],
    [TEI.slice(0, 300), "xml_cut_off"],
    ["<TEI><text><body><p>Habari</p></body></text></TEI>", "tei_none"],
    ['<!DOCTYPE TEI [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><TEI>&b;</TEI>', "xml_entities"],
    [`<TEI>${"<div>".repeat(100_000)}`, "xml_too_deep"],
  ])("says why it can't be read: %#", (text, code) => {
    expect(read(text)).toEqual([code]);
  });
});

const file = (name: string): Uint8Array => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));

describe("TEI of other programs", () => {
  it("reads what FreeDict's tools turn into a dictionary of dictd", () => {
    const { text } = decodeXml(file("kamusi.tei"));
    expect(read(text)).toEqual([
      ["kivuko", "ferry|ford"],
      ["daraja", "bridge|rank"],
      ["vuka", "cross over"],
      ["ng'ombe", "cow|head of cattle"],
    ]);
  });
  it("says of prose that it is no dictionary", () => {
    const result = parseTei(decodeXml(file("pandoc-prose.tei")).text);
    expect(result).toMatchObject({ ok: false, diagnostics: [{ severity: "error", code: "tei_none" }] });
  });
});
