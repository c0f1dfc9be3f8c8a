import { expect, it } from "vitest";
import { EntryReader } from "@/lib/core/memory/entry-reader";
import { getDb } from "../db";
import { describeOnBothDatabases } from "../testing/both-databases";
import { findByWords } from "./concordance";
import { rebuildIndex } from "./postings/rebuild";
import { type ImportedPair, preparePairs } from "./prepare-pairs";
import { deleteEntries, writePairs } from "./repository";

/** More than PostgreSQL is sent in one statement, so that each transaction holds some pairs before it asks for others. */
const COUNT = 6_000;
const pairsOf = (name: string): ImportedPair[] =>
  Array.from({ length: COUNT }, (_, i) => ({
    source: `Bandari ya ${name} namba${i}`,
    target: `The port ${i}`,
    fileName: `${name}.tmx`,
  }));
const now = new Date(Date.UTC(2026, 0, 5, 9));
const foundBy = async (word: string) => (await findByWords(word, { skip: 0, take: 1 })).total;

describeOnBothDatabases("imports into the memory at once", () => {
  it("of the same pairs in opposite order write each pair once", async () => {
    // as two instances do: each reads by itself
    const write = async (pairs: ImportedPair[]) => await writePairs(preparePairs(pairs, new EntryReader(), now));
    for (const name of ["Tanga", "Mtwara", "Lindi"]) {
      const pairs = pairsOf(name);
      const done = await Promise.all([write(pairs), write([...pairs].reverse()), write(pairs)]);
      expect(done.reduce((sum, { added }) => sum + added, 0)).toBe(COUNT);
      expect(done.reduce((sum, { known }) => sum + known, 0)).toBe(2 * COUNT);
      expect(await foundBy(name)).toBe(COUNT);
      expect(await foundBy("namba17")).toBeGreaterThan(0);
    }
    // each of them is numbered in the order of one of the files
    const ids = await getDb().memoryEntry.findMany({ orderBy: { id: "asc" }, take: COUNT, select: { source: true } });
    const order = ids.map(({ source }) => Number(/\d+$/.exec(source)?.[0]));
    expect([order, [...order].reverse()]).toContainEqual(pairsOf("Tanga").map((_, i) => i));
  });

  it("go on while the index is made anew elsewhere, and forget no word that they have written", async () => {
    await rebuildIndex(); // as every start does
    const reader = new EntryReader();
    const write = async (pairs: ImportedPair[]) => {
      const prepared = preparePairs(pairs, reader, now);
      reader.confirm(prepared.read);
      await writePairs(prepared);
    };
    /** A large batch, whose words are counted now and then; one of its pairs holds a word that the others don't. */
    const batch = (fileName: string) =>
      Array.from({ length: 1_000 }, (_, i) => ({
        source: i === 7 ? "Vikwazo vya zamani" : `Mnara wa zamani ${i}`,
        target: `The tower ${i}`,
        fileName,
      }));
    await write(batch("minara.tmx"));
    await getDb().$transaction(async (tx) => {
      const gone = await tx.memoryEntry.findMany({ where: { fileName: "minara.tmx" }, select: { id: true } });
      for (let at = 0; at < gone.length; at += 500)
        await deleteEntries(tx, { id: { in: gone.slice(at, at + 500).map(({ id }) => id) } });
    });
    await rebuildIndex({ isForced: true });
    await write(batch("tena.tmx"));
    expect(await foundBy("minara")).toBe(999);
    // a word of one entry, which the reader takes for written, by another of its forms
    expect(await foundBy("kikwazo")).toBe(1);
  });
});
