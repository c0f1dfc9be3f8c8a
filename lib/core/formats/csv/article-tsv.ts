import type { ExportArticle } from "../article-export";

const escapeCell = (cell: string): string => cell.replace(/[\\\t\n\r]/g, (letter) => ESCAPES[letter] ?? letter);
const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/**
 * An article as tab-separated values: a line a bead, for scripts.
 *
 * @returns a header line, then id, kind, status, source, target; tabs, line feeds and backslashes inside a text are
 *   written \t, \n and \\ (text/tab-separated-values, IANA, has no quoting)
 *
 * O(n).
 */
export function serializeArticleTsv(article: ExportArticle): string {
  const header = ["id", "kind", "status", article.sourceLanguage, article.targetLanguage];
  const rows = article.segments.map(({ id, kind, status, source, target }) => [id, kind, status, source, target]);
  return [header, ...rows].map((row) => `${row.map(escapeCell).join("\t")}\n`).join("");
}

/** Whether a text begins as {@link serializeArticleTsv} begins one, with a byte order mark or without. O(1). */
export const isArticleTsv = (text: string): boolean => /^\uFEFF?id\tkind\tstatus\t[^\t\n]+\t[^\t\n]+\n/.test(text);

/** Reads a line that {@link serializeArticleTsv} wrote. */
export const parseTsvLine = (line: string): string[] =>
  line.split("\t").map((cell) => cell.replace(/\\([\\tnr])/g, (_, letter: string) => UNESCAPES[letter] ?? letter));
const UNESCAPES: Record<string, string> = { "\\": "\\", t: "\t", n: "\n", r: "\r" };
