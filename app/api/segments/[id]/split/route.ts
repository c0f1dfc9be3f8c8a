import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { splitSegmentSchema } from "@/lib/schemas/segments";
import { splitSegment } from "@/lib/server/segments/structure/service";

export const POST = defineRoute({ params: idParams, body: splitSegmentSchema }, ({ actor, params, body }) =>
  splitSegment(actor, params.id, body, new Date()),
);
