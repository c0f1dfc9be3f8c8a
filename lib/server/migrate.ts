import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Applies prisma/migrations/<provider>/*\/migration.sql in order, keeping Prisma's own `_prisma_migrations` table. */
interface Target {
  /** Runs `work` alone, across processes, in one transaction with foreign keys not enforced while tables are rebuilt. */
  alone<T>(work: (run: Runner) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
interface Runner {
  script(sql: string): Promise<void>;
  rows(sql: string): Promise<Record<string, unknown>[]>;
  record(row: { id: string; checksum: string; name: string; started: Date; finished: Date }): Promise<void>;
  verify(): Promise<void>;
}

const TABLE = {
  sqlite: `CREATE TABLE "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`,
  postgresql: `CREATE TABLE _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`,
} as const;
const TABLES = {
  sqlite: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  postgresql: `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()`,
} as const;

async function sqliteTarget(url: string): Promise<Target> {
  const { default: Database } = await import("better-sqlite3");
  const file = url.replace(/^file:/, "");
  mkdirSync(/*turbopackIgnore: true*/ path.dirname(path.resolve(file)), { recursive: true });
  const db = new Database(file, { timeout: 30_000 });
  db.pragma("journal_mode = WAL"); // kept in the file, for every later connection
  return {
    async alone(work) {
      db.pragma("foreign_keys = OFF"); // has no effect inside a transaction, so it can't be left to the script's own PRAGMA
      db.exec("BEGIN IMMEDIATE");
      try {
        const result = await work({
          script: async (sql) => {
            db.exec(sql);
          },
          rows: async (sql) => db.prepare(sql).all() as Record<string, unknown>[],
          record: async (r) => {
            db.prepare(
              `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?,?,?,?,?,1)`,
            ).run(
              r.id,
              r.checksum,
              r.name,
              r.started.toISOString().replace("Z", "+00:00"),
              r.finished.toISOString().replace("Z", "+00:00"),
            );
          },
          verify: async () => {
            const broken = db.pragma("foreign_key_check") as unknown[];
            if (broken.length)
              throw new Error(
                `${broken.length} rows would break a foreign key, the first: ${JSON.stringify(broken[0])}`,
              );
          },
        });
        db.exec("COMMIT");
        return result;
      } catch (e) {
        if (db.inTransaction) db.exec("ROLLBACK");
        throw e;
      }
    },
    async close() {
      db.close();
    },
  };
}

async function postgresTarget(url: string): Promise<Target> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    async alone(work) {
      await client.query("SELECT pg_advisory_lock(72707369)"); // the key that `prisma migrate` itself takes
      try {
        await client.query("BEGIN");
        const result = await work({
          script: async (sql) => {
            await client.query(sql);
          },
          rows: async (sql) => (await client.query(sql)).rows,
          record: async (r) => {
            await client.query(
              "INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES ($1,$2,$3,$4,$5,1)",
              [r.id, r.checksum, r.name, r.started, r.finished],
            );
          },
          verify: async () => {},
        });
        await client.query("COMMIT");
        return result;
      } catch (e) {
        await client.query("ROLLBACK");
        throw e;
      } finally {
        await client.query("SELECT pg_advisory_unlock(72707369)");
      }
    },
    async close() {
      await client.end();
    },
  };
}

export async function migrate(
  url: string,
  root = path.join(/*turbopackIgnore: true*/ process.cwd(), "prisma/migrations"),
): Promise<string[]> {
  const provider = /^postgres(ql)?:/.test(url) ? "postgresql" : "sqlite";
  const dir = path.join(/*turbopackIgnore: true*/ root, provider);
  const files = readdirSync(/*turbopackIgnore: true*/ dir, { withFileTypes: true })
    .filter(
      (d) =>
        d.isDirectory() &&
        existsSync(/*turbopackIgnore: true*/ path.join(/*turbopackIgnore: true*/ dir, d.name, "migration.sql")),
    )
    .map((d) => d.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(
        /*turbopackIgnore: true*/ path.join(/*turbopackIgnore: true*/ dir, name, "migration.sql"),
      );
      return { name, sql: sql.toString("utf8"), checksum: createHash("sha256").update(sql).digest("hex") };
    });
  const target = provider === "sqlite" ? await sqliteTarget(url) : await postgresTarget(url);
  const applied: string[] = [];
  try {
    for (;;) {
      const name = await target.alone(async (run) => {
        const tables = (await run.rows(TABLES[provider])).map((r) => String(r.name));
        if (!tables.includes("_prisma_migrations")) {
          if (tables.length)
            throw new Error(
              "the database has tables but no migration history: this is neither an empty database nor one of Tafsiri",
            );
          await run.script(TABLE[provider]);
        }
        const rows = await run.rows(
          "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
        );
        for (const r of rows) {
          const known = files.find((f) => f.name === r.migration_name);
          if (!r.finished_at)
            throw new Error(
              `migration ${r.migration_name} began but did not finish; restore a backup, or repair it with 'prisma migrate resolve'`,
            );
          if (!known)
            throw new Error(
              `the database has migration ${r.migration_name}, which this version does not know: it was opened by a newer version`,
            );
          if (known.checksum !== r.checksum)
            throw new Error(`migration ${r.migration_name} was changed after it had been applied`);
        }
        const next = files.find((f) => !rows.some((r) => r.migration_name === f.name));
        if (!next) return null;
        const started = new Date();
        await run.script(next.sql);
        await run.verify();
        await run.record({ id: randomUUID(), checksum: next.checksum, name: next.name, started, finished: new Date() });
        return next.name;
      });
      if (!name) return applied;
      applied.push(name);
    }
  } finally {
    await target.close();
  }
}
