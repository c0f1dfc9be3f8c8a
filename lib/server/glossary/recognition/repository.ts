import "server-only";
import { getDb } from "../../db";
import { listRecords } from "../repository";
import type { TermRecord } from "../term-view";

/** The sources of an article's rows, in order; null where there is no such article. */
export async function findSources(articleId: string): Promise<{ id: string; source: string }[] | null> {
  const article = await getDb().article.findUnique({
    where: { id: articleId },
    select: {
      segments: {
        where: { removedAt: null, kind: { not: "furniture" } },
        orderBy: [{ rank: "asc" }, { id: "asc" }],
        select: { id: true, source: true },
      },
    },
  });
  return article?.segments ?? null;
}

/**
 * Terms that are recognised in articles: what is approved, names, what somebody put in or worked on, and of the other
 * candidates those that recur and are no everyday words.
 */
export const listRecognised = (leastCount: number, leastScore: number): Promise<TermRecord[]> =>
  listRecords({
    OR: [
      { status: "approved" },
      {
        status: "candidate",
        OR: [{ kind: "name" }, { count: { gte: leastCount }, score: { gte: leastScore } }, { changes: { some: {} } }],
      },
    ],
  });
