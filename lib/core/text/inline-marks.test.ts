import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findInlineMarks } from "./find-inline-marks";
import { type InlineRun, parseInlineMarks, plainText, serializeInlineMarks } from "./inline-marks";
import { normaliseRuns } from "./normalise-runs";

const bold = (text: string): InlineRun => ({ text, bold: true });
const italic = (text: string): InlineRun => ({ text, italic: true });
const both = (text: string): InlineRun => ({ text, bold: true, italic: true });
const plain = (text: string): InlineRun => ({ text });
const link = (text: string, href: string, more: Partial<InlineRun> = {}): InlineRun => ({ text, href, ...more });

const READ: [text: string, runs: InlineRun[]][] = [
  ["", []],
  ["Mvua yanyesha Kisumu", [plain("Mvua yanyesha Kisumu")]],
  ["Alisema **hapana** tena", [plain("Alisema "), bold("hapana"), plain(" tena")]],
  ["*Nyayo za Mti* ni riwaya", [italic("Nyayo za Mti"), plain(" ni riwaya")]],
  ["***Haraka***", [both("Haraka")]],
  ["**a *b* c**", [bold("a "), both("b"), bold(" c")]],
  ["**a***b*", [bold("a"), italic("b")]],
  ["**a *b** c*", [bold("a "), both("b"), italic(" c")]],
  [
    "Soma [ripoti](https://example.org/r) yote",
    [plain("Soma "), link("ripoti", "https://example.org/r"), plain(" yote")],
  ],
  ["[Ziwa](https://example.org/Ziwa_(Kenya))", [link("Ziwa", "https://example.org/Ziwa_(Kenya)")]],
  ["[a **b**](/x)", [link("a ", "/x"), link("b", "/x", { bold: true })]],
  ["**[a](/x) b**", [link("a", "/x", { bold: true }), bold(" b")]],
  ["\\*si wima\\*", [plain("*si wima*")]],
  ["[a \\] b](/x)", [link("a ] b", "/x")]],
];

const PLAIN = [
  "5 * 6 * 7",
  "bei ya mahindi*",
  "*maelezo chini",
  "**haijafungwa",
  "**nusu*",
  "****",
  "[sic] alisema",
  "[a](b c)",
  "[](/x)",
  "[a]()",
  "C:\\habari\\leo",
  "** nafasi **",
  "**juu\n\nchini**",
];

describe("inline marks", () => {
  it.each(READ)("reads %s", (text, runs) => {
    expect(parseInlineMarks(text)).toEqual(runs);
    expect(parseInlineMarks(serializeInlineMarks(runs))).toEqual(runs);
  });

  it.each(PLAIN)("takes %j as it is, both ways", (text) => {
    expect(plainText(text)).toBe(text);
    expect(serializeInlineMarks([{ text }])).toBe(text);
  });

  it("leaves a star that has no partner beside a pair that has", () => {
    expect(parseInlineMarks("***a**")).toEqual([bold("*a")]);
    expect(parseInlineMarks("*a *b*")).toEqual([plain("*a "), italic("b")]);
    expect(plainText("[ona [hapa](/x)")).toBe("[ona hapa");
  });

  it("escapes only what would be taken for a mark", () => {
    expect(serializeInlineMarks([plain("*a*")])).toBe("\\*a\\*");
    expect(serializeInlineMarks([plain("[a](b)")])).toBe("\\[a\\](b)");
    expect(serializeInlineMarks([bold("*a* b")])).toBe("**\\*a\\* b**");
    expect(serializeInlineMarks([link("a", "/x) y")])).toBe("[a](/x\\)%20y)");
  });

  it("puts white space outside of marks", () => {
    expect(serializeInlineMarks([plain("a"), bold(" b "), plain("c")])).toBe("a **b** c");
    expect(serializeInlineMarks([link(" a ", "/x", { bold: true })])).toBe(" **[a](/x)** ");
    expect(serializeInlineMarks([bold("a"), link("b", "/x", { bold: true }), link(" c", "/x")])).toBe(
      "**a**[**b** c](/x)",
    );
  });

  it("says where marks stand", () => {
    const text = "a **b** [c](/x)";
    const { marks } = findInlineMarks(text);
    expect(
      marks.map(({ open, close }) => [text.slice(open.start, open.end), text.slice(close.start, close.end)]),
    ).toEqual([
      ["**", "**"],
      ["[", "](/x)"],
    ]);
  });

  const letters = fc.string({
    unit: fc.constantFrom("a", "b", " ", "*", "[", "]", "(", ")", "\\", "\n", "é", "/"),
    maxLength: 12,
  });
  const run = fc.record(
    { text: letters, bold: fc.boolean(), italic: fc.boolean(), href: fc.oneof(fc.constant("/x"), letters) },
    { requiredKeys: ["text"] },
  );

  it("reads back whatever it wrote", () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 8 }), (runs) => {
        const normal = normaliseRuns(runs);
        expect(parseInlineMarks(serializeInlineMarks(runs))).toEqual(normal);
        expect(normaliseRuns(normal)).toEqual(normal);
        expect(normal.map(({ text }) => text).join("")).toBe(runs.map(({ text }) => text).join(""));
      }),
      { numRuns: 3000 },
    );
  });

  it("settles any text in one step, and keeps every letter that is no mark", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", " ", "*", "[", "](", ")", "\\", "\n"), maxLength: 30 }),
        (text) => {
          const once = serializeInlineMarks(parseInlineMarks(text));
          expect(serializeInlineMarks(parseInlineMarks(once))).toBe(once);
          expect(plainText(once)).toBe(plainText(text));
          const { marks, escapes } = findInlineMarks(text);
          const syntax = marks.reduce(
            (sum, { open, close }) => sum + open.end - open.start + close.end - close.start,
            0,
          );
          expect(plainText(text).length).toBe(text.length - syntax - escapes.length);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each(["[", "*a", "[a](x", "[(", "**a [", "\\", "[a](("])(
    "reads a long row of %j before the test times out",
    (piece) => {
      const text = piece.repeat(300_000 / piece.length);
      expect(parseInlineMarks(text).length).toBeGreaterThan(0);
    },
  );
});
