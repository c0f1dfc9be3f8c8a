import type { Result } from "../../diagnostic";
import { parseHtmlTable } from "../html/parse-table";
import { docxToHtml } from "./parse";

/**
 * Reads the tables of a Word document.
 *
 * @param bytes a .docx file
 * @returns the rows of its tables one after another; a cell is its paragraphs with a blank line between, bold, italics
 *   and links as inline marks, line breaks and tabs as they are. Empty where the document has no table
 *
 * O(n). ECMA-376 part 1, 17.4.
 */
export async function parseDocxTable(bytes: Uint8Array): Promise<Result<string[][]>> {
  const html = await docxToHtml(bytes);
  return html.ok ? { ...html, value: parseHtmlTable(html.value) } : html;
}
