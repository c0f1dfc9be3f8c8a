import { definePublicRoute } from "@/app/_edge/define-route";
import { signInSchema } from "@/lib/schemas/people";
import { signIn, signOut } from "@/lib/server/people/service";

export const POST = definePublicRoute({ body: signInSchema }, ({ body, request }) =>
  signIn(body, { headers: request.headers, peer: request.headers.get("x-tafsiri-peer") ?? "unknown", now: new Date() }),
);

export const DELETE = definePublicRoute({}, ({ request }) => signOut(request.headers));
