import type { Diagnostic, Result } from "../diagnostic";
import { decodeBytes } from "../ingest/decode-bytes";
import { parseCsv, withDiagnostics } from "./csv/csv";
import type { ReturnedRow } from "./returning-work";
import { readMarkedTable, readTable, type TableRow } from "./table/read-table";
import { XmlDecoder } from "./xml/decode-xml";
import { isZip, readZip } from "./zip/read-zip";

/** What a file that comes back holds. */
export interface ReturnedFile {
  rows: ReturnedRow[];
  /** the article that it went out from, where the file says; a table doesn't */
  articleId: string | null;
  /** BCP 47; null where the file doesn't say */
  targetLanguage: string | null;
}

const refuse = (code: string, message: string): Result<ReturnedFile> => ({
  ok: false,
  diagnostics: [{ severity: "error", code, message }],
});

const fromTables = (tables: readonly Result<TableRow[]>[], diagnostics: Diagnostic[]): Result<ReturnedFile> => {
  const read = tables.flatMap((table) => (table.ok ? table.value : []));
  const [first] = tables;
  if (read.length === 0 && first && !first.ok) return first;
  const rows = read.map(({ id, version, source, target, status }) => ({
    id,
    version,
    source,
    target,
    // without the version nobody knows whether it was written there or only stayed
    status: version === null ? null : status,
    isStatusCell: true,
  }));
  return { ok: true, value: { rows, articleId: null, targetLanguage: null }, diagnostics };
};

async function readOffice(bytes: Uint8Array): Promise<Result<ReturnedFile>> {
  const parts = readZip(bytes, (part) => /^(?:xl\/workbook|word\/document)\.xml$/.test(part));
  if (!parts.ok) return parts;
  if (parts.value.has("word/document.xml")) {
    const cells = await (await import("./docx/parse-table")).parseDocxTable(bytes);
    return cells.ok ? fromTables([readMarkedTable(cells.value.rows)], cells.diagnostics) : cells;
  }
  if (!parts.value.has("xl/workbook.xml")) return refuse("returned_kind", "This archive is no Word or Excel file.");
  const sheets = await (await import("./xlsx/parse")).parseXlsx(bytes);
  return sheets.ok
    ? fromTables(
        sheets.value.map(({ rows }) => readTable(rows)),
        sheets.diagnostics,
      )
    : sheets;
}

async function readXliff(bytes: Uint8Array): Promise<Result<ReturnedFile>> {
  const decoder = new XmlDecoder();
  const text = decoder.write(bytes) + decoder.end();
  const read = (await import("./xliff/parse-xliff")).parseXliff(text);
  if (!read.ok) return { ok: false, diagnostics: [...decoder.diagnostics, ...read.diagnostics] };
  const { article, entries, targetLanguage } = read.value;
  const rows = entries
    .filter(({ isLocked }) => !isLocked)
    .map(({ id, segmentId, version, source, target, status }) => ({
      id: segmentId ?? id,
      version,
      source,
      target,
      status,
    }));
  const value = { rows, articleId: article?.id ?? null, targetLanguage };
  return { ok: true, value, diagnostics: [...decoder.diagnostics, ...read.diagnostics] };
}

async function readJson(text: string): Promise<Result<ReturnedFile>> {
  const read = (await import("./json/parse-article")).parseArticleJson(text);
  if (!read.ok) return read;
  const { id: articleId, targetLanguage, segments } = read.value;
  const rows = segments.map(({ id, version, source, target, status }) => ({ id, version, source, target, status }));
  return { ...read, value: { rows, articleId, targetLanguage } };
}

/**
 * Reads a translation that comes back: XLIFF of any version, an article's JSON, or a table in Word, Excel, CSV or TSV.
 *
 * @param bytes the whole file; what it is shows in it, not in its name
 * @returns its rows in their order, with ids and versions where the file has them; or why it can't be read
 *
 * O(n), all in memory.
 */
export async function readReturned(bytes: Uint8Array): Promise<Result<ReturnedFile>> {
  if (isZip(bytes)) return await readOffice(bytes);
  // letters of every encoding of XML stand apart by NULs at most
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2_000)).replaceAll("\0", "").trimStart();
  if (/^(?:ï»¿|ÿþ|þÿ)?\s*</.test(start)) return await readXliff(bytes);
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return decoded;
  if (/^\s*\{/.test(decoded.value.text)) return await readJson(decoded.value.text);
  const { rows, diagnostics } = parseCsv(decoded.value.text);
  return withDiagnostics(fromTables([readTable(rows)], decoded.diagnostics), diagnostics);
}
