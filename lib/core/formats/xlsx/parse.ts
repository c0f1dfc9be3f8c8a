import ExcelJS from "exceljs";
import { zipSync } from "fflate";
import type { Result } from "../../diagnostic";
import { checkOfficeXml } from "../zip/check-office-xml";
import { readZip } from "../zip/read-zip";

/** Parts with cells; pictures, macros and pivot caches are not even unpacked. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|xl\/workbook\.xml|xl\/_rels\/.*|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/;

/** Elements of a sheet that lead to parts which are not unpacked, or say nothing of a cell's text. */
const UNREAD = [
  "conditionalFormatting",
  "dataValidations",
  "drawing",
  "extLst",
  "hyperlinks",
  "legacyDrawing",
  "picture",
  "tableParts",
];

/**
 * A part with letters beyond U+FFFF as references: exceljs cuts a part into pieces and would part the halves of such a
 * letter, as of an emoji.
 */
function referLetters(part: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(part);
  const referred = text.replace(/[\u{10000}-\u{10ffff}]/gu, (letter) => `&#${letter.codePointAt(0)};`);
  return referred === text ? part : new TextEncoder().encode(referred);
}

/** A sheet's cells as text. */
export interface Sheet {
  name: string;
  /** rows of cells, white space and all; rows that are blank throughout are left out */
  rows: string[][];
}

const refuse = (code: string, message: string): Result<Sheet[]> => ({
  ok: false,
  diagnostics: [{ severity: "error", code, message }],
});

function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("hyperlink" in value) return typeof value.text === "string" ? value.text : textOf(value.text);
  if ("result" in value) return textOf(value.result ?? null);
  return "";
}

/**
 * Reads a spreadsheet.
 *
 * @param bytes an .xlsx file
 * @returns its sheets' cells as text, hidden sheets last, the result in the place of a formula; or an error that says what is wrong
 *
 * ECMA-376 part 1, section 18; text is ST_Xstring, 22.9.2.19; unpacked by {@link readZip} within limits, then read by exceljs. O(n), all in memory.
 */
export async function parseXlsx(bytes: Uint8Array): Promise<Result<Sheet[]>> {
  const zip = readZip(bytes, (name) => PARTS.test(name));
  if (!zip.ok) return zip;
  if (!zip.value.has("xl/workbook.xml"))
    return refuse("xlsx_none", "This archive is not an Excel workbook: it has no xl/workbook.xml.");
  const faults = checkOfficeXml(zip.value);
  if (faults) return { ok: false, diagnostics: faults };
  const workbook = new ExcelJS.Workbook();
  try {
    const parts = [...zip.value].map(([name, part]) => [name, referLetters(part)]);
    const whole = zipSync(Object.fromEntries(parts), { level: 0 });
    await workbook.xlsx.load(whole.buffer as ArrayBuffer, { ignoreNodes: UNREAD });
  } catch {
    return refuse("xlsx_damaged", "The workbook is damaged. Open it in a spreadsheet program and save it anew.");
  }
  const shown = workbook.worksheets.filter(({ state }) => state === "visible");
  const hidden = workbook.worksheets.filter(({ state }) => state !== "visible");
  const sheets = [...shown, ...hidden].map((sheet): Sheet => {
    const rows: string[][] = [];
    sheet.eachRow((row) => {
      const cells: string[] = [];
      for (let column = 1; column <= row.cellCount; column += 1) {
        const cell = row.getCell(column);
        // what spans columns stands in the first; what spans rows holds for each of them
        const isSpanned = cell.isMerged && cell.master.col !== cell.col;
        cells.push(isSpanned ? "" : textOf(cell.value).replace(/\r\n?/g, "\n"));
      }
      if (cells.some((cell) => cell.trim() !== "")) rows.push(cells);
    });
    return { name: sheet.name, rows };
  });
  return { ok: true, value: sheets, diagnostics: [] };
}
