import { defineRoute } from "@/app/_edge/define-route";
import { memoryIdParams } from "@/lib/schemas/memory";
import { removePair } from "@/lib/server/memory/service";

export const DELETE = defineRoute({ params: memoryIdParams }, ({ actor, params }) => removePair(actor, params.id));
