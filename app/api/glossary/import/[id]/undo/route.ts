import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { undoGlossaryImport } from "@/lib/server/glossary/importing/service";

export const POST = defineRoute({ params: idParams }, ({ actor, params }) =>
  undoGlossaryImport(actor, params.id, new Date()),
);
