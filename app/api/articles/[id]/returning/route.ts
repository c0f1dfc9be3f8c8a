import { defineRoute } from "@/app/_edge/define-route";
import { readBody } from "@/app/_edge/read-body";
import { idParams } from "@/lib/schemas/ids";
import { applyReturnSchema, returnQuery } from "@/lib/schemas/returning";
import { applyReturn, previewReturn } from "@/lib/server/segments/returning/service";
import { assertUploadSize } from "@/lib/server/upload-size";

/** A file, as its bytes: what it would change. */
export const PUT = defineRoute(
  { params: idParams, query: returnQuery },
  async ({ actor, params, query, request }) =>
    await previewReturn(actor, params.id, await readBody(request, assertUploadSize), query.name),
);

/** What was chosen of it. */
export const POST = defineRoute(
  { params: idParams, body: applyReturnSchema },
  async ({ actor, params, body }) => await applyReturn(actor, params.id, body, new Date()),
);
