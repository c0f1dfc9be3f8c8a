import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { moveTargetSchema } from "@/lib/schemas/segments";
import { moveTarget } from "@/lib/server/segments/structure/service";

export const POST = defineRoute({ params: idParams, body: moveTargetSchema }, ({ actor, params, body }) =>
  moveTarget(actor, params.id, body, new Date()),
);
