import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { getDb, openDb, useDb } from "../db";
import { resetEnvironment } from "../environment";
import { migrate } from "../migrate";

interface Place {
  url: string;
  drop(): Promise<void>;
}

function sqlitePlace(): Place {
  const folder = mkdtempSync(path.join(tmpdir(), "tafsiri-sqlite-"));
  return {
    url: `file:${path.join(folder, "test.db")}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function postgresPlace(): Promise<Place> {
  const server = inject("postgresUrl");
  const name = `t_${crypto.randomUUID().replaceAll("-", "")}`;
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: `${server}/postgres` });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`CREATE DATABASE ${name}`);
  return { url: `${server}/${name}`, drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/**
 * Runs the tests of `define` twice: against a fresh SQLite file and against a fresh database on the PostgreSQL of this
 * test run, both migrated. Services under test find the database where they always do, in getDb().
 */
export function describeOnBothDatabases(name: string, define: (provider: "sqlite" | "postgresql") => void): void {
  for (const provider of ["sqlite", "postgresql"] as const)
    describe(`${name} (${provider})`, () => {
      let place: Place;
      beforeAll(async () => {
        place = provider === "sqlite" ? sqlitePlace() : await postgresPlace();
        process.env.DATABASE_URL = place.url;
        resetEnvironment();
        await migrate(place.url);
        useDb(openDb(place.url));
      });
      afterAll(async () => {
        await getDb().$disconnect();
        await place.drop();
      });
      define(provider);
    });
}
