import { defineRoute } from "@/app/_edge/define-route";
import { listPeople } from "@/lib/server/people/service";

export const GET = defineRoute({}, ({ actor }) => listPeople(actor));
