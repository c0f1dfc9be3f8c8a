import { isArticleTsv, parseTsvLine } from "../csv/article-tsv";
import { type ParsedCsv, parseCsv } from "../csv/csv";

/**
 * Reads a table of plain text: CSV, TSV of other programs, and Tafsiri's own TSV, which has escapes in the place of
 * quotation marks.
 *
 * @param text a file's text, with or without a byte order mark
 * @returns rows as parseCsv gives them
 *
 * O(n).
 */
export function parsePlainTable(text: string): ParsedCsv {
  if (!isArticleTsv(text)) return parseCsv(text);
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line !== "");
  return { rows: lines.map(parseTsvLine), diagnostics: [] };
}
