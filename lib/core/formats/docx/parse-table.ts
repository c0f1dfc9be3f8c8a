import { parseHTML } from "linkedom";
import type { Result } from "../../diagnostic";
import { htmlLines } from "../../ingest/html-lines";
import { markText } from "../../ingest/mark-text";
import { docxToHtml } from "./parse";

/**
 * Reads the tables of a Word document.
 *
 * @param bytes a .docx file
 * @returns the rows of its tables one after another; a cell is its paragraphs with a blank line between, bold, italics
 *   and links as inline marks. Empty where the document has no table
 *
 * O(n). ECMA-376 part 1, 17.4.
 */
export async function parseDocxTable(bytes: Uint8Array): Promise<Result<string[][]>> {
  const html = await docxToHtml(bytes);
  if (!html.ok) return html;
  const { document } = parseHTML(`<html><body>${html.value}</body></html>`);
  const rows = [...document.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("td,th")].map((cell) =>
      htmlLines(cell)
        .map((line) => markText(line) ?? line.text)
        .join("\n\n"),
    ),
  );
  return { ok: true, value: rows, diagnostics: html.diagnostics };
}
