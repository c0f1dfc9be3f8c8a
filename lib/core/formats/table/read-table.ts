import type { Diagnostic, Result } from "../../diagnostic";
import type { SegmentKind } from "../../ingest/block";
import { swahiliShare } from "../../ingest/swahili-share";
import type { SegmentStatus } from "../../segments/status";
import { plainText } from "../../text/inline-marks";
import { kindFromLabel } from "./kind-labels";
import { readRowId } from "./row-id";
import { splitRemarks } from "./split-remarks";
import { statusFromLabel } from "./status-labels";

/** Which column of a table holds what; -1 where none does. */
export interface TableColumns {
  id: number;
  kind: number;
  source: number;
  target: number;
  status: number;
  comments: number;
}

/** A row of a bilingual table. */
export interface TableRow {
  /** the segment that the row was exported from, null in a table of another program */
  id: string | null;
  /** the segment's version at that time */
  version: number | null;
  kind: SegmentKind;
  source: string;
  target: string;
  /** null where the table doesn't say, or says what Tafsiri doesn't know */
  status: SegmentStatus | null;
  /** with their authors' names before them, as they stand in the cell */
  comments: string[];
  /** 1-based row of the table, the header counted */
  row: number;
}

const NAMES: Readonly<Record<keyof TableColumns, RegExp>> = {
  id: /^(?:id|kitambulisho|segment(?: id)?|no\.?|#)$/i,
  kind: /^(?:kind|aina|type)$/i,
  source: /^(?:sw|swa|swh|sw[-_][a-z]{2}|swahili|kiswahili|source|source text|chanzo|original|asili)$/i,
  target: /^(?:en|eng|en[-_][a-z]{2}|english|kiingereza|target|target text|translation|tafsiri|shabaha)$/i,
  status: /^(?:status|hali|state)$/i,
  comments: /^(?:comments?|maoni|notes?|remarks?)$/i,
};
/** Rows among which a header is looked for. */
const LOWEST_HEADER = 10;
/** Cells looked at to tell a column's language. */
const SAMPLE_ROWS = 200;

function byNames(header: readonly string[]): TableColumns {
  // a heading may be bold
  const names = header.map((cell) => plainText(cell).trim());
  const find = (key: keyof TableColumns) => names.findIndex((name) => NAMES[key].test(name));
  return {
    id: find("id"),
    kind: find("kind"),
    source: find("source"),
    target: find("target"),
    status: find("status"),
    comments: find("comments"),
  };
}

/** Whether a first row names the columns of both languages. */
export const namesBoth = (header: readonly string[]): boolean => {
  const { source, target } = byNames(header);
  return source >= 0 && target >= 0;
};

/** The column whose text is Swahili, and the column with most other text. */
function byLanguage(rows: readonly (readonly string[])[]): Pick<TableColumns, "source" | "target"> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => {
    const text = rows
      .slice(0, SAMPLE_ROWS)
      .map((row) => row[column] ?? "")
      .join("\n");
    return { column, letters: text.replace(/[^\p{L}]/gu, "").length, share: swahiliShare(text) };
  });
  const source = columns.reduce((best, one) => (one.share * one.letters > best.share * best.letters ? one : best), {
    column: -1,
    letters: 0,
    share: 0,
  });
  const target = columns
    .filter(({ column }) => column !== source.column)
    .reduce((best, one) => (one.letters > best.letters ? one : best), { column: -1, letters: 0, share: 0 });
  return { source: source.column, target: target.column };
}

/**
 * Finds out which column of a table holds what.
 *
 * @param rows cells; the first row may be a header
 * @returns columns by the names of a header in English, Swahili or language tags; where it names none, by the language
 *   of what stands in them; and the index of the header, -1 where there is none. One that names both languages may
 *   stand under some rows of title
 *
 * O(n) in the first 200 rows.
 */
export function findColumns(rows: readonly (readonly string[])[]): { columns: TableColumns; header: number } {
  const full = rows.slice(0, LOWEST_HEADER).findIndex(namesBoth);
  if (full >= 0) return { columns: byNames(rows[full] ?? []), header: full };
  const columns = byNames(rows[0] ?? []);
  const header = columns.source >= 0 || columns.target >= 0 ? 0 : -1;
  return { columns: { ...columns, ...byLanguage(rows.slice(header + 1)) }, header };
}

/** Letters of a text that a warning quotes. */
const LONGEST_QUOTE = 60;

/**
 * Says what a file holds beside its table, which would be lost unnoticed.
 *
 * @param texts paragraphs or cells that were left out
 * @returns a warning that quotes the first, if there is one
 */
export function besideDiagnostics([first, ...more]: readonly string[]): Diagnostic[] {
  if (first === undefined) return [];
  const params = { count: more.length + 1, text: first.trim().slice(0, LONGEST_QUOTE) };
  const message = `${params.count} paragraphs outside the table were left out, the first: “${params.text}”`;
  return [{ severity: "warning", code: "text_beside_table", message, params }];
}

const isAgain = (cells: readonly string[], header: readonly string[]): boolean =>
  cells.length === header.length && cells.every((cell, column) => cell.trim() === header[column]?.trim());

/**
 * Reads the rows of a bilingual table.
 *
 * @param rows cells of all rows
 * @param found where to look; by default what {@link findColumns} finds
 * @param plain the same cells without inline marks, for what is no text of the article
 * @returns rows with text on either side; or an error where no two columns hold text
 *
 * No standard says what a bilingual table holds; its files are RFC 4180 (CSV), text/tab-separated-values (IANA), ECMA-376
 * part 1, 17.4 (Word) and 18 (Excel). O(n).
 */
export function readTable(
  rows: readonly (readonly string[])[],
  found: { columns: TableColumns; header: number } = findColumns(rows),
  plain: readonly (readonly string[])[] = rows,
): Result<TableRow[]> {
  const { columns, header } = found;
  if (columns.source < 0 || columns.target < 0)
    return {
      ok: false,
      diagnostics: [
        {
          severity: "error",
          code: "table_columns",
          message: "The table has no two columns of text. Name them “Swahili” and “English” in the first row.",
        },
      ],
    };
  const read = rows.flatMap((cells, index): TableRow[] => {
    // a header may stand again over each page or table
    if (index <= header || isAgain(cells, rows[header] ?? [])) return [];
    const at = (column: number) => (column < 0 ? "" : (cells[column] ?? "").trim());
    const [source, target] = [at(columns.source), at(columns.target)];
    if (source === "" && target === "") return [];
    const said = (column: number) => plain[index]?.[column]?.trim() ?? "";
    const { id = null, version = null } = readRowId(said(columns.id)) ?? {};
    const kind = kindFromLabel(said(columns.kind));
    const status = statusFromLabel(said(columns.status));
    const comments = splitRemarks(said(columns.comments), id !== null);
    return [{ id, version, kind, source, target, status, comments, row: index + 1 }];
  });
  const above = rows.slice(0, Math.max(0, header)).flatMap((cells) => cells.filter((cell) => cell.trim() !== ""));
  return { ok: true, value: read, diagnostics: besideDiagnostics(above) };
}

/** {@link readTable} for cells with inline marks, as Word's are: what is no text of the article is read without them. */
export const readMarkedTable = (rows: readonly (readonly string[])[]): Result<TableRow[]> =>
  readTable(
    rows,
    findColumns(rows),
    rows.map((row) => row.map(plainText)),
  );
