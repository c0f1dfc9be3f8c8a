import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { mergeSegmentsSchema } from "@/lib/schemas/segments";
import { mergeSegments } from "@/lib/server/segments/structure/service";

export const POST = defineRoute({ params: idParams, body: mergeSegmentsSchema }, ({ actor, params, body }) =>
  mergeSegments(actor, params.id, body, new Date()),
);
