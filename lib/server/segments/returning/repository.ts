import "server-only";
import type { Draft, StandingSegment } from "@/lib/core/formats/returning-work";
import { asSegmentStatus } from "@/lib/core/segments/status";
import { getDb } from "../../db";

/** Ids in one statement; SQLite's old limit is 999 parameters. */
const IDS_A_QUERY = 500;

export const findArticle = (id: string) =>
  getDb().article.findUnique({ where: { id }, select: { id: true, targetLanguage: true } });

/** The segments that an article's files hold, in reading order. */
export async function listStanding(articleId: string): Promise<StandingSegment[]> {
  const rows = await getDb().segment.findMany({
    where: { articleId, removedAt: null, kind: { not: "furniture" } },
    orderBy: [{ rank: "asc" }, { id: "asc" }],
    select: { id: true, source: true, target: true, status: true, version: true },
  });
  return rows.map((row) => ({ ...row, status: asSegmentStatus(row.status) }));
}

/** Who changed a segment last, and what stood in it at a version, where the history says so to the letter. */
export interface Past {
  base: Draft | null;
  by: string | null;
  at: Date;
}

/**
 * What stood in segments at given versions.
 *
 * A revision holds what it found and what it left. A visit's autosaves make one revision that moves on: a version in
 * the middle of it is known to nobody, and has no base.
 */
export async function listPasts(versions: ReadonlyMap<string, number>): Promise<Map<string, Past>> {
  const ids = [...versions.keys()];
  const pasts = new Map<string, Past>();
  for (let from = 0; from < ids.length; from += IDS_A_QUERY) {
    const rows = await getDb().revision.findMany({
      where: { segmentId: { in: ids.slice(from, from + IDS_A_QUERY) } },
      orderBy: [{ version: "asc" }, { at: "asc" }],
      select: {
        segmentId: true,
        version: true,
        targetBefore: true,
        targetAfter: true,
        statusBefore: true,
        statusAfter: true,
        at: true,
        by: { select: { name: true } },
      },
    });
    for (const row of rows) {
      const version = versions.get(row.segmentId);
      const known = pasts.get(row.segmentId)?.base ?? null;
      const isFirst = version === 1 && !pasts.has(row.segmentId);
      const base =
        row.version === version
          ? { target: row.targetAfter, status: asSegmentStatus(row.statusAfter) }
          : isFirst
            ? { target: row.targetBefore, status: asSegmentStatus(row.statusBefore) }
            : known;
      pasts.set(row.segmentId, { base, by: row.by?.name ?? null, at: row.at });
    }
  }
  return pasts;
}

/** What stood in segments before this person's import, where that is the last thing that happened to them. */
export async function listBeforeImport(ids: readonly string[], byId: string): Promise<Map<string, Draft>> {
  const before = new Map<string, Draft>();
  for (let from = 0; from < ids.length; from += IDS_A_QUERY) {
    const rows = await getDb().revision.findMany({
      where: { segmentId: { in: ids.slice(from, from + IDS_A_QUERY) } },
      orderBy: [{ version: "asc" }],
      select: { segmentId: true, origin: true, byId: true, targetBefore: true, statusBefore: true },
    });
    for (const row of rows) {
      const isImport = row.origin === "import" && row.byId === byId;
      if (isImport) before.set(row.segmentId, { target: row.targetBefore, status: asSegmentStatus(row.statusBefore) });
      else before.delete(row.segmentId);
    }
  }
  return before;
}
