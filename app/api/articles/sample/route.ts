import { defineRoute } from "@/app/_edge/define-route";
import { openSample, removeSample } from "@/lib/server/sample/service";

export const POST = defineRoute({}, ({ actor }) => openSample(actor, new Date()));

export const DELETE = defineRoute({}, ({ actor }) => removeSample(actor));
