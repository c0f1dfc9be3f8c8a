import fc from "fast-check";
import { expect, it } from "vitest";
import { LONGEST_CELL_READ, RowReader } from "./read-rows.ts";

function read(...parts: string[]) {
  const rows: [number, ...string[]][] = [];
  const reader = new RowReader((cells, line) => rows.push([line, ...cells]));
  for (const part of parts) reader.write(part);
  const { openLine, oddLine } = reader.end();
  return { rows, openLine, oddLine };
}

it.each([
  [
    "a,b\nc,d\n",
    [
      [1, "a", "b"],
      [2, "c", "d"],
    ],
  ],
  [
    "a\tb\r\nc, d\te\r\n",
    [
      [1, "a", "b"],
      [2, "c, d", "e"],
    ],
  ],
  [
    "a;b\rc;d",
    [
      [1, "a", "b"],
      [2, "c", "d"],
    ],
  ],
  [
    '"a, ""b""","c\nd"\ne,f',
    [
      [1, 'a, "b"', "c\nd"],
      [3, "e", "f"],
    ],
  ],
  ['5" pipe,b "c" d', [[1, '5" pipe', 'b "c" d']]],
  [
    "\ufeffa,\n\n,\n,b",
    [
      [1, "a", ""],
      [4, "", "b"],
    ],
  ],
  ["", []],
])("reads %j", (text, rows) => {
  expect(read(text)).toEqual({ rows, openLine: null, oddLine: null });
  expect(read(...text.split(""))).toEqual({ rows, openLine: null, oddLine: null });
});

it("says that a file ends within quotes, and doesn't let one quote swallow the rest", () => {
  expect(read('a,b\nc,"d').openLine).toBe(2);
  const long = read(`a,b\n"${"x".repeat(LONGEST_CELL_READ + 1)}\nc,d\n`);
  expect(long.rows.at(-1)?.slice(1)).toEqual(["c", "d"]);
  expect(long.oddLine).toBe(2);
});

it("gives back any cells that were quoted, wherever the text is cut", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", " ", "\t", ";") });
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 7 }), (rows, size) => {
      const whole = ["p,q", ...rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join())].join("\n");
      const parts = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
        whole.slice(i * size, (i + 1) * size),
      );
      const filled = rows.filter((row) => row.some((one) => one.trim() !== ""));
      expect(read(...parts).rows.map(([, ...cells]) => cells)).toEqual([["p", "q"], ...filled]);
    }),
  );
});
