import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { listRevisions } from "@/lib/server/segments/service";

export const GET = defineRoute({ params: idParams }, async ({ actor, params }) => ({
  revisions: await listRevisions(actor, params.id),
}));
