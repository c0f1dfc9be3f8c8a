import type { ExportArticle } from "../article-export";
import { serializeCsv } from "./csv";

/**
 * An article as a table: a row a bead.
 *
 * @param article with the segments to write
 * @param options bom: begin with a byte order mark, for spreadsheets that need it
 * @returns CSV with the columns id, kind, status, source, target
 */
export function serializeArticleCsv(article: ExportArticle, options: { bom?: boolean } = {}): string {
  const header = ["id", "kind", "status", article.sourceLanguage, article.targetLanguage];
  const rows = article.segments.map(({ id, kind, status, source, target }) => [id, kind, status, source, target]);
  return serializeCsv(header, rows, options);
}
