import { defineRoute } from "@/app/_edge/define-route";
import { updateArticleSchema } from "@/lib/schemas/articles";
import { idParams } from "@/lib/schemas/ids";
import { deleteArticle, updateArticle } from "@/lib/server/articles/service";

export const PATCH = defineRoute({ params: idParams, body: updateArticleSchema }, ({ actor, params, body }) =>
  updateArticle(actor, params.id, body, new Date()),
);

export const DELETE = defineRoute({ params: idParams }, ({ actor, params }) => deleteArticle(actor, params.id));
