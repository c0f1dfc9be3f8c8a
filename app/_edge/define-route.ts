import "server-only";
import type { z } from "zod";
import { AppError } from "@/lib/errors";
import type { Actor } from "@/lib/server/people/permissions";
import { actorOf } from "@/lib/server/people/service";
import { assertUploadSize } from "@/lib/server/upload-size";
import { errorResponse } from "./error-response";
import { readBody } from "./read-body";
import { assertSameOrigin } from "./same-origin";

interface Schemas<P, Q, B> {
  params?: z.ZodType<P>;
  query?: z.ZodType<Q>;
  body?: z.ZodType<B>;
}
interface Call<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  request: Request;
}
interface RouteContext {
  params: Promise<Record<string, string | string[] | undefined>>;
}
type Handler = (request: Request, context: RouteContext) => Promise<Response>;

async function readCall<P, Q, B>(
  schemas: Schemas<P, Q, B>,
  request: Request,
  context: RouteContext,
): Promise<Call<P, Q, B>> {
  assertSameOrigin(request);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return {
    params: schemas.params ? schemas.params.parse(await context.params) : (undefined as P),
    query: schemas.query ? schemas.query.parse(query) : (undefined as Q),
    body: schemas.body ? schemas.body.parse(await readJson(request)) : (undefined as B),
    request,
  };
}

/** An article travels with its original and its blocks, in JSON's escapes: a few times the size of its file. */
const JSON_OVERHEAD = 4;

async function readJson(request: Request): Promise<unknown> {
  const bytes = await readBody(request, (length) => assertUploadSize(length / JSON_OVERHEAD));
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new AppError("invalid", { reason: "json", cause });
  }
}

/** What a route answers is data: nothing of it is ever run, framed or taken for another kind of file. */
const HEADERS = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
} as const;

async function answer(work: () => Promise<unknown>): Promise<Response> {
  try {
    const result = await work();
    if (result instanceof Response) return result;
    return result === undefined ? new Response(null, { status: 204 }) : Response.json(result);
  } catch (error) {
    return errorResponse(error);
  }
}

async function run(work: () => Promise<unknown>): Promise<Response> {
  const response = await answer(work);
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
}

/**
 * A route for people who are signed in: session, origin, schema, one service call, response.
 *
 * What `handle` returns is sent as JSON, undefined as 204, a Response as it is; what it throws goes through
 * errorResponse. Nobody learns from a 400 what a route takes before they have a session.
 */
export function defineRoute<P = undefined, Q = undefined, B = undefined>(
  schemas: Schemas<P, Q, B>,
  handle: (call: Call<P, Q, B> & { actor: Actor }) => unknown,
): Handler {
  return (request, context) =>
    run(async () => {
      const actor = await actorOf(request.headers);
      if (!actor) throw new AppError("unauthenticated");
      return await handle({ ...(await readCall(schemas, request, context)), actor });
    });
}

/** Like defineRoute for the few routes that need no session: signing in, answering a one-time link, health. */
export function definePublicRoute<P = undefined, Q = undefined, B = undefined>(
  schemas: Schemas<P, Q, B>,
  handle: (call: Call<P, Q, B>) => unknown,
): Handler {
  return (request, context) => run(async () => await handle(await readCall(schemas, request, context)));
}
