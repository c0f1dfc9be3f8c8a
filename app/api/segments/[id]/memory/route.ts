import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { matchesForSegment } from "@/lib/server/memory/service";

export const GET = defineRoute({ params: idParams }, ({ actor, params }) => matchesForSegment(actor, params.id));
