import "server-only";
import type { StandingRow } from "@/lib/core/align/pair-again";
import { asSegmentKind } from "@/lib/core/ingest/block";
import { laterPartKind } from "@/lib/core/segments/later-part-kind";
import { asSegmentStatus, isConfirmed } from "@/lib/core/segments/status";
import { AppError } from "@/lib/errors";
import { getDb, type Tx } from "../../db";
import {
  BEAD,
  type Bead,
  type By,
  type Content,
  createBead,
  giveBack,
  rankAfter,
  removeBead,
  writeContent,
} from "../structure/repository";

/** A whole book's rows on a slow disk, in milliseconds. */
const BULK_TIMEOUT_MS = 60_000;

/** A row as pairing sees it. */
export type PairedBead = Bead & StandingRow;

/** One run of pairing again, or what takes it back. */
export interface Run {
  articleId: string;
  byId: string;
  now: Date;
  run: string;
}
export interface RowChange {
  bead: Bead;
  after: Content;
}
export interface NewRow {
  id: string;
  from: Bead;
  /** the row before it, null for the first */
  afterId: string | null;
  content: Content;
}

const changedMeanwhile = () => new AppError("conflict", { reason: "structure_changed" });

export const hasArticle = async (id: string): Promise<boolean> => (await getDb().article.count({ where: { id } })) > 0;

/** The rows that pairing again sees, in reading order; those that somebody confirmed are held. */
export async function listRows(articleId: string): Promise<PairedBead[]> {
  const rows = await getDb().segment.findMany({
    where: { articleId, removedAt: null, kind: { not: "furniture" } },
    orderBy: [{ rank: "asc" }, { id: "asc" }],
    select: BEAD,
  });
  return rows.map((row) => ({ ...row, isHeld: isConfirmed(asSegmentStatus(row.status)) }));
}

const transact = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  getDb().$transaction(work, { timeout: BULK_TIMEOUT_MS, maxWait: BULK_TIMEOUT_MS });

/** Writes a run whole or not at all. @throws AppError conflict where a row is no longer what it was planned on */
export async function writeRun(
  { articleId, byId, now, run }: Run,
  plan: { made: readonly NewRow[]; changed: readonly RowChange[]; removed: readonly { bead: Bead; intoId: string }[] },
): Promise<void> {
  const by = { byId, now, origin: "alignment", visit: run } as const;
  await transact(async (tx) => {
    for (const row of plan.made) await createRow(tx, row, by);
    for (const { bead, after } of plan.changed) await writeContent(tx, bead, after, by);
    for (const { bead, intoId } of plan.removed) await removeBead(tx, bead, intoId, now);
    await tx.article.update({ where: { id: articleId }, data: { updatedAt: now } });
  });
}

async function createRow(tx: Tx, { id, from, afterId, content }: NewRow, by: By): Promise<void> {
  const { articleId } = from;
  const rank = afterId === null ? await firstRank(tx, articleId) : await rankAfterRow(tx, articleId, afterId);
  const kind = laterPartKind(asSegmentKind(from.kind));
  await createBead(tx, { id, from, kind, rank }, content, by);
}

/** A rank before all of an article's rows. */
async function firstRank(tx: Tx, articleId: string): Promise<number> {
  const { _min } = await tx.segment.aggregate({ where: { articleId }, _min: { rank: true } });
  return (_min.rank ?? 0) - 1;
}

/** A rank just after a row, whose own another new row may have moved. */
async function rankAfterRow(tx: Tx, articleId: string, id: string): Promise<number> {
  const { rank } = await tx.segment.findUniqueOrThrow({ where: { id }, select: { rank: true } });
  return await rankAfter(tx, { id, articleId, rank });
}

/**
 * Takes a run back whole, as long as nobody has gone on from any row of it.
 *
 * @returns the rows to show, and those that are gone again
 * @throws AppError conflict where somebody has, or there is no such run
 */
export async function undoRun({ articleId, byId, now, run }: Run): Promise<{ shown: string[]; removed: string[] }> {
  const by = { byId, now, origin: "restore" } as const;
  return await transact(async (tx) => {
    const revisions = await tx.revision.findMany({
      where: { visit: run, origin: "alignment", segment: { articleId } },
      select: {
        version: true,
        at: true,
        sourceBefore: true,
        targetBefore: true,
        statusBefore: true,
        segment: { select: { ...BEAD, removedAt: true, splitFromId: true } },
      },
    });
    const first = revisions[0];
    const isUntouched = revisions.every(({ version, segment }) => !segment.removedAt && segment.version === version);
    if (!first || !isUntouched) throw changedMeanwhile();
    const absorbed = await tx.segment.findMany({ where: { articleId, removedAt: first.at }, select: BEAD });
    for (const bead of absorbed) await giveBack(tx, bead, now);
    const shown = absorbed.map(({ id }) => id);
    const removed: string[] = [];
    for (const { version, segment, sourceBefore, targetBefore, statusBefore } of revisions) {
      const before = { source: sourceBefore ?? "", target: targetBefore, status: statusBefore };
      if (version === 1) {
        if (segment.splitFromId === null) throw changedMeanwhile();
        await removeBead(tx, segment, segment.splitFromId, now);
        removed.push(segment.id);
      } else {
        await writeContent(tx, segment, before, by);
        shown.push(segment.id);
      }
    }
    await tx.article.update({ where: { id: articleId }, data: { updatedAt: now } });
    return { shown, removed };
  });
}
