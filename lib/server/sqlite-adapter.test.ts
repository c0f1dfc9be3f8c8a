import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { SafeSqlite } from "./sqlite-adapter";

let folder = "";
let adapter: SafeSqlite;
const MEGABYTE = 2 ** 20;
const logBytes = () => statSync(path.join(folder, "t.db-wal")).size;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "tafsiri-sqlite-"));
  adapter = new SafeSqlite({ url: `file:${path.join(folder, "t.db")}` });
  await adapter.connect();
  adapter.connections?.writer.exec("CREATE TABLE texts (text TEXT)");
});
afterEach(() => {
  adapter.connections?.reader.close();
  adapter.connections?.writer.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (megabytes: number) => {
  const insert = adapter.connections?.writer.prepare("INSERT INTO texts VALUES (?)");
  for (let i = 0; i < megabytes; i += 1) insert?.run("a".repeat(MEGABYTE));
};
/** Pages of the log, and how many of them are in the file. */
const copied = () => adapter.connections?.writer.pragma("wal_checkpoint(PASSIVE)") as { log: number }[];

/** Bytes of the file that the reader maps. */
const mapped = () => Number(adapter.connections?.reader.pragma("mmap_size", { simple: true }));

it("begins its log again once it has some 32 MB, so that it stays short", () => {
  write(100);
  expect(logBytes()).toBeLessThan(40 * MEGABYTE);
});

it("maps nothing of its file while much is read, until the last row or until nobody wants more", async () => {
  async function* rows() {
    yield 1;
    yield 2;
  }
  const seen: number[] = [];
  for await (const row of adapter.whileMuchIsRead(rows())) {
    seen.push(row);
    expect(mapped()).toBe(0);
  }
  expect(seen).toEqual([1, 2]);
  expect(mapped()).toBe(1024 * MEGABYTE);
  for await (const _ of adapter.whileMuchIsRead(rows())) break;
  expect(mapped()).toBe(1024 * MEGABYTE);
});

it("lets the log grow while much is written, and copies it with what is committed next, also after a failure", async () => {
  await adapter.whileMuchIsWritten(async () => {
    write(100);
    expect(mapped()).toBe(0);
  });
  expect(logBytes()).toBeGreaterThan(100 * MEGABYTE);
  write(1); // copies it
  write(1); // begins it anew
  expect(copied()[0]?.log).toBeLessThan(1_000);
  await expect(adapter.whileMuchIsWritten(() => Promise.reject(new Error("full")))).rejects.toThrow("full");
  expect(Number(adapter.connections?.writer.pragma("wal_autocheckpoint", { simple: true }))).toBe(8_192);
  expect(mapped()).toBe(1024 * MEGABYTE);
});
