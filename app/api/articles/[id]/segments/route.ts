import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { openArticle } from "@/lib/server/segments/service";

export const GET = defineRoute({ params: idParams }, ({ actor, params }) => openArticle(actor, params.id, new Date()));
