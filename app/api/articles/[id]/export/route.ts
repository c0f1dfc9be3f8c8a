import { getArticleWords } from "@/app/_edge/article-words";
import { defineRoute } from "@/app/_edge/define-route";
import { download } from "@/app/_edge/download";
import { exportSchema } from "@/lib/schemas/exports";
import { idParams } from "@/lib/schemas/ids";
import { exportArticle } from "@/lib/server/exports/service";

export const GET = defineRoute({ params: idParams, query: exportSchema }, async ({ actor, params, query }) => {
  const file = await exportArticle(actor, params.id, query, await getArticleWords());
  return download(file.body, file.name, file.type);
});
