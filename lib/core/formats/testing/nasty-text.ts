import fc from "fast-check";
import { parseInlineMarks, serializeInlineMarks } from "../../text/inline-marks";
import type { ExportArticle, ExportSegment } from "../article-export";

/** Pieces that files stumble over: separators, quotes, formulas, marks, markup, other scripts, halves of letters. */
const PIECES = [
  ["Rais alisema ", "maji", "a", "B.", " ", "  ", "\t", "\n", "\n\n", "\r", "\r\n", '"', '""', "'", ",", ";", "|"],
  [
    "=",
    "+",
    "-",
    "@",
    "'=1+1",
    "=HYPERLINK(A1)",
    "\\",
    "\\n",
    "\\t",
    "\\\\",
    "0",
    "1. ",
    "# ",
    "> ",
    "---",
    "===",
    "```",
  ],
  ["*", "**", "***", "[", "](https://mfano.example/a?b=1&c=(2)) ", "](/habari) ", "_", "~~", "`", "!", "<b>", "</td>"],
  [
    "<!--",
    "]]>",
    "&",
    "&amp;",
    "&#0;",
    "_x0041_",
    "{",
    "}",
    "$x",
    "مرحبا",
    "\u202e",
    "שלום",
    "🦒",
    "👩‍👩‍👧",
    "e\u0301",
  ],
  ["ng'ombe", "’", "\u00a0", "\u200b", "\ufeff", "\u2028", "\u0085", "\u0001", "\u0000", "\ud800", "\udc00", "\ufffe"],
].flat();

/** Any text: pieces that files stumble over, in any order. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  // longer than a line, a buffer and a probe of a file's beginning, and not too long for a spreadsheet
  {
    weight: 1,
    arbitrary: fc.constantFrom(...PIECES).map((piece) => `${piece} habari, `.repeat(1_100).slice(0, 32_000)),
  },
);

/** A segment's text as an editor can write it: with marks, and what looks like marks. */
export const markedText: fc.Arbitrary<string> = fc.oneof(
  nastyText.map((text) => serializeInlineMarks(parseInlineMarks(text))),
  fc
    .array(
      fc.record(
        {
          text: nastyText,
          bold: fc.boolean(),
          italic: fc.boolean(),
          href: fc.constantFrom("https://mfano.example/a_b*(c)?d=1&amp;e=%20", "mailto:a@mfano.example"),
        },
        { requiredKeys: ["text"] },
      ),
      { maxLength: 4 },
    )
    .map(serializeInlineMarks),
);

const ABOUT = {
  id: "a1",
  title: "Daraja jipya",
  byline: null,
  publishedOn: "2024-05-02",
  sourceUrl: null,
  sourceLanguage: "sw",
  targetLanguage: "en",
};

/**
 * An article of texts.
 *
 * @param rows source and target of each segment
 * @param more what all segments have
 */
export const articleOf = (
  rows: readonly (readonly [source: string, target: string])[],
  more: Partial<ExportSegment> = {},
): ExportArticle => ({
  ...ABOUT,
  segments: rows.map(([source, target], at): ExportSegment => {
    const about = { id: `s${at}`, kind: "paragraph", status: "translated", version: 4, comments: [] } as const;
    return { ...about, ...more, source, target };
  }),
});
