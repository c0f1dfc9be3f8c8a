import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInlineMarks, serializeInlineMarks } from "../../text/inline-marks";
import { WORDS } from "../testing/article-words";
import { articleOf, markedText } from "../testing/nasty-text";
import { serializeArticleHtml } from "./article-html";
import { parseHtmlTable, textBesideTables } from "./parse-table";

/** What HTML can't hold is U+FFFD. */
const settled = (text: string): string =>
  serializeInlineMarks(
    parseInlineMarks(text).map((run) => ({ ...run, text: run.text.toWellFormed().replaceAll("\0", "\ufffd") })),
  ).trim();

describe("the page of both texts", () => {
  it("gives back every row that went out, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(markedText, markedText), { maxLength: 5 }), (texts) => {
        const [header, ...rows] = parseHtmlTable(serializeArticleHtml(articleOf(texts), WORDS));
        expect(header).toEqual(["Swahili", "English"]);
        expect(rows).toEqual(texts.map((row) => row.map(settled)));
      }),
      { numRuns: 80 },
    );
  });

  it.each([
    ["a link to a script is its text", "[x](javascript:alert(1))", "x"],
    ["a link within the site stays", "[x](/habari?a=1)", "[x](/habari?a=1)"],
    ["a link to a machine's share is its text", "[x](//mfano/share)", "x"],
  ])("%s", (_, text, read) => {
    expect(parseHtmlTable(serializeArticleHtml(articleOf([["a", text]]), WORDS))[1]).toEqual(["a", read]);
  });
});

describe("tables of other programs", () => {
  it.each<[string, string, string[][]]>([
    ["no table", "<p>Habari</p>", []],
    ["one that is cut off", "<table><tr><td>Maji<td>Wat", [["Maji", "Wat"]]],
    [
      "no end tags",
      "<table><tr><td>Maji<td>Water<tr><td>Moto<td>Fire</table>",
      [
        ["Maji", "Water"],
        ["Moto", "Fire"],
      ],
    ],
    [
      "a table within a cell",
      "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>",
      [["a\n\nb", "c"]],
    ],
    [
      "paragraphs, line breaks, scripts",
      "<table><tr><td><p>a<br>b</p><p>c</p><script>x</script></td></tr></table>",
      [["a\nb\n\nc"]],
    ],
    ["nesting without end", `<table><tr><td>${"<b>".repeat(5_000)}maji</td></tr></table>`, [["**maji**"]]],
  ])("reads %s", (_, html, rows) => {
    expect(parseHtmlTable(html)).toEqual(rows);
  });
});

it.each([
  [
    "libreoffice.html",
    [
      ["Kiswahili", "English", "Maelezo"],
      ["Daraja jipya la Kigongo lafunguliwa", "The new Kigongo bridge opens", "Kichwa"],
      ['Nauli ni "bure", kwa wiki moja.', 'The fare is "free", for a week.', "'=1+1"],
      ["Mstari wa kwanza\nwa pili", "First line\nsecond", "_x0041_"],
    ],
  ],
  [
    "pandoc.html",
    [
      ["Kiswahili", "English", "Maelezo"],
      ["Daraja jipya la **Kigongo** lafunguliwa", "The new **Kigongo** bridge opens", "Kichwa"],
      ["Wasafiri 1,200 walivuka siku ya kwanza.", "Some 1,200 travellers crossed on the *first* day.", ""],
      [
        'Nauli ni "bure" kwa wiki moja.\n\nSoma [ripoti](https://mfano.example/nauli?a=1&b=2) yote.',
        'The fare is "free" for a week.\n\nRead the whole [report](https://mfano.example/nauli?a=1&b=2).',
        "=1+1",
      ],
      ["Kivuko cha zamani kitauzwa.", "", "-5"],
    ],
  ],
])("reads the table of %s", (name, rows) => {
  expect(parseHtmlTable(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8"))).toEqual(rows);
});

it("puts spanned cells at their place, and beside one that spans rows joins what stands under another", () => {
  const html = `<table><tr><td colspan="2">Kichwa</td></tr>
    <tr><td rowspan="2">Aya ya kwanza.</td><td>One half.</td></tr><tr><td>The other half.</td></tr>
    <tr><td rowspan="2">1</td><td>Aya ya pili.</td></tr><tr><td></td></tr>
    <tr><td rowspan="99999999" colspan="-3">Mwisho.</td><td>The end.</td></tr></table>`;
  expect(parseHtmlTable(html)).toEqual([
    ["Kichwa", ""],
    ["Aya ya kwanza.", "One half.\n\nThe other half."],
    ["1", "Aya ya pili."],
    ["", ""],
    ["Mwisho.", "The end."],
  ]);
});

it("keeps rows apart that have text of their own beside a number for both", () => {
  const html =
    '<table><tr><td rowspan="2">1</td><td>Aya</td><td>A</td></tr><tr><td>Nyingine</td><td>Another</td></tr></table>';
  expect(parseHtmlTable(html)).toEqual([
    ["1", "Aya", "A"],
    ["", "Nyingine", "Another"],
  ]);
});

it("finds what stands beside tables", () => {
  const html = "<h1>Kichwa</h1><p> </p><table><tr><td><p>Ndani</p></td></tr></table><ul><li><p>Nje</p></li></ul>";
  expect(textBesideTables(html)).toEqual(["Kichwa", "Nje"]);
});
