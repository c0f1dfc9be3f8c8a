import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { beginsAsXml, decodeXml, rootName } from "./xml-head";

it.each([
  ["<xliff>", "xliff"],
  ['\ufeff<?xml version="1.0"?>\n<!-- <tmx> -->\n<x:xliff version="2.0">', "xliff"],
  ['<!DOCTYPE TEI SYSTEM "a.dtd" [<!ENTITY a "<b>">]><TEI>', "TEI"],
  ["<!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx version='1.4'>", "tmx"],
  ["<TEI.2\nid='a'>", "TEI.2"],
  ["habari", null],
  ["a < b", null],
  ["<!-- never closed <xliff>", null],
  ["<!DOCTYPE a [", null],
  ["", null],
])("finds the root of %j", (text, name) => {
  expect(rootName(text)).toBe(name);
});

it.each([
  [strToU8("  <a/>"), true],
  [Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x61, 0]), true],
  [strToU8("junk <?xml version='1.0'?>"), true],
  [strToU8("sw,en\n<a>,b"), false],
])("tells whether %j begins as XML", (bytes, is) => {
  expect(beginsAsXml(bytes)).toBe(is);
});

it("decodes in the encoding that the file declares", () => {
  const bytes = Uint8Array.from([
    ...strToU8('<?xml version="1.0" encoding="ISO-8859-2"?><a>'),
    0xb9,
    ...strToU8("</a>"),
  ]);
  expect(decodeXml(bytes)).toMatchObject({ encoding: "iso-8859-2", diagnostics: [] });
  expect(decodeXml(bytes).text).toContain("<a>š</a>");
});
