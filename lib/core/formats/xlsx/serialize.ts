import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { cleanXmlText } from "../clean-xml-text";

/** UTF-16 units that a cell holds at most (Microsoft, "Excel specifications and limits"). */
export const LONGEST_CELL = 32_767;

/** A text is longer than a cell may be. */
export class CellTooLongError extends Error {
  override name = "CellTooLongError";
}

/** A column of a sheet. */
export interface SheetColumn {
  name: string;
  /** characters */
  width: number;
  /** small and grey: for ids and the like */
  isQuiet?: boolean;
}

/** Letters of a sheet's name at most, and those that it can't hold. */
const LONGEST_NAME = 31;
const NOT_IN_NAME = /[*?:\\/[\]\s]+/g;

/** A name that spreadsheets take: no apostrophe at its ends, and none that Excel keeps for itself. */
function sheetName(name: string): string {
  const plain = cleanXmlText(name).replace(NOT_IN_NAME, " ").trim().slice(0, LONGEST_NAME);
  const settled = cleanXmlText(plain).replace(/^[' ]+|[' ]+$/g, "");
  return settled === "" || /^history$/i.test(settled) ? "Tafsiri" : settled;
}

/** What looks like the escape of a character is one for a spreadsheet, unless its underscore is escaped. */
const cellText = (text: string): string => cleanXmlText(text).replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");

/** Begins the stand-in of a letter: six hexadecimal digits follow. Itself a letter of private use, so it has a stand-in too. */
const STAND_IN = "\ue000";
const HIDDEN = /[\ue000\u{10000}-\u{10ffff}]/gu;

/** exceljs packs text in pieces and would part the halves of a letter beyond U+FFFF, as of an emoji: they go by stand-ins. */
const hideLetters = (text: string): string =>
  text.replace(HIDDEN, (letter) => STAND_IN + (letter.codePointAt(0) as number).toString(16).padStart(6, "0"));

/** Puts the letters back that went by stand-ins. */
function showLetters(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(packed)).map(([name, part]) => {
    const text = new TextDecoder().decode(part);
    if (!text.includes(STAND_IN)) return [name, part];
    const letters = text.replace(/\ue000([\da-f]{6})/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
    return [name, new TextEncoder().encode(letters)];
  });
  return zipSync(Object.fromEntries(parts)) as Uint8Array<ArrayBuffer>;
}

/** Height of a line and the most that a row may have, in points. */
const LINE = 15.5;
const TALLEST = 409;

/** A row's height, since a program that does not measure it anew would show the first line alone. */
function heightOf(row: readonly string[], columns: readonly SheetColumn[]): number {
  const lines = row.map((cell, k) =>
    cell.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (columns[k]?.width ?? 10))), 0),
  );
  return Math.min(TALLEST, LINE * Math.max(1, ...lines));
}

/**
 * Writes a table as a spreadsheet.
 *
 * @param name of the sheet
 * @param columns names and widths
 * @param rows cells in the columns' order
 * @returns an .xlsx file: every cell is text, so that "=1+1" stays "=1+1"; the header row is frozen and filters
 * @throws CellTooLongError where a cell is longer than {@link LONGEST_CELL}, which programs refuse or cut
 *
 * ECMA-376 part 1, section 18; text is ST_Xstring, 22.9.2.19. Written by exceljs. O(n).
 */
export async function serializeXlsx(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  if (rows.some((row) => row.some((cell) => cell.length > LONGEST_CELL))) throw new CellTooLongError(name);
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(sheetName(name), {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:1",
    },
  });
  sheet.columns = columns.map(({ name: header, width, isQuiet }) => ({
    header: cellText(header),
    width,
    style: {
      numFmt: "@",
      alignment: { wrapText: true, vertical: "top" },
      font: isQuiet ? { size: 9, color: { argb: "FF5F5C56" } } : { size: 11 },
    },
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  for (const row of rows) sheet.addRow(row.map(cellText).map(hideLetters)).height = heightOf(row, columns);
  const packed = new Uint8Array(await workbook.xlsx.writeBuffer());
  return rows.some((row) => row.some((cell) => hideLetters(cell) !== cell)) ? showLetters(packed) : packed;
}
