import "server-only";
import { randomUUID } from "node:crypto";
import type { ListArticles } from "@/lib/schemas/articles";
import { ARTICLES_PAGE_SIZE } from "@/lib/schemas/articles";
import { getDb, type Tx } from "../db";
import { deleteEntries } from "../memory/repository";

/** Rows in one INSERT: SQLite binds at most 32,766 values a statement. */
const INSERT_ROWS = 500;
/** Ranks between two beads at import; splits halve the room. */
const RANK_STEP = 1024;
/** A long article takes its time, on a slow disk too. */
const IMPORT_MS = 60_000;

export interface NewSegment {
  kind: string;
  rule: string;
  source: string;
  target: string;
  status: string;
  /** of who imports, the oldest first */
  comments?: readonly { body: string; createdAt: Date }[];
}
export interface NewArticle {
  title: string;
  byline: string | null;
  publishedOn: string | null;
  sourceUrl: string | null;
  collection: string | null;
  original: string;
  originalName: string | null;
  originalEncoding: string | null;
  contentHash: string;
  isSample: boolean;
  createdById: string;
  segments: readonly NewSegment[];
  /** where the English came from, for the history of segments that have some */
  origin: "import" | "alignment";
}

export const findByHash = (contentHash: string) =>
  getDb().article.findUnique({ where: { contentHash }, select: { id: true, title: true } });

/** Puts an article in with all its segments, or nothing of it. */
export async function createArticle({
  segments,
  origin,
  ...data
}: NewArticle): Promise<{ id: string; segmentIds: string[] }> {
  const made = segments.map((segment, i) => ({ id: randomUUID(), rank: (i + 1) * RANK_STEP, ...segment }));
  const rows = made.map(({ comments: _, ...row }) => row);
  const comments = made.flatMap(({ id, comments = [] }) =>
    comments.map((comment) => ({ ...comment, segmentId: id, authorId: data.createdById })),
  );
  const id = await getDb().$transaction(
    async (tx: Tx) => {
      const article = await tx.article.create({ data, select: { id: true } });
      for (let i = 0; i < rows.length; i += INSERT_ROWS)
        await tx.segment.createMany({
          data: rows.slice(i, i + INSERT_ROWS).map((row) => ({ ...row, articleId: article.id })),
        });
      const translated = rows.filter((row) => row.target !== "");
      for (let i = 0; i < translated.length; i += INSERT_ROWS)
        await tx.revision.createMany({
          data: translated.slice(i, i + INSERT_ROWS).map((row) => ({
            segmentId: row.id,
            byId: data.createdById,
            targetBefore: "",
            targetAfter: row.target,
            statusBefore: "untranslated",
            statusAfter: row.status,
            origin,
            version: 1,
          })),
        });
      for (let i = 0; i < comments.length; i += INSERT_ROWS)
        await tx.comment.createMany({ data: comments.slice(i, i + INSERT_ROWS) });
      return article.id;
    },
    { timeout: IMPORT_MS },
  );
  return { id, segmentIds: rows.map((row) => row.id) };
}

const COUNTED = { removedAt: null, kind: { not: "furniture" }, source: { not: "" } } as const;
const DONE = { status: { in: ["translated", "approved"] } };

function whereOf(query: ListArticles) {
  const open = { segments: { some: { ...COUNTED, NOT: DONE } } };
  const state = {
    all: { archivedAt: null },
    open: { archivedAt: null, ...open },
    done: { archivedAt: null, NOT: open },
    archived: { archivedAt: { not: null } },
  }[query.state];
  const words = query.q.split(/\s+/).filter(Boolean);
  const says = (word: string) => ({ contains: word });
  return {
    AND: [
      state,
      query.collection === "" ? {} : { collection: query.collection },
      ...words.map((word) => ({
        OR: [
          { title: says(word) },
          { byline: says(word) },
          { original: says(word) },
          { original: says(capitalised(word)) },
        ],
      })),
    ],
  };
}
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const ORDER = {
  updated: [{ updatedAt: "desc" }, { id: "asc" }],
  title: [{ title: "asc" }, { id: "asc" }],
  published: [{ publishedOn: "desc" }, { id: "asc" }],
} as const;

/** A page of the list, with each article's progress. */
export async function listArticles(query: ListArticles) {
  const db = getDb();
  const where = whereOf(query);
  const [total, articles] = await Promise.all([
    db.article.count({ where }),
    db.article.findMany({
      where,
      orderBy: [...ORDER[query.sort]],
      skip: (query.page - 1) * ARTICLES_PAGE_SIZE,
      take: ARTICLES_PAGE_SIZE,
      select: {
        id: true,
        title: true,
        byline: true,
        publishedOn: true,
        collection: true,
        isSample: true,
        archivedAt: true,
        updatedAt: true,
      },
    }),
  ]);
  const counts = await db.segment.groupBy({
    by: ["articleId", "status"],
    where: { articleId: { in: articles.map(({ id }) => id) }, ...COUNTED },
    _count: { _all: true },
  });
  return {
    total,
    articles,
    counts: counts.map((row) => ({ articleId: row.articleId, status: row.status, count: row._count._all })),
  };
}

export async function listCollections(): Promise<string[]> {
  const rows = await getDb().article.findMany({
    where: { collection: { not: null } },
    distinct: ["collection"],
    select: { collection: true },
    orderBy: { collection: "asc" },
  });
  return rows.flatMap(({ collection }) => (collection === null ? [] : [collection]));
}

export const countArticles = () => getDb().article.count();

export const findArticle = (id: string) =>
  getDb().article.findUnique({ where: { id }, select: { id: true, title: true, isSample: true, archivedAt: true } });

export const updateArticle = (
  id: string,
  data: {
    title?: string;
    byline?: string | null;
    publishedOn?: string | null;
    collection?: string | null;
    archivedAt?: Date | null;
  },
) => getDb().article.updateMany({ where: { id }, data });

/** The segments of an article, furniture too, as the search for terms and the memory want them. */
export const listSegmentIds = async (articleId: string): Promise<string[]> =>
  (await getDb().segment.findMany({ where: { articleId }, select: { id: true } })).map(({ id }) => id);

/** Takes an article out with its history, comments and what it gave to the memory. */
export async function deleteArticle(id: string): Promise<void> {
  await getDb().$transaction(async (tx: Tx) => {
    await deleteEntries(tx, { segment: { articleId: id } });
    await tx.segment.updateMany({ where: { articleId: id }, data: { mergedIntoId: null, splitFromId: null } });
    await tx.article.deleteMany({ where: { id } });
  });
}

export const findSampleIds = async (): Promise<string[]> =>
  (await getDb().article.findMany({ where: { isSample: true }, select: { id: true } })).map(({ id }) => id);
