import { defineRoute } from "@/app/_edge/define-route";
import { decideTermsSchema } from "@/lib/schemas/terms";
import { decideTerms } from "@/lib/server/glossary/decisions/service";

export const POST = defineRoute({ body: decideTermsSchema }, ({ actor, body }) => decideTerms(actor, body, new Date()));
