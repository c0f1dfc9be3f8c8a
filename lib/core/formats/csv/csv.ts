import Papa from "papaparse";
import type { Diagnostic, Result } from "../../diagnostic";

/** A cell that a spreadsheet would take for a formula: OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r]/;
/** What neutralising put before a cell; taken off again only where it guards such a letter. */
const GUARDED = /^'(?=[=+\-@\t\r])/;

const OPEN_QUOTES = (line: number): string =>
  `The file ends within quotation marks that open at line ${line}. It may have been cut off.`;
const ODD_QUOTES = (line: number): string =>
  `A quotation mark stands astray in the cell that begins at line ${line}. Rows may have been joined there.`;

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

/** A table as it was read. */
export interface ParsedCsv {
  rows: string[][];
  diagnostics: Diagnostic[];
}

/** The first of each kind of fault in the quotation marks, with the line on which its cell begins. */
function quoteDiagnostics(text: string, errors: readonly Papa.ParseError[]): Diagnostic[] {
  const lineOf = (code: Papa.ParseError["code"]): number | null => {
    const found = errors.find((error) => error.code === code);
    return found ? text.slice(0, found.index ?? 0).split(/\r\n?|\n/).length : null;
  };
  const open = lineOf("MissingQuotes");
  const odd = lineOf("InvalidQuotes");
  const warn = (code: string, line: number, message: string): Diagnostic => {
    return { severity: "warning", code, line, message, params: { line } };
  };
  return [
    ...(odd !== null && odd !== open ? [warn("table_quotes", odd, ODD_QUOTES(odd))] : []),
    ...(open !== null ? [warn("table_cut_off", open, OPEN_QUOTES(open))] : []),
  ];
}

/**
 * Reads what serializeCsv wrote, and CSV of other programs.
 *
 * @param text a file's text, with or without a byte order mark
 * @returns rows of cells, the header's first; the guards of formulas are taken off; and a warning where quotation marks
 *   don't pair, since rows may then be joined in one cell
 *
 * O(n).
 */
export function parseCsv(text: string): ParsedCsv {
  const plain = text.replace(/^\uFEFF/, "");
  const { data, errors } = Papa.parse<string[]>(plain, { skipEmptyLines: "greedy" });
  const rows = data.map((row) => row.map((cell) => cell.replace(GUARDED, "")));
  return { rows, diagnostics: quoteDiagnostics(plain, errors) };
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
