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

/** The text that an article was imported from; empty where the article is gone. */
export const findOriginal = async (id: string): Promise<string> =>
  (await getDb().article.findUnique({ where: { id }, select: { original: true } }))?.original ?? "";

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

/** Ids of all articles that are not put away, or of a collection's, the oldest first. */
export const listArticleIds = async (collection?: string): Promise<string[]> =>
  (
    await getDb().article.findMany({
      where: { archivedAt: null, ...(collection === undefined ? {} : { collection }) },
      orderBy: { createdAt: "asc" },
      select: { id: true },
    })
  ).map(({ id }) => id);

/** When the English of an article's segments was changed, and by whom, the oldest first. */
export const listTargetChanges = (articleId: string) =>
  getDb().revision.findMany({
    where: { segment: { articleId, removedAt: null } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { segmentId: true, at: true, targetBefore: true, targetAfter: true, by: { select: { name: true } } },
  });
