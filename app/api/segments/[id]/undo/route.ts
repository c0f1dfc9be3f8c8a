import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { undoStructureSchema } from "@/lib/schemas/segments";
import { undoStructure } from "@/lib/server/segments/structure/service";

export const POST = defineRoute({ params: idParams, body: undoStructureSchema }, ({ actor, params, body }) =>
  undoStructure(actor, params.id, body.version, new Date()),
);
