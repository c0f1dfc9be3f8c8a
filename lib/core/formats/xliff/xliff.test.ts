import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SEGMENT_KINDS } from "../../ingest/block";
import { SEGMENT_STATUSES } from "../../segments/status";
import { parseInlineMarks, serializeInlineMarks } from "../../text/inline-marks";
import type { ExportArticle, ExportSegment } from "../article-export";
import { checkStructure } from "../testing/check-structure";
import { XLIFF2_RULES } from "../testing/xliff2-rules";
import { XLIFF12_RULES } from "../testing/xliff12-rules";
import { serializeXliff2, XLIFF2_NAMESPACE } from "../xliff2/serialize";
import { serializeXliff12, XLIFF12_NAMESPACE } from "../xliff12/serialize";
import { readXmlTree } from "../xml/read-tree";
import { childElements, textOf, type XmlElement } from "../xml/xml-node";
import { parseXliff } from "./parse-xliff";
import type { XliffDocument } from "./xliff-document";

const read = (text: string): XliffDocument => {
  const result = parseXliff(text);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
};

const tree = (text: string) => {
  const result = readXmlTree(text);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
};
const descendants = (node: XmlElement): XmlElement[] =>
  childElements(node).flatMap((one) => [one, ...descendants(one)]);
const CODES = ["ph", "pc", "sc", "g", "x"];
/** A code's id is one of its kind on a side, and stands for the same on both; data that codes point to are there. */
function idBreaches(unit: XmlElement): string[] {
  const side = (name: string) =>
    childElements(unit)
      .flatMap((one) => (one.local === name ? [one] : childElements(one, name)))
      .flatMap(descendants)
      .filter(({ local }) => CODES.includes(local ?? ""));
  const [source, target] = [side("source"), side("target")];
  const isTwice = (codes: XmlElement[]) => new Set(codes.map(({ attributes }) => attributes.id)).size < codes.length;
  const data = new Set(descendants(unit).flatMap(({ local, attributes }) => (local === "data" ? [attributes.id] : [])));
  return [
    ...(isTwice(source) || isTwice(target) ? ["an id stands twice on a side"] : []),
    ...target.flatMap((code) => {
      const other = source.find(({ attributes }) => attributes.id === code.attributes.id);
      const isSame = !other || (other.name === code.name && other.attributes.subType === code.attributes.subType);
      return isSame ? [] : [`${code.attributes.id} stands for two codes`];
    }),
    ...[...source, ...target].flatMap(({ attributes }) =>
      ["dataRef", "dataRefStart", "dataRefEnd"].flatMap((name) => {
        const id = attributes[name];
        return id === undefined || data.has(id) ? [] : [`no data ${id}`];
      }),
    ),
  ];
}

const BASE = {
  id: "cm3k2v9d10000abcd",
  title: "Daraja jipya la Kigongo",
  byline: "Neema Kileo",
  publishedOn: "2024-05-02",
  sourceUrl: "https://example.org/daraja?a=1&b=2",
  sourceLanguage: "sw",
  targetLanguage: "en",
};

const settled = (text: string): string => serializeInlineMarks(parseInlineMarks(text));
const piece = fc.constantFrom(
  "maji ",
  "a",
  "**",
  "*",
  " [ripoti](https://example.org/r?a=1&b=(2))",
  "\n\n",
  "\n",
  "<b>",
  "]]>",
  "&amp;",
  "\u0001",
  "\ud800",
  "é",
  "🦒",
  "\t",
  "\r",
);
const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(""));
const comment = fc.record({
  id: fc.stringMatching(/^c[a-z0-9]{8}$/),
  author: fc.constantFrom("Neema", null),
  at: fc.constant("2026-03-01T09:00:00.000Z"),
  body: fc.constantFrom("Je, ni sahihi?", "a < b & c"),
  isResolved: fc.boolean(),
});
const segment: fc.Arbitrary<Omit<ExportSegment, "id">> = fc
  .record({
    kind: fc.constantFrom(...SEGMENT_KINDS),
    source: text,
    target: text,
    status: fc.constantFrom(...SEGMENT_STATUSES),
    version: fc.integer({ min: 1, max: 900 }),
    comments: fc.uniqueArray(comment, { selector: ({ id }) => id, maxLength: 2 }),
  })
  .map((one) => {
    const hasText = settled(one.target).trim() !== "";
    if (!hasText) return { ...one, target: "", status: "untranslated" };
    return one.status === "untranslated" ? { ...one, status: "draft" } : one;
  });
