import { alignParagraphs } from "../../align/align-paragraphs";
import { restoreBreaks } from "../../align/lost-breaks";
import type { TableRow } from "../../formats/table/read-table";
import { mergeTexts } from "../../segments/merge-texts";
import { endsSentence } from "../line-shape";

/** Paragraphs of a cell beyond which it stays whole: aligning costs their product. */
const MOST_PARAGRAPHS = 2_000;

const cut = (cell: string, at: RegExp): string[] =>
  cell
    .split(at)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");

/** Parted by blank lines; where there are none, as in a spreadsheet, by lines that are sentences all. */
function paragraphsIn(cell: string): string[] {
  const paragraphs = cut(cell, /\n[^\S\n]*\n\s*/u);
  const lines = cut(cell, /\n/u);
  return paragraphs.length === 1 && lines.every(endsSentence) ? lines : paragraphs;
}

/**
 * Parts a row of another program's table whose cells hold several paragraphs each, up to an article in one cell beside
 * its translation in another.
 *
 * @param row of any table; one that Tafsiri wrote is a segment, and stays as it is
 * @returns rows of the paragraphs that belong together, aligned; the row itself where a side has one alone that is no
 *   longer than the other's
 *
 * O(n·m) in the paragraphs of the cells; see alignParagraphs.
 */
export function partParagraphs<R extends TableRow>(row: R): R[] {
  const cells = { source: paragraphsIn(row.source), target: paragraphsIn(row.target) };
  const most = Math.max(cells.source.length, cells.target.length);
  if (row.id !== null || most < 2 || most > MOST_PARAGRAPHS) return [row];
  const pieces = restoreBreaks(cells, (pair) => alignParagraphs(pair.source, pair.target));
  const source = pieces?.source.flat() ?? cells.source;
  const target = pieces?.target.flat() ?? cells.target;
  if (source.length < 2 || target.length < 2) return [row];
  return alignParagraphs(source, target).map((bead, i) => ({
    ...row,
    ...(i === 0 ? {} : { kind: "paragraph" as const, comments: [] }),
    source: mergeTexts(...bead.source.map((index) => source[index] ?? "")),
    target: mergeTexts(...bead.target.map((index) => target[index] ?? "")),
  }));
}
