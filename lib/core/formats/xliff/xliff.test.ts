import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SEGMENT_KINDS } from "../../ingest/block";
import { SEGMENT_STATUSES } from "../../segments/status";
import { parseInlineMarks, serializeInlineMarks } from "../../text/inline-marks";
import type { ExportArticle, ExportSegment } from "../article-export";
import { serializeXliff2 } from "../xliff2/serialize";
import { serializeXliff12 } from "../xliff12/serialize";
import { parseXliff } from "./parse-xliff";
import type { XliffDocument } from "./xliff-document";

const read = (text: string): XliffDocument => {
  const result = parseXliff(text);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
};

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
    return { ...one, status: !hasText ? "untranslated" : one.status === "untranslated" ? "draft" : one.status };
  });
const article: fc.Arbitrary<ExportArticle> = fc
  .array(segment, { maxLength: 5 })
  .map((segments) => ({ ...BASE, segments: segments.map((one, at) => ({ ...one, id: `seg${at}` })) }));

describe.each([
  ["1.2", serializeXliff12],
  ["2.1", serializeXliff2],
] as const)("XLIFF %s", (version, serialize) => {
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
