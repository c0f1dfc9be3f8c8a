import "server-only";
import { asSegmentStatus, type SegmentStatus } from "@/lib/core/segments/status";
import type { ArticleView, RevisionView, SegmentView, StaleDetails } from "@/lib/schemas/segments";
import { getDb, type Tx } from "../db";
import { SEGMENT, type SegmentRow, segmentView } from "./segment-view";

/** Tries of a write that another one overtook inside the same moment; each reads anew. */
const WRITE_TRIES = 5;
/** Ids in one statement; Prisma stops at SQLite's old limit of 999 parameters. */
const IDS_A_QUERY = 500;

export async function findArticle(id: string): Promise<ArticleView | null> {
  const row = await getDb().article.findUnique({
    where: { id },
    select: { id: true, title: true, byline: true, sourceLanguage: true, targetLanguage: true, archivedAt: true },
  });
  if (!row) return null;
  const { archivedAt, ...article } = row;
  return { ...article, archived: archivedAt !== null };
}

/** Open threads by the bead that shows them: a merged bead's threads stand on the one that took it in. */
async function countOpenComments(articleId: string): Promise<Map<string, number>> {
  const db = getDb();
  const open = await db.comment.findMany({
    where: { parentId: null, resolvedAt: null, segment: { articleId } },
    select: { segmentId: true },
  });
  const counts = new Map<string, number>();
  if (open.length === 0) return counts;
  const merged = await db.segment.findMany({
    where: { articleId, mergedIntoId: { not: null } },
    select: { id: true, mergedIntoId: true },
  });
  const into = new Map(merged.map((row) => [row.id, row.mergedIntoId]));
  for (const { segmentId } of open) {
    let shown = segmentId;
    for (let next = into.get(shown); next; next = into.get(shown)) shown = next;
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  return counts;
}

export async function listSegments(articleId: string): Promise<SegmentView[]> {
  const rows = await getDb().segment.findMany({
    where: { articleId, removedAt: null },
    orderBy: [{ rank: "asc" }, { id: "asc" }],
    select: SEGMENT,
  });
  const comments = await countOpenComments(articleId);
  return rows.map((row) => segmentView(row, comments.get(row.id) ?? 0));
}

/** What changed in an article after an instant. */
export async function listChanges(
  articleId: string,
  since: Date,
): Promise<{ changed: SegmentView[]; removed: string[] }> {
  const rows = await getDb().segment.findMany({
    where: { articleId, updatedAt: { gt: since } },
    orderBy: { rank: "asc" },
    select: { ...SEGMENT, removedAt: true },
  });
  const live = rows.filter((row) => row.removedAt === null);
  const comments = live.length ? await countOpenComments(articleId) : new Map<string, number>();
  return {
    changed: live.map((row) => segmentView(row, comments.get(row.id) ?? 0)),
    removed: rows.filter((row) => row.removedAt !== null).map((row) => row.id),
  };
}

export async function viewSegments(ids: readonly string[]): Promise<SegmentView[]> {
  const rows: (SegmentRow & { articleId: string })[] = [];
  for (let from = 0; from < ids.length; from += IDS_A_QUERY)
    rows.push(
      ...(await getDb().segment.findMany({
        where: { id: { in: ids.slice(from, from + IDS_A_QUERY) }, removedAt: null },
        orderBy: { rank: "asc" },
        select: { ...SEGMENT, articleId: true },
      })),
    );
  const articles = new Set(rows.map((row) => row.articleId));
  const counts = await Promise.all([...articles].map(countOpenComments));
  const countOf = (id: string) => counts.reduce((sum, map) => sum + (map.get(id) ?? 0), 0);
  return rows.map((row) => segmentView(row, countOf(row.id)));
}

/** The bead and all that were merged into it, directly or through others: their history and comments are its own. */
export async function familyOf(id: string): Promise<string[]> {
  const family = [id];
  for (let layer = [id]; layer.length > 0; ) {
    const absorbed = await getDb().segment.findMany({
      where: { mergedIntoId: { in: layer }, id: { notIn: family } },
      select: { id: true },
    });
    layer = absorbed.map((row) => row.id);
    family.push(...layer);
  }
  return family;
}

/** The newest first. A part that was split off has the whole's history up to the split. */
export async function listRevisions(id: string, limit: number): Promise<RevisionView[] | null> {
  const db = getDb();
  const segment = await db.segment.findUnique({ where: { id }, select: { splitFromId: true, createdAt: true } });
  if (!segment) return null;
  const own = { segmentId: { in: await familyOf(id) } };
  const before = segment.splitFromId
    ? { segmentId: { in: await familyOf(segment.splitFromId) }, at: { lt: segment.createdAt } }
    : null;
  const rows = await db.revision.findMany({
    where: before ? { OR: [own, before] } : own,
    orderBy: [{ at: "desc" }, { version: "desc" }],
    take: limit,
    include: { by: { select: { name: true } } },
  });
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    by: row.by?.name ?? null,
    targetBefore: row.targetBefore,
    targetAfter: row.targetAfter,
    statusBefore: asSegmentStatus(row.statusBefore),
    statusAfter: asSegmentStatus(row.statusAfter),
    sourceBefore: row.sourceBefore,
    sourceAfter: row.sourceAfter,
    origin: row.origin,
  }));
}

