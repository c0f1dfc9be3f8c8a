import { definePublicRoute } from "@/app/_edge/define-route";
import { articleJsonSchemaDocument } from "@/lib/schemas/article-json";

/** The JSON Schema of an article's JSON export. */
export const GET = definePublicRoute({}, () =>
  Response.json(articleJsonSchemaDocument(), { headers: { "content-type": "application/schema+json" } }),
);
