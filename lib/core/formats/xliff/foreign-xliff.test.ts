import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readXmlTree } from "../xml/read-tree";
import { writeXmlAsRead } from "../xml/write-tree";
import { fillXliff, type XliffFilling } from "./fill-xliff";
import { parseXliff } from "./parse-xliff";
import type { XliffDocument } from "./xliff-document";

const file = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
const read = (text: string): XliffDocument => {
  const result = parseXliff(text);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
};
const fillUnit = (document: XliffDocument, id: string, filling: XliffFilling): string =>
  fillXliff(document, new Map(document.entries.filter((entry) => entry.id === id).map((entry) => [entry, filling])));
const rows = ({ entries }: XliffDocument) =>
  entries.map(({ id, source, target, status }) => [id, source, target, status]);

describe("files of other tools", () => {
  it("reads what the Translate Toolkit makes", () => {
    const document = read(file("po2xliff.xlf"));
    expect(document).toMatchObject({ version: "1.1", sourceLanguage: "en-US", targetLanguage: null, article: null });
    expect(rows(document).slice(1)).toEqual([
      ["3", "Daraja jipya la Kigongo lafunguliwa", "The new Kigongo bridge opens", "approved"],
      ["4", "Wasafiri 1,200 walivuka siku ya kwanza.", "Some 1,200 travellers crossed on the first day.", "draft"],
      ["5", 'Nauli ni "bure" <kwa> wiki moja & zaidi.', "", "untranslated"],
    ]);
    expect(document.entries[1]?.comments).toEqual([{ author: "developer", body: "Kichwa" }]);
  });

  it("reads an article that was translated with OmegaT", () => {
    const document = read(file("omegat-12.xlf"));
    expect(document.article).toMatchObject({ id: "cm1", title: "Daraja" });
    expect(document.entries.map(({ kind, version }) => [kind, version])).toEqual([
      ["headline", 3],
      ["paragraph", 3],
      ["paragraph", 3],
    ]);
    expect(rows(document)).toEqual([
      ["cseg1", "Daraja jipya la **Kigongo** lafunguliwa", "The new **Kigongo** bridge opens", "approved"],
      [
        "cseg2",
        "Wasafiri 1,200 walivuka siku ya kwanza.\n\nNauli ni [bure](https://example.org/n) kwa wiki moja & zaidi.",
        "Some 1,200 travellers crossed on the first day.\n\nThe fare is [free](https://example.org/n) for a week & more.",
        "draft",
      ],
      ["cseg3", "Kivuko cha zamani kitauzwa.", "The old ferry will be sold.", "draft"],
    ]);
  });

  it("reads segments and confirmations of Trados Studio", () => {
    const document = read(file("trados.sdlxliff"));
    expect(document.entries[0]?.isLocked).toBe(true);
    expect(rows(document).slice(1)).toEqual([
      [
        "u1",
        "<g0>Daraja jipya</g0> lafunguliwa. Wasafiri <x3/>walivuka.",
        "<g0>A new bridge</g0> opens. Travellers <x3/>crossed.",
        "translated",
      ],
      ["u2", "Nauli ni bure.", "The fare is free.", "rejected"],
    ]);
  });

  it("reads native codes and confirmations of memoQ, and takes the layout away", () => {
    const document = read(file("memoq.mqxliff"));
    expect(rows(document)).toEqual([
      [
        "1",
        "Soma [ripoti](https://example.org/r) <x3/>yote.",
        "Read the whole [report](https://example.org/r).",
        "translated",
      ],
      ["2", "Moja mbili.", "One two.", "draft"],
      ["3", "Tatu.", "", "untranslated"],
    ]);
  });

  it.each([
    ["npm-xliff-12.xlf", "1.2", "<xb1/>", "translated"],
    ["npm-xliff-20.xlf", "2.0", "<gb1>Kigongo</gb1>", "draft"],
  ])("reads %s, whose lines are indented", (name, version, code, status) => {
    const document = read(file(name));
    expect(document).toMatchObject({ version, sourceLanguage: "sw", targetLanguage: "en" });
    expect(rows(document)).toEqual([
      ["kichwa", `Daraja jipya la ${code} lafunguliwa`, `The new ${code} bridge opens`, status],
      ["aya1", "Wasafiri 1,200 walivuka siku ya kwanza.", "Some 1,200 travellers crossed on the first day.", status],
      ["aya2", 'Nauli ni "bure" <kwa> wiki moja & zaidi. <xx1/>', "", "untranslated"],
    ]);
    expect(document.entries[0]?.comments).toEqual([{ author: null, body: "Kichwa" }]);
  });

  it("joins the segments of a unit of XLIFF 2 in the order of the target", () => {
    const document = read(file("segmented-2.0.xlf"));
    expect(rows(document)).toEqual([
      ["u1", "**Habari** njema. Kesho mvua.", "**Rain** tomorrow, news.", "translated"],
      ["u2", "v1.0", "", "untranslated"],
      ["u3", "Faili <x1/> na <g2>kitufe</g2>.", "", "untranslated"],
    ]);
    expect(document.entries.map(({ isLocked }) => isLocked)).toEqual([false, true, false]);
    expect(document.entries[0]?.comments).toEqual([{ author: null, body: "Keep it short" }]);
  });

  it.each([
    "po2xliff.xlf",
    "npm-xliff-12.xlf",
    "npm-xliff-20.xlf",
    "trados.sdlxliff",
    "memoq.mqxliff",
    "segmented-2.0.xlf",
  ])("gives %s back as it was where nothing changed", (name) => {
    const text = file(name);
    const written = fillXliff(read(text), new Map());
    expect(rows(read(written))).toEqual(rows(read(text)));
    const again = readXmlTree(written);
    const first = readXmlTree(text);
    if (!again.ok || !first.ok) throw new Error("not well-formed");
    expect(writeXmlAsRead(again.value.nodes, null)).toBe(writeXmlAsRead(first.value.nodes, null));
  });

  it.each([
    [
      "trados.sdlxliff",
      "u1",
      "Travellers <x3/>on **a** <g0>new bridge</g0>.",
      ["sdl:seg-defs", "tag-defs", "SDL:FileId"],
    ],
    [
      "memoq.mqxliff",
      "1",
      "All of [it](https://example.org/r) <x3/>",
      ["mq:segmentguid", "mq:exportpath", "<!-- bilingual"],
    ],
    ["memoq.mqxliff", "3", "Three & <four>", ["mq:segmentguid"]],
    [
      "segmented-2.0.xlf",
      "u1",
      "**Good** news.\n\nRain [too](/x).",
      ["my:job", "mtc:match", 'my:room="b"', "view.xsl"],
    ],
    ["npm-xliff-12.xlf", "aya2", 'The fare is "free" <for> a week. <xx1/>', ["xsi:schemaLocation"]],
    ["npm-xliff-20.xlf", "aya2", 'The fare is "free" <for> a week. <xx1/>', ["<note>Kichwa</note>"]],
    ["segmented-2.0.xlf", "u3", "The <g2>button</g2> and file <x1/>.", ['equiv="[f]"']],
  ])("fills a unit of %s and keeps what it doesn't know", (name, id, target, kept) => {
    const before = read(file(name));
    const text = fillUnit(before, id, { target, status: "approved" });
    for (const one of kept) expect(text).toContain(one);
    const after = read(text);
    const expected = rows(before).map((row) => (row[0] === id ? [id, row[1], target, row[3]] : row));
    expect(rows(after).map(([unit, source, translation]) => [unit, source, translation])).toEqual(
      expected.map(([unit, source, translation]) => [unit, source, translation]),
    );
    if (!name.includes("trados") && !name.includes("memoq"))
      expect(after.entries.find((entry) => entry.id === id)?.status).toBe("approved");
  });

  it("leaves a unit that isn't to be translated alone", () => {
    const before = read(file("segmented-2.0.xlf"));
    const after = read(fillUnit(before, "u2", { target: "x", status: "draft" }));
    expect(rows(after)).toEqual(rows(before));
  });
});

