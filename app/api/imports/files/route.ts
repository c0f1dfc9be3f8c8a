import { defineRoute } from "@/app/_edge/define-route";
import { startImportQuery } from "@/lib/schemas/imports";
import { startImport } from "@/lib/server/imports/service";

/** A memory to read in, as its bytes; the answer comes when the file is there, the reading goes on by itself. */
export const PUT = defineRoute({ query: startImportQuery }, async ({ actor, query, request }) => {
  const announced = request.headers.get("content-length");
  const length = announced === null ? null : Number(announced);
  const started = await startImport(actor, { kind: "memory", name: query.name, body: request.body, length });
  return Response.json(started, { status: 201, headers: { "x-content-type-options": "nosniff" } });
});
