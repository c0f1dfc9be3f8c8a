import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStructure } from "../testing/check-structure";
import { TBX_LEVELS, TBX_VALUES, TBX2_RULES, TBX3_RULES } from "../testing/tbx-rules";
import { readXmlTree } from "../xml/read-tree";
import { childElements, textOf, type XmlElement } from "../xml/xml-node";
import { TBX3_NAMESPACE } from "./data-categories";
import { parseTbx } from "./parse";
import { serializeTbx, type TbxEdition } from "./serialize";
import type { TbxConcept, TbxForm, TbxGlossary } from "./tbx-glossary";

const file = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
const read = (text: string): TbxGlossary => {
  const result = parseTbx(text);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
};
const treeOf = (text: string): XmlElement => {
  const result = readXmlTree(text);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value.root;
};

const words = fc
  .array(fc.constantFrom("kivuko", "a & b", "<i>", '"x"', "ng'ombe", "🦒", "é"), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(" "));
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const form: fc.Arbitrary<TbxForm> = fc.record({
  language: fc.constantFrom("sw", "en", "sw-KE"),
  text: words,
  usage: some(fc.constantFrom("preferred", "admitted", "deprecated", "forbidden")),
  partOfSpeech: some(fc.constantFrom("noun", "name", "verb", "adjective", "adverb", "phrase", "other", "particle")),
  nounClass: some(fc.constantFrom("7/8", "16-18")),
  contexts: fc.array(words, { maxLength: 2 }),
  extras: fc.constant([]),
});
const languages = ["sw", "en", "sw-KE"];
const concept: fc.Arbitrary<Omit<TbxConcept, "id">> = fc.record({
  kind: fc.constantFrom("name", "term"),
  status: some(fc.constantFrom("candidate", "approved", "rejected")),
  definition: some(words),
  note: some(fc.array(words, { minLength: 1, maxLength: 2 }).map((lines) => lines.join("\n"))),
  domain: some(words),
  caseSensitive: fc.boolean(),
  forms: fc
    .array(form, { minLength: 1, maxLength: 4 })
    .map((forms) => forms.toSorted((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language))),
  extras: fc.constant([]),
  languageExtras: fc.constant(new Map()),
});
const glossary: fc.Arbitrary<TbxGlossary> = fc.record({
  title: words,
  language: fc.constant("sw"),
  concepts: fc
    .array(concept, { minLength: 1, maxLength: 4 })
    .map((concepts) => concepts.map((one, at) => ({ ...one, id: `c${at}` }))),
});

/** Categories whose value or level the rules of TBX-Basic forbid. */
function breaches(node: XmlElement, edition: TbxEdition): string[] {
  return childElements(node).flatMap((child) => {
    const type = child.attributes.type ?? "";
    const isWrongLevel = TBX_LEVELS[type] && !TBX_LEVELS[type].test(node.local ?? "");
    const value = textOf(child);
    const isName = edition === 2 && type === "partOfSpeech" && value === "properNoun";
    const isWrongValue = TBX_VALUES[type] && !TBX_VALUES[type].test(value) && !isName;
    return [
      ...(isWrongLevel ? [`${type} below ${node.local}`] : []),
      ...(isWrongValue ? [`${type} "${value}"`] : []),
      ...breaches(child, edition),
    ];
  });
}

