import "server-only";
import { AppError } from "@/lib/errors";
import { type Permission, type Role, roleMay } from "@/lib/schemas/people";

/** The person on whose behalf a use case runs. */
export interface Actor {
  id: string;
  name: string;
  email: string;
  role: Role;
}

/** @throws AppError forbidden, unless the actor's role has the permission */
export function assertCan(actor: Actor, permission: Permission): void {
  if (!roleMay(actor.role, permission))
    throw new AppError("forbidden", { reason: "role", params: { role: actor.role } });
}
