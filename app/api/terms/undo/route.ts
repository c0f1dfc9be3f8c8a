import { defineRoute } from "@/app/_edge/define-route";
import { undoTermsSchema } from "@/lib/schemas/terms";
import { undoTerms } from "@/lib/server/glossary/decisions/service";

export const POST = defineRoute({ body: undoTermsSchema }, ({ actor, body }) =>
  undoTerms(actor, body.changeIds, new Date()),
);
