import { defineRoute } from "@/app/_edge/define-route";
import { importArticleSchema, listArticlesSchema } from "@/lib/schemas/articles";
import { importArticle, listArticles } from "@/lib/server/articles/service";

export const GET = defineRoute({ query: listArticlesSchema }, ({ actor, query }) => listArticles(actor, query));

export const POST = defineRoute({ body: importArticleSchema }, ({ actor, body }) =>
  importArticle(actor, body, new Date()),
);
