import "server-only";
import { ZodError } from "zod";
import { AppError, type ErrorCode } from "@/lib/errors";

const STATUS: Record<ErrorCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 400,
  conflict: 409,
  gone: 410,
  too_large: 413,
  unsupported: 415,
  too_many: 429,
  unavailable: 503,
  internal: 500,
};

/** The one place where a refusal becomes HTTP. What nobody foresaw is logged and told as an internal error. */
export function errorResponse(error: unknown): Response {
  const known = error instanceof AppError ? error : fromZod(error);
  if (!known) console.error(error);
  const { code, reason, params, details } = known ?? new AppError("internal");
  return Response.json({ error: { code, reason, params, details } }, { status: STATUS[code] });
}

function fromZod(error: unknown): AppError | null {
  if (!(error instanceof ZodError)) return null;
  const fields = error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
  return new AppError("invalid", { details: { fields } });
}
