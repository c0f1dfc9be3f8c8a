import { defineRoute } from "@/app/_edge/define-route";
import { listImportsQuery } from "@/lib/schemas/imports";
import { listImports } from "@/lib/server/imports/service";

export const GET = defineRoute({ query: listImportsQuery }, ({ actor, query }) => listImports(actor, query.kind));
