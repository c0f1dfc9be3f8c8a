import "server-only";
import { getDb, type Tx } from "../db";
import { indexEntries, markGone } from "./postings/repository";
import { sharedReader } from "./postings/shared-reader";
import { type ImportedPair, PAIR_COLUMNS, type PreparedPairs, preparePairs } from "./prepare-pairs";
import { placeholders, type RowTarget, readRows, writeNewRows } from "./raw-sql";
import { takeWriteTurn } from "./write-turn";

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
  sourceHash: string;
  previousHash: string | null;
  nextHash: string | null;
  status: string;
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

/** Time that one pair may take, in milliseconds: an import may be writing, and a text may be of megabytes. */
const PAIR_MS = 30_000;

/** Puts in, or replaces, what a segment gives to the memory; a changed text becomes a new entry. */
export async function putSegmentPair(segmentId: string, pair: NewPair): Promise<void> {
  const reader = sharedReader();
  const read = await getDb().$transaction(
    async (tx: Tx) => {
      const before = await tx.memoryEntry.findUnique({
        where: { segmentId },
        select: { id: true, source: true, target: true },
      });
      if (before?.source === pair.source && before.target === pair.target) {
        await tx.memoryEntry.update({ where: { id: before.id }, data: pair, select: { id: true } });
        return null;
      }
      if (before) await deleteEntries(tx, { id: before.id });
      const entry = await tx.memoryEntry.create({
        data: { ...pair, origin: "segment", segmentId },
        select: { id: true, source: true, target: true, sourceLanguage: true, targetLanguage: true },
      });
      const read = reader.read([entry]);
      await indexEntries(tx, read, Int32Array.of(entry.id));
      return read;
    },
    { timeout: PAIR_MS, maxWait: PAIR_MS },
  );
  if (read) reader.confirm(read);
}

/** Time that one batch may take, in milliseconds. */
const BATCH_MS = 120_000;

const ENTRIES: RowTarget = {
  table: "MemoryEntry",
  columns: PAIR_COLUMNS,
  end: `ON CONFLICT ("sourceHash", "pairHash") DO NOTHING`,
};

/**
 * Puts units of imported files into the memory, in one transaction. A unit that the same file gave before (the same
 * source and target to the letter) is left as it is, so an import that is run again writes no doubles.
 *
 * Give it some thousands at a time: a batch holds the database's writer for as long as it takes (about 50 us a unit), and
 * small batches cost more a unit. No order of words is fixed here, whatever grows later: each word has its own list of
 * entries, and a look-up begins with the words that are rarest then.
 *
 * @returns how many were new, and how many the memory had
 */
export async function writePairs({ rows, read }: PreparedPairs): Promise<{ added: number; known: number }> {
  const added = await getDb().$transaction(
    async (tx: Tx) => {
      await takeWriteTurn(tx);
      const ids = await writeNewRows(tx, ENTRIES, "pairHash", rows, read.sizes.length);
      await indexEntries(tx, read, ids);
      return ids.reduce((sum, id) => sum + (id > 0 ? 1 : 0), 0);
    },
    { timeout: BATCH_MS, maxWait: BATCH_MS },
  );
  return { added, known: read.sizes.length - added };
}

/** {@link writePairs} for pairs that are at hand. */
export async function addMany(pairs: readonly ImportedPair[]): Promise<{ added: number; known: number }> {
  const reader = sharedReader();
  const prepared = preparePairs(pairs, reader, new Date());
  const answer = await writePairs(prepared);
  // no word counts as written by a batch that wrote none of its rows
  if (answer.added > 0) reader.confirm(prepared.read);
  return answer;
}

/** Which entries: one, those of segments, or those of whole articles. */
export type EntryFilter =
  | { id: number | { in: number[] } }
  | { segmentId: { in: string[] } }
  | { segment: { articleId: string | { in: string[] } } };

/** Entries taken out in one transaction. */
const REMOVED_AT_ONCE = 2_000;

