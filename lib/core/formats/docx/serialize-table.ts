import {
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { ExportArticle, ExportSegment } from "../article-export";
import type { ArticleWords } from "../article-words";
import { cleanXmlText } from "../clean-xml-text";
import { paragraphsOf } from "../paragraphs-of";
import { rowId } from "../table/row-id";
import { signRemark } from "../table/split-remarks";
import { DOCUMENT_STYLES, QUIET_INK } from "./document-styles";
import { textRuns } from "./text-runs";

/** Twentieths of a point; together the width of an A4 page on its side between its margins. */
const WIDTHS = [1_500, 1_200, 4_800, 4_800, 1_300, 1_900] as const;
const MARGIN = 720;
const SMALL = 15;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 2, color: "D9D5CB" };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

const cell = (children: Paragraph[], column: number): TableCell =>
  new TableCell({
    children: children.length > 0 ? children : [new Paragraph({})],
    width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    borders: { top: HAIRLINE, bottom: HAIRLINE, left: NONE, right: NONE },
  });

const quiet = (text: string): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text: cleanXmlText(text), size: SMALL, color: QUIET_INK, font: "Arial" })],
  });

const running = (text: string, language: string): Paragraph[] =>
  paragraphsOf(text).map(
    (part) => new Paragraph({ spacing: { after: 60 }, children: textRuns(part, { size: 21, language }) }),
  );

/**
 * An article as a Word table: source and target beside each other, with what each row is and what was said of it.
 *
 * @param article with the segments to write
 * @param words names of columns, kinds and statuses
 * @returns a .docx file on landscape pages; the header row repeats, a row stays on its page where it fits; the first
 *   column holds the ids by which edited work is matched when it comes back
 *
 * ECMA-376 part 1, 17.4, written by docx. O(n).
 */
export async function serializeTableDocx(
  article: ExportArticle,
  words: ArticleWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, byline, publishedOn, sourceUrl, sourceLanguage, targetLanguage } = article;
  const names = [words.id, words.kind, words.source, words.target, words.status, words.comments];
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: names.map((name, column) => cell([quiet(name)], column)),
  });
  const row = (segment: ExportSegment): TableRow => {
    const { kind, source, target, status, comments } = segment;
    const remarks = comments.map((comment) => quiet(signRemark(comment)));
    return new TableRow({
      cantSplit: true,
      children: [
        [quiet(rowId(segment))],
        [quiet(words.kinds[kind])],
        running(source, sourceLanguage),
        running(target, targetLanguage),
        [quiet(words.statuses[status])],
        remarks,
      ].map(cell),
    });
  };
  const meta = [byline, publishedOn, sourceUrl].filter((part) => part).join(" · ");
  const document = new Document({
    title: cleanXmlText(title),
    creator: cleanXmlText(byline ?? ""),
    styles: DOCUMENT_STYLES,
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT], size: SMALL })] })],
          }),
        },
        children: [
          new Paragraph({ style: "Title", children: textRuns(title) }),
          ...(meta === "" ? [] : [new Paragraph({ style: "Subtitle", children: [new TextRun(cleanXmlText(meta))] })]),
          new Table({
            rows: [header, ...article.segments.map(row)],
            columnWidths: [...WIDTHS],
            layout: TableLayoutType.FIXED,
            width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
