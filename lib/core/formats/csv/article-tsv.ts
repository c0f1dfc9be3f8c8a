import type { ExportArticle } from "../article-export";
import { articleCells, articleColumns, FIRST_COLUMNS } from "./article-columns";
import { guardFormula } from "./formula-guard";

const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", '"': '\\"' };
const UNESCAPES: Record<string, string> = { t: "\t", n: "\n", r: "\r" };

/** Columns of the two texts, and in what was written of late of comments. */
const [WITHOUT_COMMENTS, WITH_COMMENTS] = [2, 3];

/** A quotation mark at the start would be one of the file, and hide a formula behind it, for a spreadsheet. */
const escapeCell = (cell: string): string => guardFormula(cell).replace(/[\\\t\n\r]|^"/g, (one) => ESCAPES[one] ?? one);

/**
 * Reads a cell that {@link serializeArticleTsv} wrote, but for the guard of a formula.
 *
 * O(n).
 */
export const unescapeTsvCell = (cell: string): string =>
  cell.replace(/\\([\\tnr"])/g, (_, letter: string) => UNESCAPES[letter] ?? letter);

/** Tells the tables that {@link serializeArticleTsv} writes by the columns that their first row names. */
export const isArticleTsv = (header: readonly string[]): boolean =>
  [WITHOUT_COMMENTS, WITH_COMMENTS].includes(header.length - FIRST_COLUMNS.length) &&
  FIRST_COLUMNS.every((name, column) => header[column] === name);

/**
 * An article as tab-separated values: a line a bead, for scripts.
 *
 * @returns a header line, then id, kind, status, source, target, comments. Tabs, line feeds and backslashes inside a text are
 *   written \t, \n and \\, and a quotation mark at its start \", since the format has no quoting; a cell that a
 *   spreadsheet would run begins with an apostrophe. `parseCsv` gives the rows back
 *
 * text/tab-separated-values as registered with IANA; escapes as in PostgreSQL's COPY, text format. O(n).
 */
export function serializeArticleTsv(article: ExportArticle): string {
  return [articleColumns(article), ...article.segments.map(articleCells)]
    .map((row) => `${row.map(escapeCell).join("\t")}\n`)
    .join("");
}
