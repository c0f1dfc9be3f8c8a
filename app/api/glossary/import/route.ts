import { defineRoute } from "@/app/_edge/define-route";
import { readBody } from "@/app/_edge/read-body";
import { glossaryImportSchema } from "@/lib/schemas/glossary-import";
import { importGlossary, listGlossaryImports } from "@/lib/server/glossary/importing/service";
import { assertUploadSize } from "@/lib/server/upload-size";

export const GET = defineRoute({}, ({ actor }) => listGlossaryImports(actor));

/** Takes a file in; its bytes are the body. */
export const PUT = defineRoute({ query: glossaryImportSchema }, async ({ actor, query, request }) =>
  importGlossary(actor, await readBody(request, assertUploadSize), query, new Date()),
);
