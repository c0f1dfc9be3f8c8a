import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { withdrawInvite } from "@/lib/server/people/service";

export const DELETE = defineRoute({ params: idParams }, ({ actor, params }) => withdrawInvite(actor, params.id));
