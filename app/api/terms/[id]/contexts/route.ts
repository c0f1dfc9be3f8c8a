import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { listContexts } from "@/lib/server/glossary/contexts/service";

export const GET = defineRoute({ params: idParams }, ({ actor, params }) => listContexts(actor, params.id));
