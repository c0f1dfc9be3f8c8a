import "server-only";
import { getDb, type Tx } from "../db";

export interface MemoryPair {
  id: number;
  source: string;
  target: string;
  sourceHash: string;
  previousHash: string | null;
  nextHash: string | null;
  origin: string;
  status: string | null;
  fileName: string | null;
  segmentId: string | null;
  segment: { articleId: string } | null;
  updatedAt: Date;
}

const PAIR = {
  id: true,
  source: true,
  target: true,
  sourceHash: true,
  previousHash: true,
  nextHash: true,
  origin: true,
  status: true,
  fileName: true,
  segmentId: true,
  segment: { select: { articleId: true } },
  updatedAt: true,
} as const;

export interface NewPair {
  source: string;
  target: string;
  folded: string;
  sourceHash: string;
  previousHash: string | null;
  nextHash: string | null;
  status: string;
  tokens: readonly string[];
  size: number;
}

/** The segment with its neighbours in the article, which make its context. */
export async function findSegmentInContext(segmentId: string) {
  const db = getDb();
  const segment = await db.segment.findUnique({
    where: { id: segmentId },
    select: {
      id: true,
      articleId: true,
      rank: true,
      kind: true,
      source: true,
      target: true,
      status: true,
      removedAt: true,
    },
  });
  if (!segment) return null;
  const beside = { articleId: segment.articleId, removedAt: null, kind: { not: "furniture" } };
  const select = { source: true } as const;
  const [previous, next] = await Promise.all([
    db.segment.findFirst({ where: { ...beside, rank: { lt: segment.rank } }, orderBy: { rank: "desc" }, select }),
    db.segment.findFirst({ where: { ...beside, rank: { gt: segment.rank } }, orderBy: { rank: "asc" }, select }),
  ]);
  return { ...segment, previous: previous?.source ?? null, next: next?.source ?? null };
}

/** Puts in, or replaces, what a segment gives to the memory. */
export async function putSegmentPair(segmentId: string, pair: NewPair): Promise<void> {
  const { tokens, size, ...data } = pair;
  await getDb().$transaction(async (tx: Tx) => {
    const entry = await tx.memoryEntry.upsert({
      where: { segmentId },
      create: { ...data, origin: "segment", segmentId },
      update: data,
      select: { id: true },
    });
    await tx.memoryToken.deleteMany({ where: { entryId: entry.id } });
    if (tokens.length > 0)
      await tx.memoryToken.createMany({ data: tokens.map((token) => ({ token, size, entryId: entry.id })) });
  });
}

export const deleteSegmentPairs = (segmentIds: readonly string[]) =>
  getDb().memoryEntry.deleteMany({ where: { segmentId: { in: [...segmentIds] } } });

/** Exact matches of a source, the newest first. */
export const findByHash = (sourceHash: string, limit: number): Promise<MemoryPair[]> =>
  getDb().memoryEntry.findMany({ where: { sourceHash }, select: PAIR, orderBy: { updatedAt: "desc" }, take: limit });

/** Every entry that shares one of `tokens` and has between `least` and `most` words. */
export async function findByTokens(
  tokens: readonly string[],
  least: number,
  most: number,
  limit: number,
): Promise<MemoryPair[]> {
  const db = getDb();
  const rows = await db.memoryToken.findMany({
    where: { token: { in: [...tokens] }, size: { gte: least, lte: most } },
    select: { entryId: true },
    distinct: ["entryId"],
    take: limit,
  });
  return await db.memoryEntry.findMany({ where: { id: { in: rows.map((row) => row.entryId) } }, select: PAIR });
}

/** A page of the memory, the newest first, those whose either side holds every one of `words` (folded). */
export async function listPairs(
  words: readonly string[],
  page: { skip: number; take: number },
): Promise<{ total: number; pairs: MemoryPair[] }> {
  const where = { AND: words.map((word) => ({ folded: { contains: word } })) };
  const db = getDb();
  const [total, pairs] = await Promise.all([
    db.memoryEntry.count({ where }),
    db.memoryEntry.findMany({ where, select: PAIR, orderBy: [{ updatedAt: "desc" }, { id: "desc" }], ...page }),
  ]);
  return { total, pairs };
}

export const deletePair = (id: number) => getDb().memoryEntry.deleteMany({ where: { id } });
