import "server-only";

/**
 * JSON under a stamp: a browser that has this version already gets 304 and no body, and `make` is not called.
 *
 * @param version changes whenever the answer does; anything that fits into a header
 */
export async function conditionalJson(
  request: Request,
  version: string,
  make: () => Promise<unknown>,
): Promise<Response> {
  const etag = `"${version}"`;
  const headers = { etag, "cache-control": "private, no-cache" };
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  if (known.some((one) => one.trim().replace(/^W\//, "") === etag)) return new Response(null, { status: 304, headers });
  return Response.json(await make(), { headers });
}
