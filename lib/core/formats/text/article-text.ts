import type { ExportArticle, ExportSegment } from "../article-export";

const isText = (segment: ExportSegment): boolean => segment.kind !== "furniture";

/**
 * The English alone, a paragraph a segment with a blank line between; segments without English are left out.
 *
 * @returns text that ends with a line feed; empty where nothing is translated
 */
export function serializeTargetText(article: ExportArticle): string {
  const texts = article.segments.filter(isText).flatMap(({ target }) => (target.trim() === "" ? [] : [target.trim()]));
  return texts.length === 0 ? "" : `${texts.join("\n\n")}\n`;
}

/**
 * Both languages: each Swahili paragraph, its English under it, a blank line between pairs.
 *
 * @returns text that ends with a line feed; where the English is missing the Swahili stands alone
 */
export function serializeBothTexts(article: ExportArticle): string {
  const pairs = article.segments
    .filter(isText)
    .map(({ source, target }) => [source, target].filter((text) => text.trim()).join("\n"));
  return pairs.length === 0 ? "" : `${pairs.join("\n\n")}\n`;
}
