import { parseHTML } from "linkedom";
import type { Result } from "../../diagnostic";
import type { DraftLine } from "../../ingest/draft-line";
import { htmlLines } from "../../ingest/html-lines";
import { markText } from "../../ingest/mark-text";
import { docxToHtml } from "./parse";

/** The cells of a document's tables. */
export interface DocxTable {
  /** a cell is its paragraphs with a blank line between, bold, italics and links as inline marks */
  rows: string[][];
  /** the same cells without marks, for what is no text of the article */
  plain: string[][];
}

/**
 * Reads the tables of a Word document.
 *
 * @param bytes a .docx file
 * @returns the rows of its tables one after another; none where the document has no table
 *
 * O(n). ECMA-376 part 1, 17.4.
 */
export async function parseDocxTable(bytes: Uint8Array): Promise<Result<DocxTable>> {
  const html = await docxToHtml(bytes);
  if (!html.ok) return html;
  const { document } = parseHTML(`<html><body>${html.value}</body></html>`);
  const cells = [...document.querySelectorAll("tr")].map((row) => [...row.querySelectorAll("td,th")].map(htmlLines));
  const textOf = (write: (line: DraftLine) => string) =>
    cells.map((row) => row.map((lines) => lines.map(write).join("\n\n")));
  const value = { rows: textOf((line) => markText(line) ?? line.text), plain: textOf(({ text }) => text) };
  return { ok: true, value, diagnostics: html.diagnostics };
}
