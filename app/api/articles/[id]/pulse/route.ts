import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { pulseSchema } from "@/lib/schemas/segments";
import { pulse } from "@/lib/server/segments/service";

export const POST = defineRoute({ params: idParams, body: pulseSchema }, ({ actor, params, body }) =>
  pulse(actor, params.id, body, new Date()),
);
