import { definePublicRoute } from "@/app/_edge/define-route";
import { checkHealth } from "@/lib/server/health/service";

export const GET = definePublicRoute({}, () => checkHealth());
