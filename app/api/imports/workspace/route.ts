import { defineRoute } from "@/app/_edge/define-route";
import { startImportQuery } from "@/lib/schemas/imports";
import { startWorkspaceImport } from "@/lib/server/workspace/service";

/** A workspace's archive, as its bytes; the answer comes when the file is there, the reading goes on by itself. */
export const PUT = defineRoute({ query: startImportQuery }, async ({ actor, query, request }) => {
  const announced = request.headers.get("content-length");
  const length = announced === null ? null : Number(announced);
  return Response.json(await startWorkspaceImport(actor, { name: query.name, body: request.body, length }), {
    status: 201,
  });
});
