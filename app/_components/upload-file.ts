import { ApiError } from "@/app/_components/api";
import type { ErrorCode, ErrorParams } from "@/lib/errors";

interface Options {
  /** 0 to 1 */
  onProgress(share: number): void;
  signal: AbortSignal;
}

function toError(status: number, text: string): ApiError {
  try {
    const { error } = JSON.parse(text) as {
      error: { code: ErrorCode; reason?: string; params?: ErrorParams; details?: unknown };
    };
    return new ApiError(status, error.code, error.reason, error.params, error.details);
  } catch {
    return new ApiError(status, "internal", undefined, undefined, undefined);
  }
}

/** Sends a file as its bytes and says how much of it has gone; throws ApiError. fetch can't say how much. */
export const uploadFile = (path: string, file: File, { onProgress, signal }: Options): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", path);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => (request.status < 300 ? resolve() : reject(toError(request.status, request.responseText)));
    request.onerror = () => reject(new ApiError(0, "offline", undefined, undefined, undefined));
    request.onabort = () => reject(new DOMException("", "AbortError"));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
