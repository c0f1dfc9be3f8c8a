import { defineRoute } from "@/app/_edge/define-route";
import { readBody } from "@/app/_edge/read-body";
import { glossaryImportSchema } from "@/lib/schemas/glossary-import";
import { previewGlossaryImport } from "@/lib/server/glossary/importing/service";
import { assertUploadSize } from "@/lib/server/upload-size";

/** What a file would do; its bytes are the body. */
export const PUT = defineRoute({ query: glossaryImportSchema }, async ({ actor, query, request }) =>
  previewGlossaryImport(actor, await readBody(request, assertUploadSize), query),
);
