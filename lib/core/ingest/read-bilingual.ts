import type { Diagnostic, Result } from "../diagnostic";
import { parseCsv, withDiagnostics } from "../formats/csv/csv";
import { readTable, type TableRow } from "../formats/table/read-table";
import { isZip, readZip } from "../formats/zip/read-zip";
import { bidiDiagnostics, dropBidiControls } from "../text/bidi-controls";
import type { SegmentKind } from "./block";
import { decodeBytes } from "./decode-bytes";
import { swahiliShare } from "./swahili-share";

/** A paragraph with its translation, as a file of both holds them. */
export interface PairedBlock {
  kind: SegmentKind;
  /** either side may be empty, not both */
  source: string;
  target: string;
}

/** A file that holds an article and its translation. */
export interface ReadPairs {
  title: string;
  blocks: PairedBlock[];
  /** the pairs as text, for the article's original */
  original: string;
  encoding: string;
}

/** Share of rows with text on both sides from which a document's table is taken for a translation. */
const LEAST_PAIRED = 0.5;
/** Swahili that the source column of a document's table has at least; other tables are part of an article. */
const LEAST_SWAHILI = 0.25;

const asPairs = (
  rows: readonly Pick<TableRow, "kind" | "source" | "target">[],
  title: string | null,
  encoding: string,
  diagnostics: Diagnostic[] = [],
): Result<ReadPairs> => {
  const turns = bidiDiagnostics(rows.map(({ source, target }) => source + target).join("\n"));
  const blocks = rows.map(({ kind, source, target }) => ({
    kind,
    source: dropBidiControls(source),
    target: dropBidiControls(target),
  }));
  const headline = blocks.find(({ kind, source }) => kind === "headline" && source !== "")?.source;
  const original = blocks.map(({ source, target }) => `${source}\n${target}`).join("\n\n");
  return {
    ok: true,
    value: { title: title ?? headline ?? "", blocks, original, encoding },
    diagnostics: [...diagnostics, ...turns],
  };
};

/** A document's table is the article itself if most of it is pairs of Swahili and something else. */
function isTranslation(rows: readonly TableRow[]): boolean {
  const paired = rows.filter(({ source, target }) => source !== "" && target !== "").length;
  const source = rows.map((row) => row.source).join("\n");
  return paired >= 2 && paired >= rows.length * LEAST_PAIRED && swahiliShare(source) >= LEAST_SWAHILI;
}

async function readDocxPairs(bytes: Uint8Array): Promise<Result<ReadPairs> | null> {
  const rows = await (await import("../formats/docx/parse-table")).parseDocxTable(bytes);
  const read = rows.ok ? readTable(rows.value) : null;
  return read?.ok && isTranslation(read.value) ? asPairs(read.value, null, "docx") : null;
}

async function readXlsxPairs(bytes: Uint8Array): Promise<Result<ReadPairs>> {
  const sheets = await (await import("../formats/xlsx/parse")).parseXlsx(bytes);
  if (!sheets.ok) return sheets;
  const read = sheets.value.map(({ rows }) => readTable(rows));
  const best = read.find((one) => one.ok && one.value.length > 0) ?? read[0] ?? readTable([]);
  return best.ok ? asPairs(best.value, null, "xlsx") : best;
}

async function readXliffPairs(text: string, encoding: string): Promise<Result<ReadPairs>> {
  const read = (await import("../formats/xliff/parse-xliff")).parseXliff(text);
  if (!read.ok) return read;
  const { article, entries } = read.value;
  const rows = entries.map(({ kind, source, target }) => ({ kind: kind ?? ("paragraph" as const), source, target }));
  return asPairs(
    rows.filter(({ source, target }) => source.trim() !== "" || target.trim() !== ""),
    article?.title ?? null,
    encoding,
    read.diagnostics,
  );
}

async function readTmxPairs(text: string, encoding: string): Promise<Result<ReadPairs>> {
  const [{ parseTmx }, { pickPairs }] = await Promise.all([
    import("../formats/tmx/parse"),
    import("../formats/tmx/pick-pairs"),
  ]);
  const read = parseTmx(text);
  if (!read.ok) return read;
  const rows = read.value.units.flatMap((unit) => {
    const pairs = pickPairs(unit, { source: "sw", target: "en" });
    return typeof pairs === "string"
      ? []
      : pairs.map(({ source, target }) => ({ kind: "paragraph" as const, source, target }));
  });
  return asPairs(rows, null, encoding, read.diagnostics);
}

/**
 * Reads a file that holds an article and its translation together: a Word or Excel table, CSV, TSV, XLIFF or
 * TMX.
 *
 * @param bytes the whole file
 * @param name its name; only for tables of plain text does its ending count
 * @returns pairs in reading order; an error where the file is of such a kind and cannot be read; null where it is of
 *   no such kind, and perhaps an article in one language
 *
 * O(n).
 */
export async function readBilingual(bytes: Uint8Array, name: string): Promise<Result<ReadPairs> | null> {
  if (isZip(bytes)) {
    const parts = readZip(bytes, (part) => part === "mimetype" || /^(?:xl\/workbook|word\/document)\.xml$/.test(part));
    if (!parts.ok) return parts;
    if (parts.value.has("xl/workbook.xml")) return await readXlsxPairs(bytes);
    return parts.value.has("word/document.xml") ? await readDocxPairs(bytes) : null;
  }
  const isTable = /\.(?:csv|tsv|tab)$/i.test(name);
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return null;
  const { text, encoding } = decoded.value;
  if (/<xliff[\s>]/i.test(text.slice(0, 2_000))) return await readXliffPairs(text, encoding);
  if (/<tmx[\s>]/i.test(text.slice(0, 2_000))) return await readTmxPairs(text, encoding);
  if (!isTable) return null;
  const { rows, diagnostics } = parseCsv(text);
  const read = readTable(rows);
  const pairs = read.ok ? asPairs(read.value, null, encoding, decoded.diagnostics) : read;
  return withDiagnostics(pairs, diagnostics);
}
