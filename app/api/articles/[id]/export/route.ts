import { defineRoute } from "@/app/_edge/define-route";
import { download } from "@/app/_edge/download";
import { getTranslator } from "@/app/_edge/locale";
import { exportSchema } from "@/lib/schemas/exports";
import { idParams } from "@/lib/schemas/ids";
import { exportArticle } from "@/lib/server/exports/service";

export const GET = defineRoute({ params: idParams, query: exportSchema }, async ({ actor, params, query }) => {
  const t = await getTranslator("exports");
  const file = await exportArticle(actor, params.id, query, { source: t("swahili"), target: t("english") });
  return download(file.body, file.name, file.type);
});
