import type { Result } from "../diagnostic";
import { parseCsv, withDiagnostics } from "../formats/csv/csv";
import {
  besideDiagnostics,
  findColumns,
  namesBoth,
  readMarkedTable,
  readTable,
  type TableRow,
} from "../formats/table/read-table";
import { signRemark } from "../formats/table/split-remarks";
import { unreadSheets } from "../formats/xlsx/unread-sheets";
import { beginsAsXml, decodeXml, rootName } from "../formats/xml/xml-head";
import { isZip, readZip } from "../formats/zip/read-zip";
import { normaliseText } from "../text/normalise-text";
import { decodeBytes } from "./decode-bytes";
import { looksLikeHtml } from "./looks-like-html";
import { lyingEnding } from "./lying-ending";
import { dropWholeLooks } from "./mark-text";
import { partParagraphs } from "./pairs/part-paragraphs";
import { asPairs, type ReadPairs } from "./pairs/read-pairs";
import { readTmxPairs } from "./pairs/read-tmx-pairs";
import { readXliffPairs } from "./pairs/read-xliff-pairs";
import { readDate } from "./read-date";
import { swahiliShare } from "./swahili-share";

/** Pairs of a document's table that is a translation, where no header says so. */
const LEAST_PAIRS = 2;
/** Share of rows with text on both sides from which a document's table is taken for a translation. */
const LEAST_PAIRED = 0.5;
/** Swahili that the source column of a document's table has at least; other tables are part of an article. */
const LEAST_SWAHILI = 0.25;

/** How an article's JSON begins, whatever wrote it anew. */
const BEGINS_AS_ARTICLE = /^\s*\{\s*"tafsiri"\s*:/;

const lettersIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** A document's table is the article itself if most of it is pairs of Swahili and something else. */
function isTranslation(rows: readonly TableRow[], leastPairs = LEAST_PAIRS, leastPaired = LEAST_PAIRED): boolean {
  const paired = rows.filter(({ source, target }) => source !== "" && target !== "").length;
  const source = rows.map((row) => row.source).join("\n");
  return paired >= leastPairs && paired >= rows.length * leastPaired && swahiliShare(source) >= LEAST_SWAHILI;
}

/** A table of Tafsiri's own, or one that says by its header that it is a translation, may be hardly begun. */
function isTableOfBoth(rows: readonly TableRow[], cells: readonly (readonly string[])[]): boolean {
  if (rows.some(({ id }) => id !== null)) return true;
  const { header } = findColumns(cells);
  return isTranslation(rows, header >= 0 ? 1 : LEAST_PAIRS, namesBoth(cells[header] ?? []) ? 0 : LEAST_PAIRED);
}

/** Prose has commas where it likes; the rows of a table have as many cells as the first. */
const isEven = ([first = [], ...rows]: readonly (readonly string[])[]): boolean =>
  first.length > 1 && rows.every(({ length }) => length === first.length);

/** Whether the side that should be English is Swahili too, as halves of a sentence are. */
const isSwahili = (rows: readonly TableRow[]): boolean =>
  swahiliShare(rows.map(({ target }) => target).join("\n")) >= LEAST_SWAHILI;

async function readDocxPairs(bytes: Uint8Array): Promise<Result<ReadPairs> | null> {
  const table = await (await import("../formats/docx/parse-table")).parseDocxTable(bytes);
  if (!table.ok) return null;
  const { rows, beside } = table.value;
  const cells = rows.map((row) => row.map(normaliseText));
  const read = readMarkedTable(cells);
  if (!read.ok || !isTableOfBoth(read.value, cells)) return null;
  // a table within an article
  const isPart = lettersIn(beside) > lettersIn(cells.flat());
  if (isPart) return null;
  const isOwn = read.value.some(({ id }) => id !== null);
  // in a table of Tafsiri's a mark is what an editor put there, in another it may be how a row looks
  const pairs = read.value.flatMap(partParagraphs).map((row) => {
    const settle = (text: string) => (row.id === null ? dropWholeLooks(text) : text);
    return { ...row, source: settle(row.source), target: settle(row.target) };
  });
  return asPairs(pairs, null, "docx", [...read.diagnostics, ...(isOwn ? [] : besideDiagnostics(beside))]);
}

async function readXlsxPairs(bytes: Uint8Array): Promise<Result<ReadPairs>> {
  const sheets = await (await import("../formats/xlsx/parse")).parseXlsx(bytes);
  if (!sheets.ok) return sheets;
  const read = sheets.value.map(({ rows }) => readTable(rows));
  const best = read.find((one) => one.ok && one.value.length > 0) ?? read[0] ?? readTable([]);
  const unread = unreadSheets(sheets.value, read.indexOf(best));
  return best.ok ? asPairs(best.value.flatMap(partParagraphs), null, "xlsx", [...best.diagnostics, ...unread]) : best;
}

/**
 * Reads a file that holds an article and its translation together: a Word or Excel table, CSV, TSV, XLIFF,
 * TMX or Tafsiri's own JSON.
 *
 * @param bytes the whole file
 * @param name its name; only for tables of plain text does its ending count. One of an office document on a text that
 *   is a table of both languages lies: the table is read, with a warning
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
  const xml = beginsAsXml(bytes) ? decodeXml(bytes) : null;
  const root = xml && rootName(xml.text);
  if (xml && root === "xliff") return await readXliffPairs(xml);
  if (xml && root === "tmx") return await readTmxPairs(xml);
  const isTable = /\.(?:csv|tsv|tab)$/i.test(name);
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return null;
  const { text, encoding } = decoded.value;
  if (BEGINS_AS_ARTICLE.test(text)) {
    const article = (await import("../formats/json/parse-article")).parseArticleJson(text);
    if (!article.ok) return article;
    const pairs = article.value.segments.map((segment) => ({ ...segment, comments: segment.comments.map(signRemark) }));
    const { title, byline, publishedOn, sourceUrl } = article.value;
    const read = asPairs(pairs, title, encoding, decoded.diagnostics);
    if (!read.ok) return read;
    const published = readDate(publishedOn ?? "")?.iso ?? read.value.published;
    return { ...read, value: { ...read.value, byline: byline || read.value.byline, published, sourceUrl } };
  }
  const lie = lyingEnding(name);
  if (!isTable && (lie.length === 0 || looksLikeHtml(text))) return null;
  const { rows, diagnostics } = parseCsv(text);
  const read = readTable(rows);
  const isBoth = read.ok && isEven(rows) && isTranslation(read.value) && !isSwahili(read.value);
  if (!isTable && !isBoth) return null;
  const pairs = read.ok
    ? asPairs(read.value.flatMap(partParagraphs), null, encoding, [...decoded.diagnostics, ...lie, ...read.diagnostics])
    : read;
  return withDiagnostics(pairs, diagnostics);
}
