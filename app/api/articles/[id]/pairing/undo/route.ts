import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { undoPairingSchema } from "@/lib/schemas/pairing";
import { undoPairing } from "@/lib/server/segments/pairing/service";

export const POST = defineRoute({ params: idParams, body: undoPairingSchema }, ({ actor, params, body }) =>
  undoPairing(actor, params.id, body.run, new Date()),
);
