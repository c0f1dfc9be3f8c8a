import { defineRoute } from "@/app/_edge/define-route";
import { lookUpSchema } from "@/lib/schemas/lexicon";
import { lookUpWord } from "@/lib/server/lexicon/service";

export const GET = defineRoute({ query: lookUpSchema }, ({ actor, query }) => lookUpWord(actor, query.q));
