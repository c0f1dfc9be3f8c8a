import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { setStatusesSchema } from "@/lib/schemas/segments";
import { setStatuses } from "@/lib/server/segments/statuses/service";

export const POST = defineRoute({ params: idParams, body: setStatusesSchema }, ({ actor, params, body }) =>
  setStatuses(actor, params.id, body, new Date()),
);
