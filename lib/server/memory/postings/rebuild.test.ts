import { expect, it } from "vitest";
import { getDb } from "../../db";
import { describeOnBothDatabases } from "../../testing/both-databases";
import { findByWords } from "../concordance";
import { findMatches } from "../lookup";
import { addMany } from "../repository";
import { rebuildIndex } from "./rebuild";

const COUNT = 4_500;
const pairs = Array.from({ length: COUNT }, (_, i) => ({
  source: `Kikwazo cha ${i} katika mkoa namba${i}`,
  target: `Obstacle ${i} in region number${i}`,
  fileName: "kale.tmx",
}));
const bestOf = async (source: string) => (await findMatches({ source, limit: 1 }))[0]?.target;
const found = async () => (await findByWords("vikwazo", { skip: 0, take: 1 })).total;

describeOnBothDatabases("the index of the memory", () => {
  it("is made once", async () => {
    await addMany(pairs);
    expect(await rebuildIndex()).toBe(COUNT);
    expect(await found()).toBe(COUNT);
    expect(await rebuildIndex()).toBe(0);
    expect(await found()).toBe(COUNT);
  });

  it("is made anew where an older version made it, names of exact matches too", async () => {
    await getDb().memoryPosting.deleteMany();
    await getDb().memoryWord.deleteMany();
    await getDb().memoryEntry.updateMany({ data: { sourceHash: "another way" } });
    expect(await bestOf(pairs[17]?.source ?? "")).toBeUndefined();
    await getDb().setting.update({
      where: { key: "memory-index" },
      data: { value: JSON.stringify({ version: 0, done: 9, last: 9 }) },
    });
    expect(await rebuildIndex()).toBe(COUNT);
    expect(await bestOf(pairs[17]?.source ?? "")).toBe(pairs[17]?.target);
    expect(await bestOf("Kikwazo cha 4444 kwenye mkoa namba4444")).toBe(pairs[4444]?.target);
    expect(await found()).toBe(COUNT);
  });

  it("goes on where it was interrupted", async () => {
    const state = JSON.parse((await getDb().setting.findUniqueOrThrow({ where: { key: "memory-index" } })).value);
    await getDb().setting.update({
      where: { key: "memory-index" },
      data: { value: JSON.stringify({ ...state, done: state.last - 10 }) },
    });
    expect(await rebuildIndex()).toBe(10);
  });

  it("is made by one of two that start at once", async () => {
    await getDb().setting.deleteMany({ where: { key: "memory-index" } });
    const counts = await Promise.allSettled([rebuildIndex(), rebuildIndex()]);
    expect(counts.some((made) => made.status === "fulfilled" && made.value > 0)).toBe(true);
    expect(await rebuildIndex()).toBeGreaterThanOrEqual(0);
    expect(await found()).toBe(COUNT);
  });
});
