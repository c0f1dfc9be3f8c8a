import type { Diagnostic, Result } from "../../diagnostic";
import { isArticleTsv, unescapeTsvCell } from "./article-tsv";
import { guardFormula, unguardFormula } from "./formula-guard";
import { quoteDiagnostics } from "./quote-diagnostics";
import { RowReader } from "./read-rows";

/** Byte order mark: without it some spreadsheets read UTF-8 as Windows-1252. */
const BOM = "\uFEFF";
/** What has to stand in quotation marks: separators of any table, ends of lines, marks, what programs trim or drop. */
const TO_QUOTE = /[",;\t\r\n\uFEFF]|^\s|\s$/;

/**
 * Writes rows as CSV: commas, CRLF, quotes where needed.
 *
 * @param header names of the columns
 * @param rows cells in the columns' order
 * @param options bom: begin with a byte order mark
 * @returns the file's text; cells that a spreadsheet would run begin with an apostrophe
 *
 * RFC 4180, section 2. O(n).
 */
export function serializeCsv(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  options: { bom?: boolean } = {},
): string {
  return `${options.bom ? BOM : ""}${serializeRows([header, ...rows])}`;
}

function writeCell(cell: string): string {
  const guarded = guardFormula(cell);
  return TO_QUOTE.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * Writes rows as CSV without a header; else as {@link serializeCsv} does.
 *
 * O(n).
 */
export function serializeRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

/** A table as it was read. */
export interface ParsedCsv {
  rows: string[][];
  diagnostics: Diagnostic[];
}

/**
 * Reads what serializeCsv and serializeArticleTsv wrote, and tables of other programs.
 *
 * @param text a file's text, with or without a byte order mark; commas, semicolons or tabs between cells
 * @returns rows of cells, the header's first, without those that are blank; the guards of formulas are taken off; and a
 *   warning where quotation marks don't pair, since rows may then be joined in one cell
 *
 * RFC 4180, section 2, read by RowReader. O(n), all in memory; MemoryFileReader reads tables as they come.
 */
export function parseCsv(text: string): ParsedCsv {
  const read: string[][] = [];
  const reader = new RowReader((cells) => read.push(cells));
  reader.write(text);
  const faults = reader.end();
  const isEscaped = reader.separator === "\t" && isArticleTsv(read[0] ?? []);
  const rows = read.map((row) => row.map((cell) => unguardFormula(isEscaped ? unescapeTsvCell(cell) : cell)));
  return { rows, diagnostics: quoteDiagnostics(faults) };
}

/**
 * Puts the warnings of a table's text beside what its rows gave. Where the rows gave nothing, the marks are the reason
 * and stand first, as errors.
 */
export function withDiagnostics<T>(read: Result<T>, ofText: readonly Diagnostic[]): Result<T> {
  if (read.ok) return { ...read, diagnostics: [...ofText, ...read.diagnostics] };
  const reasons = ofText.map((one): Diagnostic => ({ ...one, severity: "error" }));
  return { ok: false, diagnostics: [...reasons, ...read.diagnostics] };
}
