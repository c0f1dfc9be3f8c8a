import "server-only";
import { AppError } from "@/lib/errors";
import type { AddComment, CommentView } from "@/lib/schemas/segments";
import { type Actor, assertCan } from "../../people/permissions";
import * as repository from "./repository";

export async function listComments(actor: Actor, segmentId: string): Promise<CommentView[]> {
  assertCan(actor, "read");
  const comments = await repository.listComments(segmentId);
  if (!comments) throw new AppError("not_found");
  return comments;
}

/** Begins a thread, or answers in one; answers do not nest, so one to an answer stands in its thread. */
export async function addComment(
  actor: Actor,
  segmentId: string,
  input: AddComment,
  now: Date,
): Promise<CommentView[]> {
  assertCan(actor, "comment");
  const before = await listComments(actor, segmentId);
  const parent = input.parentId ? before.find((comment) => comment.id === input.parentId) : null;
  if (parent === undefined) throw new AppError("not_found");
  const parentId = parent ? (parent.parentId ?? parent.id) : null;
  await repository.createComment({ segmentId, authorId: actor.id, body: input.body, parentId, now });
  return await listComments(actor, segmentId);
}

export async function resolveComment(
  actor: Actor,
  segmentId: string,
  commentId: string,
  resolved: boolean,
  now: Date,
): Promise<CommentView[]> {
  assertCan(actor, "comment");
  if (!(await repository.setResolved({ segmentId, commentId, byId: actor.id, resolved, now })))
    throw new AppError("not_found");
  return await listComments(actor, segmentId);
}
