import "server-only";

/** A response that the browser saves under `name` (RFC 6266) and never runs as a page of ours. */
export function download(body: BodyInit, name: string, type: string): Response {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, "_");
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "no-store",
    },
  });
}
