import { defineRoute } from "@/app/_edge/define-route";
import { idParams } from "@/lib/schemas/ids";
import { updatePersonSchema } from "@/lib/schemas/people";
import { updatePerson } from "@/lib/server/people/service";

export const PATCH = defineRoute({ params: idParams, body: updatePersonSchema }, ({ actor, params, body }) =>
  updatePerson(actor, params.id, body, new Date()),
);
