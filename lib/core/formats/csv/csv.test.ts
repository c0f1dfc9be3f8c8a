import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCsv, serializeCsv } from "./csv";

it("gives back the rows that it wrote", () => {
  const cell = fc.string().filter((text) => !/^'[=+\-@\t\r]/.test(text) && !text.includes("\r"));
  const rows = fc.array(
    fc.array(cell, { minLength: 3, maxLength: 3 }).filter((row) => row.some((one) => one.trim() !== "")),
  );
  fc.assert(
    fc.property(rows, fc.boolean(), (data, bom) => {
      const header = ["source", "target", "status"];
      expect(parseCsv(serializeCsv(header, data, { bom }))).toEqual([header, ...data]);
    }),
  );
});

it.each(["=1+1", "+255 700", "-5", "@SUM(A1)", "\t=1"])("keeps a spreadsheet from running %j", (cell) => {
  const [, row] = serializeCsv(["a"], [[cell]]).split("\r\n");
  expect(row).toMatch(/^"?'/);
});

it("begins with a byte order mark when asked", () => {
  expect(serializeCsv(["a"], [["ũ"]], { bom: true }).charCodeAt(0)).toBe(0xfeff);
  expect(serializeCsv(["a"], [["ũ"]]).charCodeAt(0)).not.toBe(0xfeff);
});
