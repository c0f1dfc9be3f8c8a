import { getArticleWords } from "@/app/_edge/article-words";
import { defineRoute } from "@/app/_edge/define-route";
import { download } from "@/app/_edge/download";
import { exportAllSchema } from "@/lib/schemas/exports";
import { exportAll } from "@/lib/server/exports/service";

export const GET = defineRoute({ query: exportAllSchema }, async ({ actor, query }) => {
  const zip = await exportAll(actor, query, await getArticleWords());
  return download(zip, "tafsiri.zip", "application/zip");
});