export interface ChangeRequest {
  id: string;
  version: number;
  byId: string;
  visit: string;
  origin: string;
  now: Date;
  target: string | undefined;
}
/** What stands before a change; `visitStart` is what the running visit found, where this change goes on with it. */
export interface Standing {
  target: string;
  status: SegmentStatus;
  visitStart: { target: string; status: SegmentStatus } | null;
}
export type ChangeOutcome =
  | { kind: "changed"; before: SegmentStatus; after: SegmentStatus; articleId: string }
  | { kind: "stale"; by: string | null; at: Date | null }
  | { kind: "gone"; mergedIntoId: string | null }
  | { kind: "missing" };

const CONFIRMED: readonly string[] = ["translated", "approved", "rejected"];

/**
 * Changes target and status of the version that the request is based on, and writes the revision, in one transaction.
 *
 * A request based on an older version is taken too where everything since is of its own visit (an acknowledgement was
 * lost on the way), or where the text is already the one asked for.
 */
export async function changeSegment(
  request: ChangeRequest,
  decide: (standing: Standing) => { target: string; status: SegmentStatus },
): Promise<ChangeOutcome> {
  const { id, version, byId, visit, origin, now } = request;
  return await getDb().$transaction(async (tx): Promise<ChangeOutcome> => {
    for (let tries = 0; tries < WRITE_TRIES; tries++) {
      const row = await tx.segment.findUnique({
        where: { id },
        select: { articleId: true, target: true, status: true, version: true, removedAt: true, mergedIntoId: true },
      });
      if (!row) return { kind: "missing" };
      if (row.removedAt) return { kind: "gone", mergedIntoId: row.mergedIntoId };
      const newer = await tx.revision.findMany({
        where: { segmentId: id, version: { gt: version } },
        select: { byId: true, visit: true },
      });
      const isOurs = newer.every((revision) => revision.byId === byId && revision.visit === visit);
      if (row.version !== version && !isOurs && row.target !== request.target) {
        const last = await lastRevision(tx, id);
        return { kind: "stale", by: last?.by?.name ?? null, at: last?.at ?? null };
      }
      const last = await lastRevision(tx, id);
      const running =
        last?.byId === byId &&
        last.visit === visit &&
        last.origin === origin &&
        last.sourceAfter === null &&
        !CONFIRMED.includes(last.statusAfter)
          ? last
          : null;
      const before = asSegmentStatus(row.status);
      const after = decide({
        target: row.target,
        status: before,
        visitStart: running && { target: running.targetBefore, status: asSegmentStatus(running.statusBefore) },
      });
      if (after.target === row.target && after.status === before)
        return { kind: "changed", before, after: before, articleId: row.articleId };
      const next = row.version + 1;
      const { count } = await tx.segment.updateMany({
        where: { id, version: row.version, removedAt: null },
        data: { ...after, version: next, updatedAt: now },
      });
      if (count === 0) continue;
      const change = { targetAfter: after.target, statusAfter: after.status, version: next, at: now };
      if (!running)
        await tx.revision.create({
          data: { segmentId: id, byId, visit, origin, targetBefore: row.target, statusBefore: row.status, ...change },
        });
      else if (running.targetBefore === after.target && running.statusBefore === after.status)
        await tx.revision.delete({ where: { id: running.id } });
      else await tx.revision.update({ where: { id: running.id }, data: change });
      await tx.article.update({ where: { id: row.articleId }, data: { updatedAt: now } });
      return { kind: "changed", before, after: after.status, articleId: row.articleId };
    }
    return { kind: "stale", by: null, at: null };
  });
}

const lastRevision = (tx: Tx, segmentId: string) =>
  tx.revision.findFirst({
    where: { segmentId },
    orderBy: { version: "desc" },
    include: { by: { select: { name: true } } },
  });

export async function staleDetails(
  id: string,
  outcome: { by: string | null; at: Date | null },
): Promise<StaleDetails | null> {
  const [segment] = await viewSegments([id]);
  return segment ? { segment, by: outcome.by, at: outcome.at?.toISOString() ?? null } : null;
}

/** Notes that somebody looks at a row of an article, and tells who else is there. */
export async function keepPresence(input: {
  articleId: string;
  userId: string;
  segmentId: string | null;
  now: Date;
  since: Date;
}): Promise<{ id: string; name: string; segmentId: string | null }[]> {
  const { articleId, userId, segmentId, now } = input;
  const db = getDb();
  await db.presence.upsert({
    where: { articleId_userId: { articleId, userId } },
    create: { articleId, userId, segmentId, seenAt: now },
    update: { segmentId, seenAt: now },
  });
  const rows = await db.presence.findMany({
    where: { articleId, seenAt: { gt: input.since }, userId: { not: userId } },
    select: { segmentId: true, user: { select: { id: true, name: true } } },
  });
  return rows.map((row) => ({ ...row.user, segmentId: row.segmentId }));
}
