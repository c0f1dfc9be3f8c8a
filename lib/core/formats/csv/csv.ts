import Papa from "papaparse";

/** A cell that a spreadsheet would take for a formula: OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r]/;
/** What neutralising put before a cell; taken off again only where it guards such a letter. */
const GUARDED = /^'(?=[=+\-@\t\r])/;

/** Byte order mark: without it some spreadsheets read UTF-8 as Windows-1252. */
const BOM = "\uFEFF";

/**
 * Writes rows as CSV (RFC 4180): commas, CRLF, quotes where needed.
 *
 * @param header names of the columns
 * @param rows cells in the columns' order
 * @param options bom: begin with a byte order mark
 * @returns the file's text; cells that a spreadsheet would run begin with an apostrophe
 *
 * O(n).
 */
export function serializeCsv(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  options: { bom?: boolean } = {},
): string {
  return `${options.bom ? BOM : ""}${serializeRows([header, ...rows])}`;
}

/**
 * Writes rows as CSV without a header; else as {@link serializeCsv} does.
 *
 * O(n).
 */
export function serializeRows(rows: readonly (readonly string[])[]): string {
  const guard = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell);
  const text = Papa.unparse(
    rows.map((row) => row.map(guard)),
    { newline: "\r\n" },
  );
  return `${text}\r\n`;
}

/**
 * Reads what serializeCsv wrote, and CSV of other programs.
 *
 * @param text a file's text, with or without a byte order mark
 * @returns rows of cells, the header's first; the guards of formulas are taken off
 *
 * O(n).
 */
export function parseCsv(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" });
  return data.map((row) => row.map((cell) => cell.replace(GUARDED, "")));
}
