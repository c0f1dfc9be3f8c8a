import { z } from "zod";
import { defineRoute } from "@/app/_edge/define-route";
import { readBody } from "@/app/_edge/read-body";
import { readTextSchema } from "@/lib/schemas/articles";
import { fileNameSchema } from "@/lib/schemas/file-name";
import { readPaste, readUpload } from "@/lib/server/articles/service";
import { assertUploadSize } from "@/lib/server/upload-size";

const query = z.object({ name: fileNameSchema("article.txt") });

/** A paste, as JSON. */
export const POST = defineRoute({ body: readTextSchema }, ({ actor, body }) => readPaste(actor, body));

/** A file, as its bytes. */
export const PUT = defineRoute({ query }, async ({ actor, query: { name }, request }) =>
  readUpload(actor, await readBody(request, assertUploadSize), name),
);
