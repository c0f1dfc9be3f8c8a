import type { Role } from "@/lib/schemas/people";
import { getDb } from "../db";
import type { Actor } from "../people/permissions";

/** Puts a person of the given role into the database and returns them as the actor of use cases. */
export async function seedActor(role: Role, name: string = role): Promise<Actor> {
  const actor: Actor = { id: crypto.randomUUID(), name, email: `${crypto.randomUUID()}@example.org`, role };
  await getDb().user.create({ data: { ...actor, emailVerified: true } });
  return actor;
}
