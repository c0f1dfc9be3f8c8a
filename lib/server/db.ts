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

export function openDb(url: string): Db {
  return isPostgresUrl(url)
    ? (new PostgresClient({ adapter: new PrismaPg({ connectionString: url }) }) as unknown as Db)
    : new PrismaClient({ adapter: new SafeSqlite({ url, timeout: 5000 }) });
}

const shared = globalThis as { tafsiriDb?: Db };

/** The one client of this process; kept on globalThis, so that bundles share it and the shutdown can close it. */
export function getDb(): Db {
  shared.tafsiriDb ??= openDb(environment().DATABASE_URL);
  return shared.tafsiriDb;
}

/** Points the process at another database: tests alone call this. */
export function useDb(db: Db): void {
  shared.tafsiriDb = db;
}
