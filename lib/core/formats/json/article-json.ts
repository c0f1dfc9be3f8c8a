import type { ExportArticle } from "../article-export";

/** Raised when the shape changes in a way that a reader must know of. */
export const ARTICLE_SHAPE = 1;

/**
 * An article as JSON: `{tafsiri: 1, article: {id, title, byline, publishedOn, sourceUrl, sourceLanguage,
 * targetLanguage, segments: [{id, kind, source, target, status, version, comments}…]}}`.
 *
 * @returns text in which halves of letters are escaped, so that it is well-formed in any encoding; parseArticleJson
 *   gives the article back
 *
 * RFC 8259; the shape is published as JSON Schema 2020-12 (lib/schemas/article-json.ts). O(n).
 */
export function serializeArticleJson(article: ExportArticle): string {
  return `${JSON.stringify({ tafsiri: ARTICLE_SHAPE, article }, null, 2)}\n`;
}
