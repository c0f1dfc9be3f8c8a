import type { ErrorCode, ErrorParams } from "@/lib/errors";

/** A refusal by the server, or `offline` where no answer came. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: ErrorCode | "offline",
    readonly reason: string | undefined,
    readonly params: ErrorParams | undefined,
    readonly details: unknown,
  ) {
    super(reason ?? code);
    this.name = "ApiError";
  }
}

interface ErrorBody {
  error?: { code?: ErrorCode; reason?: string; params?: ErrorParams; details?: unknown };
}

async function toError(response: Response): Promise<ApiError> {
  const body: ErrorBody = await response.json().catch(() => ({}));
  const { code = "internal", reason, params, details } = body.error ?? {};
  return new ApiError(response.status, code, reason, params, details);
}

/** Sends a request to the workbench's own server; throws ApiError. The answer's type is the caller's to know. */
export async function send<T>(method: string, path: string, body?: unknown, init: RequestInit = {}): Promise<T> {
  const isRaw = body instanceof FormData || body instanceof Blob;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
      ...(body === undefined || isRaw ? {} : { headers: { "content-type": "application/json" } }),
      ...init,
    });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiError(0, "offline", undefined, undefined, undefined);
  }
  if (!response.ok) throw await toError(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export const api = {
  get: <T>(path: string, init?: RequestInit) => send<T>("GET", path, undefined, init),
  post: <T>(path: string, body?: unknown, init?: RequestInit) => send<T>("POST", path, body ?? {}, init),
  put: <T>(path: string, body?: unknown, init?: RequestInit) => send<T>("PUT", path, body ?? {}, init),
  patch: <T>(path: string, body?: unknown, init?: RequestInit) => send<T>("PATCH", path, body ?? {}, init),
  del: <T>(path: string, init?: RequestInit) => send<T>("DELETE", path, undefined, init),
};
