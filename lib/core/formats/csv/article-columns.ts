import type { ExportArticle, ExportSegment } from "../article-export";
import { rowId } from "../table/row-id";
import { signRemark } from "../table/split-remarks";

/** Columns before the two texts, which languages name. */
export const FIRST_COLUMNS: readonly string[] = ["id", "kind", "status"];
const LAST_COLUMN = "comments";

/** The header of an article as a table of plain text. */
export const articleColumns = ({ sourceLanguage, targetLanguage }: ExportArticle): string[] => [
  ...FIRST_COLUMNS,
  sourceLanguage,
  targetLanguage,
  LAST_COLUMN,
];

/** The row of a bead under {@link articleColumns}. */
export function articleCells(segment: ExportSegment): string[] {
  const { kind, status, source, target, comments } = segment;
  return [rowId(segment), kind, status, source, target, comments.map(signRemark).join("\n")];
}
