import { Document, HeadingLevel, type IParagraphOptions, Packer, Paragraph } from "docx";
import type { SegmentKind } from "../../ingest/block";
import type { ExportArticle } from "../article-export";
import { cleanXmlText } from "../clean-xml-text";
import { paragraphsOf } from "../paragraphs-of";
import { DOCUMENT_STYLES } from "./document-styles";
import { textRuns } from "./text-runs";

const STYLES: Partial<Record<SegmentKind, Pick<IParagraphOptions, "style" | "heading" | "bullet">>> = {
  headline: { heading: HeadingLevel.HEADING_1 },
  subheading: { heading: HeadingLevel.HEADING_2 },
  kicker: { style: "Subtitle" },
  byline: { style: "Subtitle" },
  dateline: { style: "Subtitle" },
  lede: { style: "Lead" },
  quote: { style: "Quote" },
  "list-item": { bullet: { level: 0 } },
  caption: { style: "Caption" },
  credit: { style: "Caption" },
  related: { style: "Subtitle" },
};

/**
 * The translation alone as a Word document.
 *
 * @param article with the segments to write; those without a translation and furniture are left out
 * @returns a .docx file with real heading, caption, quote and list styles; bold, italics and links kept
 *
 * ECMA-376, written by docx. O(n).
 */
export async function serializeTargetDocx(article: ExportArticle): Promise<Uint8Array<ArrayBuffer>> {
  const { title, byline, targetLanguage } = article;
  const children = article.segments
    .filter(({ kind }) => kind !== "furniture")
    .flatMap(({ kind, target }) =>
      paragraphsOf(target).map(
        (text) => new Paragraph({ ...STYLES[kind], children: textRuns(text, { language: targetLanguage }) }),
      ),
    );
  const document = new Document({
    title: cleanXmlText(title),
    creator: cleanXmlText(byline ?? ""),
    styles: DOCUMENT_STYLES,
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