describe("malformed files", () => {
  const head = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="sw"><file id="f">';
  it.each([
    ["", "xml_empty", 1],
    ["maji", "xml_malformed", 1],
    ["<xliff>\n<file>\n</xliff>", "xml_malformed", 3],
    ["<xliff version='1.2'>\n<file>", "xml_cut_off", 2],
    ["<tmx version='1.4'/>", "xliff_none", 1],
    ["\n<xliff/>", "xliff_version", 2],
    ["<xliff version='3.0'/>", "xliff_version", 1],
    ['<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<xliff version="1.2">&b;</xliff>', "xml_entities", 1],
    [`${head}${"<group id='g'>".repeat(100_000)}`, "xml_too_deep", 1],
  ])("says why %j can't be read", (text, code, line) => {
    expect(parseXliff(text)).toMatchObject({ ok: false, diagnostics: [{ severity: "error", code, line }] });
  });

  it.each([
    ["a NUL", "\0"],
    ["half of a letter", "\ud800"],
  ])("reads %s as U+FFFD and says where", (_, letter) => {
    const text = `${head}\n<unit id="u"><segment><source>ma${letter}ji</source></segment></unit></file></xliff>`;
    const result = parseXliff(text);
    expect(result).toMatchObject({ ok: true, diagnostics: [{ code: "xml_forbidden_character", line: 2 }] });
    expect(result.ok && result.value.entries[0]?.source).toBe("ma\ufffdji");
  });

  it("leaves out units that can't be told apart, and says so", () => {
    const text = `${head}\n<unit><segment><source>a</source></segment></unit>\n<unit id="1"/>\n<unit id="2"><segment><source>b</source></segment></unit>\n<unit id="2"><segment><source>c</source></segment></unit></file></xliff>`;
    const result = parseXliff(text);
    expect(result).toMatchObject({ ok: true, value: { entries: [{ id: "2" }, { id: "2" }] } });
    expect(result.diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ["xliff_unit", 2],
      ["xliff_unit", 3],
      ["xliff_twice", 5],
    ]);
  });

  it("reads codes that cross or never close as codes that stand alone", () => {
    const source = '<sc id="1"/>a<sc id="2"/>b<ec startRef="1"/>c<ec startRef="9"/>';
    const result = read(`${head}<unit id="u"><segment><source>${source}</source></segment></unit></file></xliff>`);
    expect(result.entries[0]?.source).toBe("<g1>a<x2/>b</g1>c<x9/>");
  });
});
