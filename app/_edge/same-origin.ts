import "server-only";
import { AppError } from "@/lib/errors";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a write that another site's page sent with our cookie: browsers put an Origin on every such request, and a
 * page cannot forge it. A machine caller sends none.
 *
 * @throws AppError forbidden
 */
export function assertSameOrigin(request: Request): void {
  if (SAFE.has(request.method)) return;
  const origin = request.headers.get("origin");
  if (origin === null) return;
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw new AppError("forbidden", { reason: "origin" });
}
