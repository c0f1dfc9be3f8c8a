import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanXmlText } from "../clean-xml-text";
import { readTable } from "../table/read-table";
import { WORDS } from "../testing/article-words";
import { articleOf, nastyText } from "../testing/nasty-text";
import { serializeArticleXlsx } from "./article-xlsx";
import { parseXlsx } from "./parse";
import { CellTooLongError, LONGEST_CELL, serializeXlsx } from "./serialize";

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
      { numRuns: 25 },
    );
  });

  it("keeps the halves of letters together wherever they stand in the file, and letters of private use", async () => {
    const rows = ["🦒".repeat(16_000), `a${"🦒".repeat(16_000)}`, "\ue0000🦒1f992\ue000"].map((cell) => [cell, "maji"]);
    const read = await parseXlsx(await serializeXlsx("Wanyama", columns, rows));
    expect(read.ok && read.value[0]?.rows.slice(1)).toEqual(rows);
  });

  it("is not made where a text is too long for a cell", async () => {
    const fits = "a".repeat(LONGEST_CELL);
    await expect(serializeXlsx("Habari", columns, [["a", fits]])).resolves.toBeInstanceOf(Uint8Array);
    await expect(serializeXlsx("Habari", columns, [["a", `${fits}a`]])).rejects.toThrow(CellTooLongError);
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
            status: "translated",
            comments: [],
          };
        });
        const found = table.ok && table.value.map(({ row: _, ...one }) => one);
        expect(found).toEqual(expected.filter(({ source, target }) => source !== "" || target !== ""));
      }),
      { numRuns: 25 },
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

describe("workbooks of other programs", () => {
  it("reads cells beside pictures, links, remarks and tables", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Habari");
    const rows = [
      ["Daraja", "bridge"],
      ["Mto", "river"],
    ];
    sheet.addTable({ name: "Maneno", ref: "A1", columns: [{ name: "Kiswahili" }, { name: "English" }], rows });
    sheet.getCell("A4").value = { text: "Tovuti", hyperlink: "https://mfano.example/" };
    sheet.getCell("B4").value = "site";
    sheet.getCell("B4").note = "Hakika?";
    const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    sheet.addImage(workbook.addImage({ base64: dot, extension: "png" }), "D1:E2");
    const read = await parseXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(read.ok && read.value[0]?.rows).toEqual([["Kiswahili", "English"], ...rows, ["Tovuti", "site"]]);
  });

  it.each([
    [
      "libreoffice.xlsx",
      "t",
      [
        ["Kiswahili", "English", "Maelezo"],
        ["Daraja jipya la Kigongo lafunguliwa", "The new Kigongo bridge opens", "Kichwa"],
        ['Nauli ni "bure", kwa wiki moja.', 'The fare is "free", for a week.', "'=1+1"],
        ["Mstari wa kwanza\nwa pili", "First line\nsecond", "_x0041_"],
      ],
    ],
    [
      "openpyxl.xlsx",
      "Habari",
      [
        ["Kiswahili", "English", "Tarehe", "Hesabu"],
        ["Daraja jipya lafunguliwa", "A new bridge opens", "2024-05-02", "1200"],
        ["Nauli ni bure", "The fare is free", "", ""],
        ["Mstari wa kwanza\nwa pili", "First line\nsecond", "true", "0.5"],
        ["ng'ombe", "cow"],
      ],
    ],
  ])("reads %s", async (file, name, rows) => {
    const read = await parseXlsx(readFileSync(new URL(`./fixtures/${file}`, import.meta.url)));
    expect(read).toEqual({ ok: true, value: [{ name, rows }], diagnostics: [] });
  });
});
