import { defineRoute } from "@/app/_edge/define-route";
import { memoryQuerySchema } from "@/lib/schemas/memory";
import { searchMemory } from "@/lib/server/memory/service";

export const GET = defineRoute({ query: memoryQuerySchema }, ({ actor, query }) => searchMemory(actor, query));
