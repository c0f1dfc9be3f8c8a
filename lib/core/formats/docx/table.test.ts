import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInlineMarks, serializeInlineMarks } from "../../text/inline-marks";
import { cleanXmlText } from "../clean-xml-text";
import { paragraphsOf } from "../paragraphs-of";
import { readTable } from "../table/read-table";
import { WORDS } from "../testing/article-words";
import { articleOf, markedText } from "../testing/nasty-text";
import { parseDocxTable } from "./parse-table";
import { serializeTableDocx } from "./serialize-table";

/** What XML can't hold is U+FFFD; ends of lines are line feeds; a blank line or several part paragraphs. */
function settled(text: string): string {
  const parts = paragraphsOf(text).map((part) =>
    serializeInlineMarks(parseInlineMarks(part).map((run) => ({ ...run, text: cleanXmlText(run.text) }))),
  );
  return paragraphsOf(parts.join("\n\n")).join("\n\n");
}

describe("the bilingual Word table", () => {
  it("gives back every row that went out, whatever it holds", async () => {
    const rows = fc.array(fc.tuple(markedText, markedText), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (texts) => {
        const article = articleOf(texts);
        const cells = await parseDocxTable(await serializeTableDocx(article, WORDS));
        const read = cells.ok ? readTable(cells.value.rows) : cells;
        const expected = texts
          .map(([source, target], at) => ({ id: `s${at}`, source: settled(source), target: settled(target) }))
          .filter(({ source, target }) => source !== "" || target !== "");
        expect(read.ok && read.value.map(({ id, source, target }) => ({ id, source, target }))).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});

const ROWS = [
  ["Daraja jipya la **Kigongo** lafunguliwa", "The new **Kigongo** bridge opens"],
  ["Wasafiri 1,200 walivuka siku ya kwanza.", "Some 1,200 travellers crossed on the *first* day."],
  [
    'Nauli ni "bure" kwa wiki moja.\n\nSoma [ripoti](https://mfano.example/nauli?a=1&b=2) yote.',
    'The fare is "free" for a week.\n\nRead the whole [report](https://mfano.example/nauli?a=1&b=2).',
  ],
  ["Kivuko cha zamani kitauzwa.", ""],
];

describe("tables of other programs", () => {
  it.each([
    ["libreoffice-table.docx", ROWS],
    ["pandoc-table.docx", ROWS],
    [
      "python-docx-table.docx",
      [
        ["Daraja jipya la **Kigongo** lafunguliwa", "The new **Kigongo** bridge opens"],
        ["Mstari wa kwanza\nwa pili\tna kichupo", "First line\nsecond\tand a tab"],
        ["Kivuko cha zamani kitauzwa.", "*The old ferry will be sold.*\n\nNobody knows to whom."],
      ],
    ],
  ])("reads %s, whose headings are bold or not", async (name, expected) => {
    const cells = await parseDocxTable(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
    const read = cells.ok ? readTable(cells.value.rows) : cells;
    expect(read.ok && read.value.map(({ source, target }) => [source, target])).toEqual(expected);
  });
});
