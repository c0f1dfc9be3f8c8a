import { defineRoute } from "@/app/_edge/define-route";
import { fetchPageSchema } from "@/lib/schemas/articles";
import { readAddress } from "@/lib/server/articles/service";

export const POST = defineRoute({ body: fetchPageSchema }, ({ actor, body }) => readAddress(actor, body.address));
