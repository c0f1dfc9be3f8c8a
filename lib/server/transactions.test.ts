import { expect, it } from "vitest";
import { getDb } from "./db";
import { writeRows } from "./memory/raw-sql";
import { describeOnBothDatabases } from "./testing/both-databases";

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const put = (key: string) => getDb().setting.create({ data: { key, value: "" } });
const keys = async (prefix: string) =>
  (await getDb().setting.findMany({ where: { key: { startsWith: prefix } }, orderBy: { key: "asc" } })).map(
    ({ key }) => key,
  );

describeOnBothDatabases("transactions", (provider) => {
  it("keep out a write made beside one that rolls back", async () => {
    const failing = getDb().$transaction(async (tx) => {
      await tx.setting.create({ data: { key: "a-inside", value: "" } });
      await sleep(100);
      throw new Error("no");
    });
    const failed = expect(failing).rejects.toThrow("no");
    await sleep(20);
    await put("a-outside");
    await failed;
    expect(await keys("a-")).toEqual(["a-outside"]);
  });

  it("give the writer back after every way they can end", async () => {
    const slow = getDb().$transaction(
      async (tx) => {
        await tx.setting.create({ data: { key: "b-slow", value: "" } });
        await sleep(600);
        await tx.setting.count();
      },
      { timeout: 200 },
    );
    await expect(slow).rejects.toMatchObject({ code: "P2028" });
    await put("b-after");
    const twice = getDb().$transaction([put("b-twice"), put("b-twice")]);
    await expect(twice).rejects.toMatchObject({ code: "P2002" });
    await put("b-last");
    expect(await keys("b-")).toEqual(["b-after", "b-last"]);
  });

  it("wait for the one that is open, for a bounded time", async () => {
    const long = getDb().$transaction(
      async (tx) => {
        await tx.setting.create({ data: { key: "c-long", value: "" } });
        await sleep(2_600);
      },
      { timeout: 5_000 },
    );
    await sleep(50);
    const waiting = getDb().$transaction(async (tx) => await tx.setting.count(), { maxWait: 1_000 });
    if (provider === "sqlite") await expect(waiting).rejects.toMatchObject({ code: "P2028" });
    else await expect(waiting).resolves.toBeGreaterThan(0); // PostgreSQL has many writers
    await long;
    expect(await keys("c-")).toEqual(["c-long"]);
  });

  it("take no rows in bulk once they have ended", async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => [`bulk-${i}`, ""]);
    const target = { table: "setting", columns: { key: "text", value: "text" }, end: "" } as const;
    const late = getDb().$transaction((tx) => writeRows(tx, target, rows), { timeout: 30 });
    await expect(late).rejects.toThrow();
    await sleep(100);
    await put("bulk-after");
    expect(await keys("bulk-")).toEqual(["bulk-after"]);
    await expect(getDb().$transaction((tx) => writeRows(tx, target, rows.slice(0, 3_000)))).resolves.toBeUndefined();
    expect(await keys("bulk-")).toHaveLength(3_001);
  });
});
