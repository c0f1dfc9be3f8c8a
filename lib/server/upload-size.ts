import "server-only";
import { AppError } from "@/lib/errors";
import { environment } from "./environment";

const MEGABYTE = 1024 * 1024;

/** @throws AppError too_large, where so many bytes are more than this installation reads */
export function assertUploadSize(bytes: number): void {
  const limit = environment().MAX_UPLOAD_MB;
  if (bytes > limit * MEGABYTE)
    throw new AppError("too_large", { reason: "file_too_large", params: { limit, size: Math.ceil(bytes / MEGABYTE) } });
}
