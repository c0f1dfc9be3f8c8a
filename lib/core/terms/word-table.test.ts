import { expect, it } from "vitest";
import { WordTable } from "./word-table.ts";

const make = (limit: number) => new WordTable<{ surface: string }>(limit);

it("finds a word where it stands in a text, also among words of the same hash", () => {
  const table = make(10);
  for (const surface of ["mto", "mti", "mtindo"]) table.put({ surface }, 7);
  const text = "mti wa mtindo";
  expect(table.find(text, 0, 3, 7)?.surface).toBe("mti");
  expect(table.find(text, 7, 13, 7)?.surface).toBe("mtindo");
  expect(table.find(text, 4, 6, 7)).toBeUndefined();
  expect(table.find(text, 0, 3, 8)).toBeUndefined();
});

it("grows, and forgets all at its limit", () => {
  const table = make(5000);
  for (let i = 0; i < 5000; i += 1) table.put({ surface: `w${i}` }, Math.imul(i, -7));
  for (let i = 0; i < 5000; i += 1) {
    const text = `w${i}`;
    expect(table.find(text, 0, text.length, Math.imul(i, -7))?.surface).toBe(text);
  }
  table.put({ surface: "x" }, 1);
  expect(table.find("w3", 0, 2, -21)).toBeUndefined();
  expect(table.find("x", 0, 1, 1)?.surface).toBe("x");
});
