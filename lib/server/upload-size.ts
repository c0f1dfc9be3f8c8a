import "server-only";
import { AppError } from "@/lib/errors";
import { environment } from "./environment";

const MEGABYTE = 1024 * 1024;

function assertSize(bytes: number, limit: number): void {
  if (bytes > limit * MEGABYTE)
    throw new AppError("too_large", { reason: "file_too_large", params: { limit, size: Math.ceil(bytes / MEGABYTE) } });
}

/** @throws AppError too_large, where so many bytes are more than this installation reads */
export function assertUploadSize(bytes: number): void {
  assertSize(bytes, environment().MAX_UPLOAD_MB);
}

/** Likewise for files that are read in by a job, which may be far larger. */
export function assertImportSize(bytes: number): void {
  assertSize(bytes, environment().MAX_IMPORT_MB);
}
