import "server-only";
import type { TermAction, TermStatus } from "@/lib/schemas/terms";
import { getDb, type Tx } from "../../db";
import type { StoredSnapshot } from "../snapshot";
import { snapshotOf, TERM, type TermRecord } from "../term-view";

/** Terms in one statement: Prisma stops at 999 parameters. */
const TERMS_A_QUERY = 200;

/** Terms by id; those that are gone are missing from the map. */
export async function findTerms(tx: Tx, ids: readonly string[]): Promise<Map<string, TermRecord>> {
  const found = new Map<string, TermRecord>();
  for (let from = 0; from < ids.length; from += TERMS_A_QUERY) {
    const rows = await tx.term.findMany({
      where: { id: { in: ids.slice(from, from + TERMS_A_QUERY) } },
      select: TERM,
    });
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

/** Changes of the history by id, in the order asked for. */
export async function findChanges(ids: readonly string[]) {
  const found = [];
  for (let from = 0; from < ids.length; from += TERMS_A_QUERY)
    found.push(
      ...(await getDb().termChange.findMany({
        where: { id: { in: ids.slice(from, from + TERMS_A_QUERY) } },
        select: { id: true, termId: true, before: true, after: true },
      })),
    );
  const byId = new Map(found.map((change) => [change.id, change]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/**
 * Sets the status of terms that are as read, and writes their histories, many at a time.
 *
 * @returns the changes by the term's id, and the terms that somebody else changed in between
 */
export async function setStatuses(
  tx: Tx,
  terms: readonly TermRecord[],
  status: TermStatus,
  by: { byId: string; action: TermAction; now: Date },
): Promise<{ changes: Map<string, string>; stale: string[] }> {
  const { byId, action, now } = by;
  const changes = new Map<string, string>();
  const stale: string[] = [];
  const decided =
    status === "candidate" ? { decidedAt: null, decidedById: null } : { decidedAt: now, decidedById: byId };
  for (let from = 0; from < terms.length; from += TERMS_A_QUERY) {
    const chunk = terms.slice(from, from + TERMS_A_QUERY);
    const written = await tx.term.updateManyAndReturn({
      where: { OR: chunk.map(({ id, version }) => ({ id, version })) },
      data: { status, ...decided, version: { increment: 1 } },
      select: { id: true },
    });
    const ids = new Set(written.map((row) => row.id));
    stale.push(...chunk.filter((term) => !ids.has(term.id)).map((term) => term.id));
    const rows = await tx.termChange.createManyAndReturn({
      data: chunk
        .filter((term) => ids.has(term.id))
        .map((term) => {
          const before = snapshotOf(term);
          return {
            termId: term.id,
            at: now,
            byId,
            action,
            before: JSON.stringify({ ...before, version: term.version } satisfies StoredSnapshot),
            after: JSON.stringify({ ...before, status, version: term.version + 1 } satisfies StoredSnapshot),
          };
        }),
      select: { id: true, termId: true },
    });
    for (const row of rows) changes.set(row.termId, row.id);
  }
  return { changes, stale };
}
