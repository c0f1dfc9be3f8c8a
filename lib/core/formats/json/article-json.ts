import type { ExportArticle } from "../article-export";

/** Raised when the shape changes in a way that a reader must know of. */
const SHAPE = 1;

/**
 * An article as JSON: `{tafsiri: 1, article: {id, title, byline, publishedOn, sourceUrl, sourceLanguage,
 * targetLanguage, segments: [{id, kind, source, target, status}…]}}`.
 */
export function serializeArticleJson(article: ExportArticle): string {
  return `${JSON.stringify({ tafsiri: SHAPE, article }, null, 2)}\n`;
}
