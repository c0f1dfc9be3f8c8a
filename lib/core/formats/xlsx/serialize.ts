import ExcelJS from "exceljs";
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
  for (const row of rows) sheet.addRow(row.map(cellText)).height = heightOf(row, columns);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
