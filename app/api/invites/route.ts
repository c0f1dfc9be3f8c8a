import { defineRoute } from "@/app/_edge/define-route";
import { createInviteSchema } from "@/lib/schemas/people";
import { invite, listInvites } from "@/lib/server/people/service";

export const GET = defineRoute({}, ({ actor }) => listInvites(actor, new Date()));
export const POST = defineRoute({ body: createInviteSchema }, ({ actor, body, request }) =>
  invite(actor, body, new Date(), request.headers.get("origin")),
);
