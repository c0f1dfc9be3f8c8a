import { defineRoute } from "@/app/_edge/define-route";
import { commentParams, resolveCommentSchema } from "@/lib/schemas/segments";
import { resolveComment } from "@/lib/server/segments/comments/service";

export const PATCH = defineRoute(
  { params: commentParams, body: resolveCommentSchema },
  async ({ actor, params, body }) => ({
    comments: await resolveComment(actor, params.id, params.commentId, body.resolved, new Date()),
  }),
);
