import type { Result } from "../../diagnostic";
import { parseHtmlTable, textBesideTables } from "../html/parse-table";
import { docxToHtml } from "./parse";

/** The tables of a document. */
export interface DocxTable {
  /** of all tables, one after another */
  rows: string[][];
  /** paragraphs that stand in no table */
  beside: string[];
}

/**
 * Reads the tables of a Word document.
 *
 * @param bytes a .docx file
 * @returns the rows of its tables one after another, and what stands beside them; a cell is its paragraphs with a blank line between, bold, italics
 *   and links as inline marks, line breaks and tabs as they are. Empty where the document has no table
 *
 * O(n). ECMA-376 part 1, 17.4.
 */
export async function parseDocxTable(bytes: Uint8Array): Promise<Result<DocxTable>> {
  const html = await docxToHtml(bytes);
  if (!html.ok) return html;
  return { ...html, value: { rows: parseHtmlTable(html.value), beside: textBesideTables(html.value) } };
}
