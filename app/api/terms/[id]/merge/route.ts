import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { mergeTermSchema } from "@/lib/schemas/terms";
import { mergeTerm } from "@/lib/server/glossary/decisions/service";

export const POST = defineRoute({ params: idParams, body: mergeTermSchema }, ({ actor, params, body }) =>
  mergeTerm(actor, params.id, body, new Date()),
);
