import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate } from "./migrate";

const run = promisify(execFile);
let folder = "";
const url = () => `file:${path.join(folder, "t.db")}`;
const root = () => path.join(folder, "migrations");
const edit = (name: string, sql: string) => writeFileSync(path.join(root(), "sqlite", name, "migration.sql"), sql);
const add = (name: string, sql: string) => {
  cpSync(path.join(root(), "sqlite", first()), path.join(root(), "sqlite", name), { recursive: true });
  edit(name, sql);
};
const all = () =>
  readdirSync(path.join(root(), "sqlite"))
    .filter((name) => /^\d/.test(name))
    .sort();
const first = () => readdirSync(path.join(root(), "sqlite")).find((name) => /^\d/.test(name)) ?? "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tafsiri-migrate-"));
  cpSync("prisma/migrations", root(), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("applies what is new, once", async () => {
  expect(await migrate(url(), root())).toContain(first());
  expect(await migrate(url(), root())).toEqual([]);
});

it("lets two processes start at once", async () => {
  const script = `import("./lib/server/migrate.ts").then(async ({ migrate }) =>
    console.log(JSON.stringify(await migrate(${JSON.stringify(url())}, ${JSON.stringify(root())}))))`;
  const start = () => run(process.execPath, ["--conditions=react-server", "--import", "tsx", "-e", script]);
  const outputs = await Promise.all([start(), start()]);
  // each is applied by one of them; which, nobody knows
  expect(outputs.flatMap(({ stdout }) => JSON.parse(stdout)).sort()).toEqual(all());
});

it("takes a migration that fails back as a whole", async () => {
  await migrate(url(), root());
  add("29990101000000_bad", 'CREATE TABLE "half" (id INTEGER); SELECT * FROM nowhere;');
  await expect(migrate(url(), root())).rejects.toThrow(/nowhere/);
  const db = new Database(path.join(folder, "t.db"));
  expect(db.prepare("SELECT name FROM sqlite_master WHERE name = 'half'").all()).toEqual([]);
  db.close();
});

it("refuses one that was edited after it had been applied", async () => {
  await migrate(url(), root());
  edit(first(), "SELECT 1;");
  await expect(migrate(url(), root())).rejects.toThrow(/was changed after/);
});

it("refuses a database of a newer version, or of another program", async () => {
  await migrate(url(), root());
  const db = new Database(path.join(folder, "t.db"));
  db.exec("UPDATE _prisma_migrations SET migration_name = '29990101000000_future'");
  await expect(migrate(url(), root())).rejects.toThrow(/newer version/);
  db.exec("DROP TABLE _prisma_migrations");
  db.close();
  await expect(migrate(url(), root())).rejects.toThrow(/neither an empty database/);
});
