import type { ExportArticle, ExportSegment } from "../article-export";
import { paragraphsOf } from "../paragraphs-of";

const isText = (segment: ExportSegment): boolean => segment.kind !== "furniture";
const settle = (text: string): string => paragraphsOf(text).join("\n\n");

/**
 * The English alone, a paragraph a segment with a blank line between; segments without English are left out.
 *
 * @returns text that ends with a line feed; empty where nothing is translated. `paragraphsOf` gives the paragraphs back,
 *   `readPlainText` an article
 *
 * text/plain (RFC 2046, section 4.1.3) with LF at the ends of lines, as files have it; a blank line parts paragraphs, by
 * custom and as in CommonMark 0.31.2, section 4.8. O(n).
 */
export function serializeTargetText(article: ExportArticle): string {
  const texts = article.segments
    .filter(isText)
    .map(({ target }) => settle(target))
    .filter((text) => text !== "");
  return texts.length === 0 ? "" : `${texts.join("\n\n")}\n`;
}

/**
 * Both languages: each Swahili paragraph, its English under it, a blank line between pairs.
 *
 * @returns text that ends with a line feed; where the English is missing the Swahili stands alone
 *
 * Made to be read: where a text has several lines, the two sides can't be told apart again, so that nothing reads it
 * back. O(n).
 */
export function serializeBothTexts(article: ExportArticle): string {
  const pairs = article.segments
    .filter(isText)
    .map(({ source, target }) => [settle(source), settle(target)].filter((text) => text !== "").join("\n"))
    .filter((pair) => pair !== "");
  return pairs.length === 0 ? "" : `${pairs.join("\n\n")}\n`;
}
