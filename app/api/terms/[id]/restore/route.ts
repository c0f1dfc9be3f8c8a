import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { restoreTermSchema } from "@/lib/schemas/terms";
import { restoreTerm } from "@/lib/server/glossary/decisions/service";

export const POST = defineRoute({ params: idParams, body: restoreTermSchema }, ({ actor, params, body }) =>
  restoreTerm(actor, params.id, body, new Date()),
);
