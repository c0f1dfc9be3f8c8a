import "server-only";
import type { CommentView } from "@/lib/schemas/segments";
import { getDb } from "../../db";
import { familyOf } from "../repository";

/** Oldest first; with those of the beads that were merged into this one. Null for a segment that there is not. */
export async function listComments(segmentId: string): Promise<CommentView[] | null> {
  const db = getDb();
  if (!(await db.segment.findUnique({ where: { id: segmentId }, select: { id: true } }))) return null;
  const rows = await db.comment.findMany({
    where: { segmentId: { in: await familyOf(segmentId) } },
    orderBy: { createdAt: "asc" },
    include: { author: { select: { id: true, name: true } }, resolvedBy: { select: { name: true } } },
  });
  return rows.map(({ id, parentId, body, author, createdAt, resolvedAt, resolvedBy }) => ({
    id,
    parentId,
    body,
    author,
    createdAt: createdAt.toISOString(),
    resolvedAt: resolvedAt?.toISOString() ?? null,
    resolvedBy: resolvedBy?.name ?? null,
  }));
}

/** Touches the segment too, so that others' editors hear of it. */
export async function createComment(input: {
  segmentId: string;
  authorId: string;
  body: string;
  parentId: string | null;
  now: Date;
}): Promise<void> {
  const { now, ...comment } = input;
  const db = getDb();
  await db.$transaction([
    db.comment.create({ data: { ...comment, createdAt: now } }),
    db.segment.update({ where: { id: input.segmentId }, data: { updatedAt: now } }),
  ]);
}

export async function setResolved(input: {
  segmentId: string;
  commentId: string;
  byId: string;
  resolved: boolean;
  now: Date;
}): Promise<boolean> {
  const { segmentId, commentId, byId, resolved, now } = input;
  const family = await familyOf(segmentId);
  return await getDb().$transaction(async (tx) => {
    const { count } = await tx.comment.updateMany({
      where: { id: commentId, segmentId: { in: family }, parentId: null },
      data: resolved ? { resolvedAt: now, resolvedById: byId } : { resolvedAt: null, resolvedById: null },
    });
    await tx.segment.updateMany({ where: { id: segmentId }, data: { updatedAt: now } });
    return count > 0;
  });
}
