import "server-only";
import { z } from "zod";
import { contextHash } from "@/lib/core/memory/context-hash";
import type { ReadEntries } from "@/lib/core/memory/entry-reader";
import { gatherPostings } from "@/lib/core/memory/gather-postings";
import { blockOf, bucketOf, encodePosting, type PostingList } from "@/lib/core/memory/posting-list";
import { wordToken } from "@/lib/core/memory/word-token";
import { getDb, type Tx } from "../../db";
import { placeholders, type RowTarget, readRows, writeRows } from "../raw-sql";
import { holdWriters, takeWriteTurn } from "../write-turn";
import { sharedReader } from "./shared-reader";

const POSTINGS: RowTarget = {
  table: "MemoryPosting",
  columns: { token: "int", block: "int", entries: "text" },
  end: `ON CONFLICT ("token", "block") DO UPDATE SET "entries" = "MemoryPosting"."entries" || excluded."entries"`,
};
const WORDS: RowTarget = {
  table: "MemoryWord",
  columns: { token: "int", word: "text", lemma: "text", count: "int" },
  end: `ON CONFLICT ("token", "word") DO UPDATE SET "count" = "MemoryWord"."count" + excluded."count"`,
};

/**
 * Puts entries into the index, each once. Rows are written in the order of their keys, so that two writers never wait
 * for each other in a circle.
 *
 * @param read what {@link sharedReader}, or one of the caller's own, read of them
 * @param ids of the entries; 0 for one that isn't to be indexed
 */
export async function indexEntries(tx: Tx, read: ReadEntries, ids: Int32Array): Promise<void> {
  const postings = gatherPostings(read, ids);
  if (postings.length === 0) return;
  await writeRows(
    tx,
    POSTINGS,
    postings.map(({ token, block, entries }) => [token, block, entries]),
  );
  await writeRows(tx, WORDS, read.words);
}

/** The list of the entries that were taken out: that of a word that no text holds. */
export const GONE = wordToken("source", "");

/** Notes that entries were taken out. Their words' lists go on naming them; who counts by lists leaves them out. */
export async function markGone(tx: Tx, ids: readonly number[]): Promise<void> {
  const lists = new Map<number, string>();
  for (const id of ids) lists.set(blockOf(id), (lists.get(blockOf(id)) ?? "") + encodePosting(id, 0));
  const blocks = [...lists].sort(([a], [b]) => a - b);
  await writeRows(
    tx,
    POSTINGS,
    blocks.map(([block, list]) => [GONE, block, list]),
  );
}

/** A form of a word that stands in the memory. */
export interface WordForm {
  token: number;
  word: string;
  lemma: string;
}

/** Forms of words that stand in the memory, by their lemmas (see createLemmaOf), the commonest first. */
export const findForms = (lemmas: readonly string[], limit: number): Promise<WordForm[]> =>
  getDb().memoryWord.findMany({
    where: { lemma: { in: [...lemmas] } },
    select: { token: true, word: true, lemma: true },
    orderBy: { count: "desc" },
    take: limit,
  });

/** How many entries hold each of these words, about; a word that never stood in the memory is left out. */
export async function countWords(tokens: readonly number[]): Promise<Map<number, number>> {
  const rows = await readRows<{ token: number; count: number }>(
    `SELECT "token", "count" FROM "MemoryWord" WHERE "token" IN (${placeholders(tokens.length)})`,
    tokens,
  );
  const counts = new Map<number, number>();
  for (const { token, count } of rows) counts.set(token, (counts.get(token) ?? 0) + count);
  return counts;
}

/** What the index says of these words in all blocks: their own lists, and the buckets in which they may stand. */
export function readLists(tokens: readonly number[]): Promise<PostingList[]> {
  const buckets = [...new Set(tokens.map(bucketOf))];
  const marks = [placeholders(tokens.length), placeholders(buckets.length, tokens.length + 1)] as const;
  return readRows<PostingList>(
    `SELECT "token", "block", "entries" FROM "MemoryPosting" WHERE "token" IN (${marks[0]}) AND "block" >= 0
     UNION ALL
     SELECT "token", "block", "entries" FROM "MemoryPosting" WHERE "token" IN (${marks[1]}) AND "block" < 0`,
    [...tokens, ...buckets],
  );
}

