import { defineRoute } from "@/app/_edge/define-route";
import { changePasswordSchema } from "@/lib/schemas/people";
import { changePassword } from "@/lib/server/people/service";

export const POST = defineRoute({ body: changePasswordSchema }, ({ actor, body, request }) =>
  changePassword(actor, body, { headers: request.headers, now: new Date() }),
);
