import "server-only";
import { AppError } from "@/lib/errors";
import { pingDatabase } from "./repository";

/** @throws AppError unavailable, when the database does not answer */
export async function checkHealth(): Promise<{ ok: true }> {
  try {
    await pingDatabase();
  } catch (cause) {
    throw new AppError("unavailable", { reason: "database", cause });
  }
  return { ok: true };
}
