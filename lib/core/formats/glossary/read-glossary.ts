import type { Diagnostic, Result } from "../../diagnostic";
import { decodeBytes } from "../../ingest/decode-bytes";
import { parseCsv, withDiagnostics } from "../csv/csv";
import { isGzip, parseDictd } from "../dictionary/parse-dictd";
import { unreadSheets } from "../xlsx/unread-sheets";
import { beginsAsXml, type DecodedXml, decodeXml, rootName } from "../xml/xml-head";
import { isZip, readZip } from "../zip/read-zip";
import { entriesFromTbx } from "./from-tbx";
import type { GlossaryEntry } from "./glossary-entry";
import { parseGlossaryTable } from "./parse-table";
import { guessFields, type TableMapping } from "./table-fields";

/** A glossary's file as it was read. */
export interface ReadGlossary {
  format: "table" | "tbx" | "tei" | "dictd";
  entries: GlossaryEntry[];
  /** of a table: its first rows, and what its columns were taken for */
  table: { rows: string[][]; mapping: TableMapping } | null;
}

/** Rows shown so that a person can tell what the columns hold. */
const SAMPLE_ROWS = 6;

function readTable(rows: string[][], mapping: TableMapping | null, before: Diagnostic[] = []): Result<ReadGlossary> {
  const used = mapping && mapping.fields.length >= 1 ? mapping : guessFields(rows);
  const read = parseGlossaryTable(rows, used);
  if (!read.ok) return read;
  const table = { rows: rows.slice(0, SAMPLE_ROWS), mapping: used };
  return {
    ok: true,
    value: { format: "table", entries: read.value, table },
    diagnostics: [...before, ...read.diagnostics],
  };
}

const asGlossary = (format: ReadGlossary["format"], read: Result<GlossaryEntry[]>): Result<ReadGlossary> =>
  read.ok ? { ok: true, value: { format, entries: read.value, table: null }, diagnostics: read.diagnostics } : read;

async function readArchive(bytes: Uint8Array, mapping: TableMapping | null): Promise<Result<ReadGlossary>> {
  const zip = readZip(bytes, (name) => name === "xl/workbook.xml" || /\.(?:index|dict|dict\.dz)$/i.test(name));
  if (!zip.ok) return zip;
  const dictionary = [...zip.value].find(([name]) => /\.dict(?:\.dz)?$/i.test(name))?.[1];
  const index = [...zip.value].find(([name]) => /\.index$/i.test(name))?.[1];
  if (dictionary) return asGlossary("dictd", parseDictd(dictionary, index ? new TextDecoder().decode(index) : null));
  const sheets = await (await import("../xlsx/parse")).parseXlsx(bytes);
  if (!sheets.ok) return sheets;
  const most = Math.max(0, ...sheets.value.map(({ rows }) => rows.length));
  const longest = sheets.value.findIndex(({ rows }) => rows.length === most);
  const unread = unreadSheets(sheets.value, longest);
  return readTable(sheets.value[longest]?.rows ?? [], mapping, [...sheets.diagnostics, ...unread]);
}

async function readMarkup({ text, diagnostics }: DecodedXml): Promise<Result<ReadGlossary>> {
  const root = rootName(text)?.toLowerCase();
  const noted = <T>(read: Result<T>): Result<T> => ({ ...read, diagnostics: [...diagnostics, ...read.diagnostics] });
  if (root === "tbx" || root === "martif") {
    const read = (await import("../tbx/parse")).parseTbx(text);
    return noted(read.ok ? asGlossary("tbx", { ...read, value: entriesFromTbx(read.value) }) : read);
  }
  if (root === "tei" || root === "tei.2")
    return noted(asGlossary("tei", (await import("../dictionary/parse-tei")).parseTei(text)));
  const message = "This XML is neither TBX nor a TEI dictionary.";
  return { ok: false, diagnostics: [{ severity: "error", code: "glossary_xml", message }] };
}

/** What is no text is no glossary either: who chose it needs no advice on articles. */
function asForeign(diagnostic: Diagnostic): Diagnostic {
  const { code, params } = diagnostic;
  if (code !== "not_text" && code !== "binary") return diagnostic;
  const message = "This is no glossary. Choose a table (CSV, TSV, Excel), a term base (TBX) or a dictionary.";
  return { severity: "error", code: "glossary_foreign", message, params: { kind: params?.kind ?? "binary" } };
}

/**
 * Reads a glossary of any format that it knows: CSV, TSV, Excel, TBX, TEI, or a dictionary of a dictd server.
 *
 * @param bytes the whole file; what it holds decides, not its name
 * @param mapping what the columns of a table hold; guessed where it is null
 * @returns entries with warnings for what was left out; or an error that says what the file is instead
 *
 * ISO 30042 (TBX), TEI P5 chapter 9, dictd(8), RFC 4180 (CSV), ECMA-376 part 1, section 18 (Excel); see the readers of each.
 * O(n).
 */
export async function readGlossary(bytes: Uint8Array, mapping: TableMapping | null): Promise<Result<ReadGlossary>> {
  if (isZip(bytes)) return await readArchive(bytes, mapping);
  if (isGzip(bytes)) return asGlossary("dictd", parseDictd(bytes, null));
  if (beginsAsXml(bytes)) return await readMarkup(decodeXml(bytes));
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return { ok: false, diagnostics: decoded.diagnostics.map(asForeign) };
  const { text } = decoded.value;
  if (/^00-?database|\n\S[^\n]*\s\/[^/\n]+\/\s<[a-z]+>/.test(text.slice(0, 4_000)))
    return asGlossary("dictd", parseDictd(bytes, null));
  const { rows, diagnostics } = parseCsv(text);
  return withDiagnostics(readTable(rows, mapping, decoded.diagnostics), diagnostics);
}
