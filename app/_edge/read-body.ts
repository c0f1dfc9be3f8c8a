import "server-only";
import { AppError } from "@/lib/errors";

/**
 * Reads a request's body, and stops as soon as it is longer than allowed, whatever its header said.
 *
 * @param check throws for a number of bytes that is too many; asked of the header first, then of what has come
 */
export async function readBody(request: Request, check: (bytes: number) => void): Promise<Uint8Array> {
  try {
    check(Number(request.headers.get("content-length") ?? 0));
  } catch (error) {
    await request.body?.cancel();
    throw error;
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  if (!reader) throw new AppError("invalid", { reason: "empty_file" });
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    parts.push(part.value);
    try {
      check(length);
    } catch (error) {
      await reader.cancel();
      throw error;
    }
  }
  if (length === 0) throw new AppError("invalid", { reason: "empty_file" });
  return Buffer.concat(parts);
}
