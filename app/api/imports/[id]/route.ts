import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { importActionSchema } from "@/lib/schemas/imports";
import { actOnImport } from "@/lib/server/imports/service";

export const POST = defineRoute({ params: idParams, body: importActionSchema }, ({ actor, params, body }) =>
  actOnImport(actor, params.id, body.action),
);
