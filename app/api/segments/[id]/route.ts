import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { updateSegmentSchema } from "@/lib/schemas/segments";
import { updateSegment } from "@/lib/server/segments/service";

export const PATCH = defineRoute({ params: idParams, body: updateSegmentSchema }, async ({ actor, params, body }) => ({
  segment: await updateSegment(actor, params.id, body, new Date()),
}));
