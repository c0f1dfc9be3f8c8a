import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { applyPairingSchema } from "@/lib/schemas/pairing";
import { applyPairing, previewPairing } from "@/lib/server/segments/pairing/service";

/** What pairing the article again would change. */
export const GET = defineRoute({ params: idParams }, ({ actor, params }) => previewPairing(actor, params.id));

/** The outcome that was shown. */
export const POST = defineRoute({ params: idParams, body: applyPairingSchema }, ({ actor, params, body }) =>
  applyPairing(actor, params.id, body, new Date()),
);
