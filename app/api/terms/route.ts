import { conditionalJson } from "@/app/_edge/conditional-json";
import { defineRoute } from "@/app/_edge/define-route";
import { createTermSchema, termsQuerySchema } from "@/lib/schemas/terms";
import { createTerm, glossaryVersion, listTerms } from "@/lib/server/glossary/service";

export const GET = defineRoute({ query: termsQuerySchema }, async ({ actor, query, request }) =>
  conditionalJson(request, await glossaryVersion(actor), () => listTerms(actor, query)),
);

export const POST = defineRoute({ body: createTermSchema }, ({ actor, body }) => createTerm(actor, body, new Date()));
