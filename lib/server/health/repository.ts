import "server-only";
import { getDb } from "../db";

/** Reads one row's worth of nothing: fails when the database does. */
export async function pingDatabase(): Promise<void> {
  await getDb().setting.findFirst({ select: { key: true } });
}
