import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/lib/server/people/permissions";
import { actorOf } from "@/lib/server/people/service";

/** Who asks for this page, or null; asked once a request. */
export const currentActor = cache(async (): Promise<Actor | null> => actorOf(await headers()));

/** Who asks for this page; nobody is sent to sign in and comes back here afterwards. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  const path = (await headers()).get("x-path") ?? "/";
  redirect(path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`);
}
