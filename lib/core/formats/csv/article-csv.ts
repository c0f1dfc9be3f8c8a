import type { ExportArticle } from "../article-export";
import { articleCells, articleColumns } from "./article-columns";
import { serializeCsv } from "./csv";

/**
 * An article as a table: a row a bead.
 *
 * @param article with the segments to write
 * @param options bom: begin with a byte order mark, for spreadsheets that need it
 * @returns CSV with the columns id, kind, status, source, target, comments; by the id edited work is matched when it
 *   comes back
 */
export function serializeArticleCsv(article: ExportArticle, options: { bom?: boolean } = {}): string {
  return serializeCsv(articleColumns(article), article.segments.map(articleCells), options);
}