const languages = fc.constantFrom(["sw", "en"], ["sw-KE", "en-GB"], ["swh-TZ", "zh-Hant-TW"]);
const article: fc.Arbitrary<ExportArticle> = fc
  .tuple(fc.array(segment, { maxLength: 5 }), languages)
  .map(([segments, [sourceLanguage = "", targetLanguage = ""]]) => ({
    ...BASE,
    ...{ sourceLanguage, targetLanguage },
    segments: segments.map((one, at) => ({ ...one, id: `seg${at}` })),
  }));

describe.each([
  ["1.2", serializeXliff12, XLIFF12_NAMESPACE, XLIFF12_RULES],
  ["2.1", serializeXliff2, XLIFF2_NAMESPACE, XLIFF2_RULES],
] as const)("XLIFF %s", (version, serialize, namespace, rules) => {
  it("gives back every bead that went out", () => {
    fc.assert(
      fc.property(article, (one) => {
        const document = read(serialize(one));
        const { sourceLanguage, targetLanguage, segments, ...about } = one;
        expect(document).toMatchObject({ version, sourceLanguage, targetLanguage, article: about });
        const expected = segments
          .filter(({ kind }) => kind !== "furniture")
          .map(({ comments, source, target, ...rest }) => ({
            ...rest,
            source: settled(source),
            target: settled(target),
            comments: comments.filter((each) => !each.isResolved).map(({ author, body }) => ({ author, body })),
          }));
        expect(
          document.entries.map(({ id, kind, source, target, status, version: at, comments }) => ({
            id,
            kind,
            source,
            target,
            status,
            version: at,
            comments,
          })),
        ).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps the rules of the standard", () => {
    fc.assert(
      fc.property(article, (one) => {
        const { root } = tree(serialize(one));
        expect(checkStructure(root, namespace, rules)).toEqual([]);
        for (const unit of descendants(root).filter(({ local }) => local === "unit" || local === "trans-unit"))
          expect(idBreaches(unit)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("gives a bead's target the codes of its source", () => {
    const segments: ExportSegment[] = [
      {
        id: "s",
        kind: "paragraph",
        source: "**Moja** na *mbili* na [tatu](/3).\n\nNne.",
        target: "[Three](/3), *two*, **one**, **more**.\n\nFour.",
        status: "translated",
        version: 1,
        comments: [],
      },
    ];
    const { entries } = read(serialize({ ...BASE, segments }));
    const ids = entries[0]?.codes.map(({ kind, id }) => `${kind} ${id}`);
    expect(ids).toEqual(["bold 1", "italic 2", "link 3", "break 4"]);
    const target = serialize({ ...BASE, segments }).match(/<target.*<\/target>/s)?.[0] ?? "";
    expect([...target.matchAll(/<(?:pc|g|ph|x) id="(\d+)"/g)].map((match) => match[1])).toEqual([
      "3",
      "2",
      "1",
      "5",
      "4",
    ]);
  });
});

it("names the terms of a bead in the glossary module, those that have a rendering or a definition", () => {
  const segments: ExportSegment[] = [
    { id: "s", kind: "lede", source: "Kivuko.", target: "", status: "untranslated", version: 1, comments: [] },
  ];
  const entry = { id: "t1", term: "kivuko", translations: ["ferry", "ferry boat"], definition: null };
  const terms = new Map([["s", [entry, { ...entry, id: "t2", translations: [] }]]]);
  const { root } = tree(serializeXliff2({ ...BASE, segments }, terms));
  expect(checkStructure(root, XLIFF2_NAMESPACE, XLIFF2_RULES)).toEqual([]);
  const [glossary] = descendants(root).filter(({ name }) => name === "gls:glossary");
  expect(glossary && descendants(glossary).map((node) => [node.name, node.attributes.id ?? textOf(node)])).toEqual([
    ["gls:glossEntry", "tt1"],
    ["gls:term", "kivuko"],
    ["gls:translation", "ferry"],
    ["gls:translation", "ferry boat"],
  ]);
});
