import "server-only";
import { asSegmentStatus, type SegmentStatus } from "@/lib/core/segments/status";
import { AppError } from "@/lib/errors";
import { getDb } from "../../db";

/** Pairs of id and version in one statement; SQLite nests an expression at most 1,000 deep. */
const PAIRS = 200;
/** A whole book's rows on a slow disk, in milliseconds. */
const BULK_TIMEOUT_MS = 60_000;

export interface StatusChange {
  id: string;
  version: number;
  status: SegmentStatus;
}

const chunks = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / PAIRS) }, (_, i) => items.slice(i * PAIRS, (i + 1) * PAIRS));

/**
 * Sets the status of those segments that are still at the version given and that `isAllowed`; writes their revisions.
 *
 * @returns the ids that were changed, with the status before
 */
export async function setStatuses(
  input: { articleId: string; byId: string; visit: string; now: Date; changes: readonly StatusChange[] },
  isAllowed: (row: { from: SegmentStatus; to: SegmentStatus; target: string }) => boolean,
): Promise<{ id: string; before: SegmentStatus; after: SegmentStatus }[]> {
  const { articleId, byId, visit, now } = input;
  return await getDb().$transaction(
    async (tx) => {
      const done: { id: string; before: SegmentStatus; after: SegmentStatus }[] = [];
      for (const chunk of chunks(input.changes)) {
        const rows = await tx.segment.findMany({
          where: { articleId, removedAt: null, OR: chunk.map(({ id, version }) => ({ id, version })) },
          select: { id: true, version: true, target: true, status: true },
        });
        const wanted = new Map(chunk.map((change) => [change.id, change.status]));
        const changes = rows.flatMap((row) => {
          const [from, to] = [asSegmentStatus(row.status), wanted.get(row.id)];
          return to && to !== from && isAllowed({ from, to, target: row.target }) ? [{ ...row, from, to }] : [];
        });
        for (const to of new Set(changes.map((change) => change.to))) {
          const group = changes.filter((change) => change.to === to);
          const { count } = await tx.segment.updateMany({
            where: { OR: group.map(({ id, version }) => ({ id, version })) },
            data: { status: to, version: { increment: 1 }, updatedAt: now },
          });
          if (count !== group.length) throw new AppError("conflict");
          await tx.revision.createMany({
            data: group.map((row) => ({
              segmentId: row.id,
              byId,
              visit,
              at: now,
              origin: "typed",
              targetBefore: row.target,
              targetAfter: row.target,
              statusBefore: row.from,
              statusAfter: to,
              version: row.version + 1,
            })),
          });
          done.push(...group.map((row) => ({ id: row.id, before: row.from, after: to })));
        }
      }
      if (done.length) await tx.article.update({ where: { id: articleId }, data: { updatedAt: now } });
      return done;
    },
    { timeout: BULK_TIMEOUT_MS, maxWait: BULK_TIMEOUT_MS },
  );
}
