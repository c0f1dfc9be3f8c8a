import type { Diagnostic } from "./core/diagnostic";

/** The closed set of ways in which a use case can be refused. */
export const ERROR_CODES = [
  "unauthenticated",
  "forbidden",
  "not_found",
  "invalid",
  "conflict",
  "gone",
  "too_large",
  "unsupported",
  "too_many",
  "unavailable",
  "internal",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type ErrorParams = Record<string, string | number>;

/**
 * A refusal that a person can be told about.
 *
 * `reason` names a sentence under `errors.reasons` in lib/messages, filled with `params`; without one the sentence of
 * the code is shown. `details` goes to the client as it is (the other person's text in a conflict, say).
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly reason: string | undefined;
  readonly params: ErrorParams | undefined;
  readonly details: unknown;

  constructor(
    code: ErrorCode,
    options: { reason?: string; params?: ErrorParams; details?: unknown; cause?: unknown } = {},
  ) {
    super(options.reason ? `${code}: ${options.reason}` : code, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.reason = options.reason;
    this.params = options.params;
    this.details = options.details;
  }
}

/** A file that cannot be read, with what its reader has to say; a person is shown the first error's sentence. */
export function unreadableFile(name: string, diagnostics: readonly Diagnostic[]): AppError {
  const first = diagnostics.find(({ severity }) => severity === "error") ?? diagnostics[0];
  const params = { name, message: first?.message ?? "" };
  return new AppError("unsupported", { reason: "unreadable", params, details: { diagnostics } });
}
