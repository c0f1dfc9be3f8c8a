import { defineRoute } from "@/app/_edge/define-route";
import { pairArticleSchema } from "@/lib/schemas/articles";
import { pairArticle } from "@/lib/server/articles/service";

export const POST = defineRoute({ body: pairArticleSchema }, ({ actor, body }) => pairArticle(actor, body));
