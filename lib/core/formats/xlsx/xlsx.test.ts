import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanXmlText } from "../clean-xml-text";
import { readTable } from "../table/read-table";
import { WORDS } from "../testing/article-words";
import { articleOf, nastyText } from "../testing/nasty-text";
import { serializeArticleXlsx } from "./article-xlsx";
import { parseXlsx } from "./parse";
import { serializeXlsx } from "./serialize";

/** What XML can't hold is U+FFFD, and ends of lines are line feeds. */
const settled = (text: string): string => cleanXmlText(text).replace(/\r\n?/g, "\n");
const columns = ["Kiswahili", "_x0041_"].map((name) => ({ name, width: 20 }));
const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== "");

describe("a spreadsheet", () => {
  it("gives back every cell and keeps its sheet under any name, whatever they hold", async () => {
    const rows = fc.array(fc.tuple(nastyText, nastyText).filter(isFilled), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(nastyText, rows, async (name, given) => {
        const read = await parseXlsx(await serializeXlsx(name, columns, given));
        const cells = read.ok && read.value[0]?.rows.map(([source = "", target = ""]) => [source, target]);
        expect(cells).toEqual([["Kiswahili", "_x0041_"], ...given.map((row) => row.map(settled))]);
      }),
      { numRuns: 40 },
    );
  });

  it("gives back every row of an article", async () => {
    const rows = fc.array(fc.tuple(nastyText, nastyText), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (texts) => {
        const read = await parseXlsx(await serializeArticleXlsx(articleOf(texts, { kind: "quote" }), WORDS));
        const table = read.ok ? readTable(read.value[0]?.rows ?? []) : read;
        const expected = texts.map(([source, target], at) => {
          return {
            id: `s${at}`,
            version: 4,
            kind: "quote",
            source: settled(source).trim(),
            target: settled(target).trim(),
          };
        });
        const found = table.ok && table.value.map(({ row: _, ...one }) => one);
        expect(found).toEqual(expected.filter(({ source, target }) => source !== "" || target !== ""));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["'Ndiyo'", "Ndiyo"],
    ["history", "Tafsiri"],
    ["''", "Tafsiri"],
    ["Daraja: [jipya]/mto?", "Daraja jipya mto"],
    [`${"a".repeat(30)}🦒`, `${"a".repeat(30)}\ufffd`],
  ])("takes %j for the name of its sheet", async (given, name) => {
    const read = await parseXlsx(await serializeXlsx(given, columns, []));
    expect(read.ok && read.value[0]?.name).toBe(name);
  });
});
