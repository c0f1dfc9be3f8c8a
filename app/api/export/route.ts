import { defineRoute } from "@/app/_edge/define-route";
import { download } from "@/app/_edge/download";
import { getTranslator } from "@/app/_edge/locale";
import { exportAllSchema } from "@/lib/schemas/exports";
import { exportAll } from "@/lib/server/exports/service";

export const GET = defineRoute({ query: exportAllSchema }, async ({ actor, query }) => {
  const t = await getTranslator("exports");
  const zip = await exportAll(actor, query, { source: t("swahili"), target: t("english") });
  return download(zip, "tafsiri.zip", "application/zip");
});
