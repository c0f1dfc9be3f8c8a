import { conditionalJson } from "@/app/_edge/conditional-json";
import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { recogniseArticle } from "@/lib/server/glossary/recognition";

export const GET = defineRoute({ params: idParams }, async ({ actor, params, request }) => {
  const { stamp, read } = await recogniseArticle(actor, params.id);
  return await conditionalJson(request, stamp, read);
});
