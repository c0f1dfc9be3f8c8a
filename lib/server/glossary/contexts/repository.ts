import "server-only";
import { getDb } from "../../db";

export interface ContextSegment {
  id: string;
  source: string;
  target: string;
  status: string;
  article: { id: string; title: string };
}

/** Segments of text whose source holds one of the words, the newest articles first. */
export const findSegments = (words: readonly string[], limit: number): Promise<ContextSegment[]> =>
  getDb().segment.findMany({
    where: {
      removedAt: null,
      kind: { notIn: ["furniture", "related"] },
      OR: words.map((word) => ({ source: { contains: word } })),
    },
    orderBy: [{ article: { createdAt: "desc" } }, { articleId: "asc" }, { rank: "asc" }],
    take: limit,
    select: {
      id: true,
      source: true,
      target: true,
      status: true,
      article: { select: { id: true, title: true } },
    },
  });

export interface RememberedPair {
  source: string;
  target: string;
  articleId: string | null;
  segmentId: string | null;
}

/** Remembered pairs, the newest first: those that hold one of the words, or any where none are given. */
export async function findPairs(words: readonly string[], limit: number): Promise<RememberedPair[]> {
  const rows = await getDb().memoryEntry.findMany({
    where: words.length > 0 ? { OR: words.map((word) => ({ source: { contains: word } })) } : {},
    orderBy: { id: "desc" },
    take: limit,
    select: { source: true, target: true, segmentId: true, segment: { select: { articleId: true } } },
  });
  return rows.map(({ segment, ...row }) => ({ ...row, articleId: segment?.articleId ?? null }));
}
