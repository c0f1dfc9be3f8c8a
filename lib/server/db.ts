import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient as PostgresClient } from "@/lib/generated/postgresql/client";
import { type Prisma, PrismaClient } from "@/lib/generated/sqlite/client";
import { environment } from "./environment";
import { SafeSqlite } from "./sqlite-adapter";

/** The SQLite client's types are the narrower ones: what compiles against them runs on PostgreSQL too. */
export type Db = PrismaClient;
/** A client or an open transaction. */
export type Tx = Prisma.TransactionClient;

export const isPostgresUrl = (url: string): boolean => /^postgres(ql)?:/.test(url);

const shared = globalThis as { tafsiriDb?: Db; tafsiriAdapters?: WeakMap<object, SafeSqlite> };

/** The adapters of SQLite's clients; on globalThis, as the client is. */
function adaptersOfClients(): WeakMap<object, SafeSqlite> {
  shared.tafsiriAdapters ??= new WeakMap();
  return shared.tafsiriAdapters;
}

export function openDb(url: string): Db {
  if (isPostgresUrl(url))
    return new PostgresClient({ adapter: new PrismaPg({ connectionString: url }) }) as unknown as Db;
  const adapter = new SafeSqlite({ url, timeout: 5000 });
  const db = new PrismaClient({ adapter });
  adaptersOfClients().set(db, adapter);
  return db;
}

/** The one client of this process; kept on globalThis, so that bundles share it and the shutdown can close it. */
export function getDb(): Db {
  shared.tafsiriDb ??= openDb(environment().DATABASE_URL);
  return shared.tafsiriDb;
}

/**
 * SQLite's adapter under the client, with its connections; null on PostgreSQL. Statements that are run on the writer's
 * between a transaction's begin and its end are part of it; at any other time they are part of somebody else's.
 */
export async function sqliteAdapter(): Promise<SafeSqlite | null> {
  const db = getDb();
  const adapter = adaptersOfClients().get(db);
  if (adapter && !adapter.connections) await db.$connect();
  return adapter ?? null;
}

/** Points the process at another database: tests alone call this. */
export function useDb(db: Db): void {
  shared.tafsiriDb = db;
}
