import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { inviteToReset } from "@/lib/server/people/service";

export const POST = defineRoute({ params: idParams }, ({ actor, params, request }) =>
  inviteToReset(actor, params.id, new Date(), request.headers.get("origin")),
);
