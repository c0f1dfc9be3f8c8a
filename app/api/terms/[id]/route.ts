import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { updateTermSchema } from "@/lib/schemas/terms";
import { readTerm, updateTerm } from "@/lib/server/glossary/service";

export const GET = defineRoute({ params: idParams }, ({ actor, params }) => readTerm(actor, params.id));

export const PATCH = defineRoute({ params: idParams, body: updateTermSchema }, ({ actor, params, body }) =>
  updateTerm(actor, params.id, body, new Date()),
);
