import { z } from "zod";
import { definePublicRoute } from "@/app/_edge/define-route";
import { acceptInviteSchema } from "@/lib/schemas/people";
import { acceptInvite, inspectInvite, signIn } from "@/lib/server/people/service";

const inspectSchema = z.object({ token: z.string().min(20).max(200) });

/** Tells what a one-time link is for; the token travels in the body, so that it stands in no log. */
export const PUT = definePublicRoute({ body: inspectSchema }, ({ body }) => inspectInvite(body.token, new Date()));

export const POST = definePublicRoute({ body: acceptInviteSchema }, async ({ body, request }) => {
  await acceptInvite(body, new Date());
  return await signIn(body, {
    headers: request.headers,
    peer: request.headers.get("x-tafsiri-peer") ?? "unknown",
    now: new Date(),
  });
});