/** How far the index is made. */
export interface IndexState {
  version: number;
  /** entries up to this id are indexed anew */
  done: number;
  /** the highest id when it began; younger entries were indexed as they came */
  last: number;
}
const STATE_KEY = "memory-index";
const indexStateSchema = z.object({ version: z.number(), done: z.number(), last: z.number() });
/** Time that one step of making the index anew may take, in milliseconds. */
const STEP_MS = 120_000;

export async function readIndexState(): Promise<IndexState | null> {
  const row = await getDb().setting.findUnique({ where: { key: STATE_KEY } });
  return row ? indexStateSchema.parse(JSON.parse(row.value)) : null;
}

/** Moves the state on, unless another process did: then false. */
async function moveState(tx: Tx, from: IndexState | null, to: IndexState): Promise<boolean> {
  const value = JSON.stringify(to);
  if (!from) {
    await tx.setting.createMany({ data: [{ key: STATE_KEY, value: "" }] });
    return (await tx.setting.updateMany({ where: { key: STATE_KEY, value: "" }, data: { value } })).count === 1;
  }
  const where = { key: STATE_KEY, value: JSON.stringify(from) };
  return (await tx.setting.updateMany({ where, data: { value } })).count === 1;
}

/**
 * Empties the index, to make it anew; null where another process began. Words of this version keep their rows: a reader
 * of another process may be in the midst of a file, and writes none again that it has written.
 */
export const beginIndex = (version: number, before: IndexState | null): Promise<IndexState | null> =>
  getDb().$transaction(
    async (tx: Tx) => {
      const begun = { version, done: 0, last: 0 };
      if (!(await moveState(tx, before, begun))) return null;
      // what is being written now gets ids that may be lower than those that are there
      await holdWriters(tx);
      const { _max } = await tx.memoryEntry.aggregate({ _max: { id: true } });
      const state = { ...begun, last: _max.id ?? 0 };
      if (state.last !== begun.last && !(await moveState(tx, begun, state))) return null;
      await tx.memoryPosting.deleteMany();
      if (before?.version === version) await tx.memoryWord.updateMany({ data: { count: 1 } });
      else await tx.memoryWord.deleteMany();
      return state;
    },
    { timeout: STEP_MS, maxWait: STEP_MS },
  );

/** Indexes the next entries; the state is null where another process is at it. */
export async function reindexAfter(
  before: IndexState,
  count: number,
): Promise<{ count: number; state: IndexState | null }> {
  const reader = sharedReader();
  const { state, entries, read } = await getDb().$transaction(
    async (tx: Tx) => {
      await takeWriteTurn(tx);
      const entries = await tx.memoryEntry.findMany({
        where: { id: { gt: before.done, lte: before.last } },
        orderBy: { id: "asc" },
        take: count,
        select: { id: true, source: true, target: true, sourceLanguage: true, targetLanguage: true, sourceHash: true },
      });
      const state = { ...before, done: entries.length < count ? before.last : (entries.at(-1)?.id ?? before.last) };
      if (!(await moveState(tx, before, state))) return { state: null, entries: 0, read: null };
      for (const { id, source, sourceHash } of entries) {
        const hash = contextHash(source);
        if (hash !== sourceHash) await tx.memoryEntry.updateMany({ where: { id }, data: { sourceHash: hash } });
      }
      const read = reader.read(entries);
      await indexEntries(
        tx,
        read,
        Int32Array.from(entries, ({ id }) => id),
      );
      return { state, entries: entries.length, read };
    },
    { timeout: STEP_MS, maxWait: STEP_MS },
  );
  if (read) reader.confirm(read);
  return { count: entries, state };
}
