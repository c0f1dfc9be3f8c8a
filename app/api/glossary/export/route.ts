import { defineRoute } from "@/app/_edge/define-route";
import { download } from "@/app/_edge/download";
import { exportGlossarySchema } from "@/lib/schemas/exports";
import { exportGlossary } from "@/lib/server/exports/service";

export const GET = defineRoute({ query: exportGlossarySchema }, async ({ actor, query }) => {
  const file = await exportGlossary(actor, query);
  return download(file.body, file.name, file.type);
});
