import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { decideTermSchema } from "@/lib/schemas/terms";
import { decideTerm } from "@/lib/server/glossary/decisions/service";

export const POST = defineRoute({ params: idParams, body: decideTermSchema }, ({ actor, params, body }) =>
  decideTerm(actor, params.id, body, new Date()),
);
