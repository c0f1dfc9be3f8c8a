import type { ExportArticle } from "../article-export";
import type { ArticleWords } from "../article-words";
import { rowId } from "../table/row-id";
import { signRemark } from "../table/split-remarks";
import { serializeXlsx } from "./serialize";

/**
 * An article as a spreadsheet: a row a bead, the same columns as the Word table.
 *
 * @returns an .xlsx file; the first column holds the ids by which edited work is matched when it comes back
 */
export function serializeArticleXlsx(article: ExportArticle, words: ArticleWords): Promise<Uint8Array<ArrayBuffer>> {
  const columns = [
    { name: words.id, width: 16, isQuiet: true },
    { name: words.kind, width: 12, isQuiet: true },
    { name: words.source, width: 70 },
    { name: words.target, width: 70 },
    { name: words.status, width: 14, isQuiet: true },
    { name: words.comments, width: 40, isQuiet: true },
  ];
  const rows = article.segments.map((segment) => {
    const { kind, source, target, status, comments } = segment;
    const remarks = comments.map(signRemark).join("\n");
    return [rowId(segment), words.kinds[kind], source, target, words.statuses[status], remarks];
  });
  return serializeXlsx(article.title, columns, rows);
}