describe.each([
  [3, TBX3_NAMESPACE, TBX3_RULES],
  [2, "", TBX2_RULES],
] as const)("TBX v%i", (edition, namespace, rules) => {
  it("gives back the term base that went out", () => {
    fc.assert(
      fc.property(glossary, (one) => {
        expect(read(serializeTbx(one, edition))).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the core structure and the rules of TBX-Basic", () => {
    fc.assert(
      fc.property(glossary, (one) => {
        const root = treeOf(serializeTbx(one, edition));
        expect(checkStructure(root, namespace, rules)).toEqual([]);
        expect(breaches(root, edition)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(["csv2tbx.tbx", "tbx-v3-dct.tbx", "tbx-v2-full.tbx"])("keeps all that %s says", (name) => {
    const once = read(file(name));
    const again = read(serializeTbx(once, edition));
    const plain = (one: TbxGlossary) =>
      one.concepts.map(({ id: _, extras, languageExtras, forms, ...rest }) => ({
        ...rest,
        extras: extras.map(textOf),
        languageExtras: [...languageExtras].map(([language, nodes]) => [
          language,
          nodes.map((node) => textOf(node).replace(/\n\s*/g, "")),
        ]),
        forms: forms.map((each) => ({ ...each, extras: each.extras.map((node) => [node.name, textOf(node)]) })),
      }));
    expect(plain(again)).toEqual(plain(once));
  });
});

describe("term bases of other tools", () => {
  it("reads what the Translate Toolkit makes", () => {
    const { concepts } = read(file("csv2tbx.tbx"));
    expect(concepts.map(({ forms }) => forms.map(({ text }) => text))).toEqual([
      ["kivuko", "ferry"],
      ["vikwazo", "sanctions"],
      ['daraja la "Kigongo"', "bridge & co"],
    ]);
  });

  it("reads DCT style", () => {
    const [one] = read(file("tbx-v3-dct.tbx")).concepts;
    expect(one).toMatchObject({
      id: "c7",
      domain: "usafiri",
      definition: "a vessel that carries people across water",
      status: null,
      forms: [
        { language: "sw", text: "kivuko", partOfSpeech: "noun", usage: null },
        { language: "en", text: "ferry", usage: "preferred", contexts: ["The ferry left at dawn."] },
        { language: "en", text: "pontoon", usage: "forbidden" },
      ],
    });
    expect(one?.forms[0]?.extras.map(({ name, attributes }) => [name, attributes.type])).toEqual([
      ["termNote", "grammaticalNumber"],
    ]);
  });

  it("reads v2 with its ntig, leaves out empty terms and says which entry has none", () => {
    const result = parseTbx(file("tbx-v2-full.tbx"));
    expect(result).toMatchObject({
      ok: true,
      value: {
        concepts: [
          {
            id: "x1",
            domain: "politics",
            note: "See the style book.",
            forms: [
              { language: "sw-TZ", text: "vikwazo vya kiuchumi", partOfSpeech: "noun" },
              { text: "economic sanctions", usage: "preferred" },
              { text: "embargo", usage: "deprecated" },
            ],
          },
        ],
      },
      diagnostics: [{ code: "tbx_concept", line: 20 }],
    });
  });

  it.each([
    ["<tbx>", "xml_cut_off"],
    ["<xliff/>", "tbx_none"],
    ['<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/passwd">]><martif>&x;</martif>', "xml_entities"],
  ])("says why %s can't be read", (text, code) => {
    expect(parseTbx(text)).toMatchObject({ ok: false, diagnostics: [{ code, line: 1 }] });
  });

  const TERM = '<langSec xml:lang="sw"><termSec><term>ki%vuko</term></termSec></langSec>';
  const BASE = `<tbx><text><body>\n<conceptEntry id="c1">${TERM}</conceptEntry></body></text></tbx>`;
  it.each([
    ["a NUL", "\0"],
    ["half of a letter", "\ud800"],
  ])("reads %s as U+FFFD and says where", (_, letter) => {
    const result = parseTbx(BASE.replace("%", letter));
    expect(result).toMatchObject({ ok: true, diagnostics: [{ code: "xml_forbidden_character", line: 2 }] });
    expect(result.ok && result.value.concepts[0]?.forms[0]?.text).toBe("ki\ufffdvuko");
  });
  it.each([
    ["cut off within a term", BASE.slice(0, 70), "xml_cut_off", 2],
    ["with tags that cross", BASE.replace("</term>", ""), "xml_malformed", 2],
    ["empty", "", "xml_empty", 1],
  ])("refuses a term base %s and says where", (_, text, code, line) => {
    expect(parseTbx(text)).toMatchObject({ ok: false, diagnostics: [{ severity: "error", code, line }] });
  });

  it("says that there is nothing in it", () => {
    expect(parseTbx("<tbx/>").diagnostics).toMatchObject([{ code: "tbx_empty" }]);
  });
});
