import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EntryReader } from "./entry-reader";
import { memoryWords } from "./fold-source";
import { gatherPostings } from "./gather-postings";
import { BLOCK_SIZE, groupByBlock, type PostingList, readPostings } from "./posting-list";
import { wordToken } from "./word-token";

const entry = (source: string, target: string) => ({ source, target, sourceLanguage: "sw", targetLanguage: "en" });

/** Which entries the rows name for a word, with the number of words that they say of each. */
function entriesOf(rows: readonly PostingList[], token: number): Map<number, number> {
  const found = new Map<number, number>();
  for (const [block, lists] of groupByBlock(
    rows.filter((row) => row.block < 0 || row.token === token),
    new Set([token]),
  ))
    for (const list of lists) readPostings(list, (offset, words) => found.set(block * BLOCK_SIZE + offset, words));
  return found;
}

const keysOf = (rows: readonly PostingList[]) => rows.map(({ token, block }) => `${token} ${block}`);

/** Words as news has them: few that stand everywhere, many that stand once. */
const makeEntries = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    entry(
      `rais wa nchi ${i % 7} alisema neno${i % 900} la kipekee${i}`,
      `the president said word${i % 450} and unique${i}`,
    ),
  );

describe("what a batch adds to the index", () => {
  const check = (entries: ReturnType<typeof makeEntries>, ids: Int32Array) => {
    const rows = gatherPostings(new EntryReader().read(entries), ids);
    expect(new Set(keysOf(rows)).size).toBe(rows.length);
    for (const side of ["source", "target"] as const) {
      const expected = new Map<string, Map<number, number>>();
      entries.forEach((one, nth) => {
        const id = ids[nth] as number;
        if (id === 0) return;
        for (const word of memoryWords(one[side])) {
          const holders = expected.get(word) ?? new Map<number, number>();
          expected.set(word, holders.set(id, memoryWords(one.source).length));
        }
      });
      for (const [word, holders] of expected) expect(entriesOf(rows, wordToken(side, word))).toEqual(holders);
    }
    return rows;
  };

  it.each([
    ["a small batch", 40, 1],
    ["a small batch over the border of a block", 40, BLOCK_SIZE - 20],
    ["a large one", 1_200, 1],
    ["a large one over the border of a block", 1_200, BLOCK_SIZE - 400],
    ["a large one over the border of eight blocks", 1_200, 8 * BLOCK_SIZE - 400],
  ])("%s names for every word the entries that hold it", (_, count, first) => {
    const rows = check(
      makeEntries(count),
      Int32Array.from({ length: count }, (_, i) => first + i),
    );
    expect(rows.some(({ block }) => block < 0)).toBe(count >= 1_000);
  });

  it("leaves out entries without an id, and takes ids in any order", () => {
    const ids = Int32Array.from({ length: 1_100 }, (_, i) => (i % 3 === 0 ? 0 : 20_000 - 7 * i));
    check(makeEntries(1_100), ids);
    expect(gatherPostings(new EntryReader().read(makeEntries(5)), new Int32Array(5))).toEqual([]);
  });

  it("gives its rows in one order whatever the entries' order: writers don't wait for each other in a circle", () => {
    const entries = makeEntries(1_500);
    const ids = Int32Array.from(entries, (_, i) => i + 1);
    const forward = keysOf(gatherPostings(new EntryReader().read(entries), ids));
    const backward = keysOf(gatherPostings(new EntryReader().read([...entries].reverse()), ids.slice().reverse()));
    expect(backward).toEqual(forward);
  });

  it("holds for any texts", () => {
    const word = fc.constantFrom("rais", "wa", "ng'ombe", "Ab-cd", "2024", "é", "😀", "ya", "x");
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { maxLength: 20 }),
        fc.integer({ min: 1, max: 70_000 }),
        (texts, first) => {
          const entries = texts.map(([source, target]) => entry(source, target));
          check(
            entries,
            Int32Array.from(entries, (_, i) => first + 3 * i),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
