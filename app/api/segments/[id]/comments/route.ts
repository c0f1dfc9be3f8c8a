import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { addCommentSchema } from "@/lib/schemas/segments";
import { addComment, listComments } from "@/lib/server/segments/comments/service";

export const GET = defineRoute({ params: idParams }, async ({ actor, params }) => ({
  comments: await listComments(actor, params.id),
}));

export const POST = defineRoute({ params: idParams, body: addCommentSchema }, async ({ actor, params, body }) => ({
  comments: await addComment(actor, params.id, body, new Date()),
}));
