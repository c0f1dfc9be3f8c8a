import "server-only";
import { getDb } from "../db";

const ARTICLE = {
  id: true,
  title: true,
  byline: true,
  publishedOn: true,
  sourceUrl: true,
  sourceLanguage: true,
  targetLanguage: true,
} as const;

/** An article with the segments that are in it, in order. */
export const findArticle = (id: string) =>
  getDb().article.findUnique({
    where: { id },
    select: {
      ...ARTICLE,
      segments: {
        where: { removedAt: null },
        orderBy: [{ rank: "asc" }, { id: "asc" }],
        select: {
          id: true,
          kind: true,
          source: true,
          target: true,
          status: true,
          version: true,
        },
      },
    },
  });

/** The comments of an article, the oldest first; apart from the segments, of which there may be thousands. */
export const listComments = (articleId: string) =>
  getDb().comment.findMany({
    where: { segment: { articleId, removedAt: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      segmentId: true,
      body: true,
      createdAt: true,
      resolvedAt: true,
      author: { select: { name: true } },
    },
  });

/** Ids of all articles that are not put away, the oldest first. */
export const listArticleIds = async (): Promise<string[]> =>
  (
    await getDb().article.findMany({ where: { archivedAt: null }, orderBy: { createdAt: "asc" }, select: { id: true } })
  ).map(({ id }) => id);