/** Takes some of what an import brought out of the memory. @returns how many; none when all are gone */
export const deleteSomeOfImport = (importId: string): Promise<number> =>
  getDb().$transaction(
    async (tx: Tx) => {
      const rows = await tx.memoryEntry.findMany({ where: { importId }, select: { id: true }, take: REMOVED_AT_ONCE });
      if (rows.length > 0) await deleteEntries(tx, { id: { in: rows.map(({ id }) => id) } });
      return rows.length;
    },
    { timeout: BATCH_MS, maxWait: BATCH_MS },
  );

/** How many entries an import brought that are still there. */
export const countOfImport = (importId: string): Promise<number> => getDb().memoryEntry.count({ where: { importId } });

/** Takes entries out of the memory, inside a transaction. */
export async function deleteEntries(tx: Tx, where: EntryFilter): Promise<void> {
  const rows = await tx.memoryEntry.findMany({ where, select: { id: true } });
  if (rows.length === 0) return;
  await tx.memoryEntry.deleteMany({ where });
  await markGone(
    tx,
    rows.map(({ id }) => id),
  );
}

export const deleteSegmentPairs = (segmentIds: readonly string[]): Promise<void> =>
  getDb().$transaction((tx: Tx) => deleteEntries(tx, { segmentId: { in: [...segmentIds] } }));

/** Exact matches of a source: those with the same neighbours first, then the youngest. */
export const findByHash = (
  sourceHash: string,
  { previous, next }: { previous: string | null; next: string | null },
  limit: number,
): Promise<RememberedSource[]> => {
  const mark = (nth: number) => placeholders(1, nth);
  return readRows<RememberedSource>(
    `SELECT ${SOURCE_COLUMNS} FROM "MemoryEntry" WHERE "sourceHash" = ${mark(1)}
     ORDER BY CASE WHEN "previousHash" = ${mark(2)} THEN 1 ELSE 0 END + CASE WHEN "nextHash" = ${mark(3)} THEN 1 ELSE 0 END DESC,
       "id" DESC LIMIT ${limit}`,
    [sourceHash, previous ?? "", next ?? ""],
  );
};

/** An entry as scoring sees it. */
export interface RememberedSource {
  id: number;
  source: string;
  target: string;
  previousHash: string | null;
  nextHash: string | null;
  origin: string;
  segmentId: string | null;
}
const SOURCE_COLUMNS = `"id", "source", "target", "previousHash", "nextHash", "origin", "segmentId"`;

/** Entries by their ids, in any order; ids that are gone are left out. */
export const findSources = (ids: readonly number[]): Promise<RememberedSource[]> =>
  readRows<RememberedSource>(
    `SELECT ${SOURCE_COLUMNS} FROM "MemoryEntry" WHERE "id" IN (${placeholders(ids.length)})`,
    ids,
  );

/** Everything that is shown of these entries. */
export const findPairs = (ids: readonly number[]): Promise<MemoryPair[]> =>
  getDb().memoryEntry.findMany({ where: { id: { in: [...ids] } }, select: PAIR });

/** A page of the memory, the youngest first. */
export async function listPairs(page: { skip: number; take: number }): Promise<{ total: number; pairs: MemoryPair[] }> {
  const db = getDb();
  const [total, pairs] = await Promise.all([
    db.memoryEntry.count(),
    db.memoryEntry.findMany({ select: PAIR, orderBy: { id: "desc" }, ...page }),
  ]);
  return { total, pairs };
}

/** Some of the memory with everything that an export says of it, from an id on, the oldest first. */
export const listForExport = (afterId: number, limit: number) =>
  getDb().memoryEntry.findMany({
    where: { id: { gt: afterId } },
    orderBy: { id: "asc" },
    take: limit,
    select: {
      id: true,
      source: true,
      target: true,
      sourceLanguage: true,
      targetLanguage: true,
      previousHash: true,
      nextHash: true,
      status: true,
      fileName: true,
      extra: true,
      createdAt: true,
      updatedAt: true,
    },
  });

export const deletePair = (id: number): Promise<void> => getDb().$transaction((tx: Tx) => deleteEntries(tx, { id }));
