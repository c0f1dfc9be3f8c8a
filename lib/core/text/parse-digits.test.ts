import { expect, it } from "vitest";
import { parseDigits } from "./parse-digits";

it.each([
  ["12", 12],
  ["1,234", 1234],
  ["1.234.567", 1_234_567],
  ["2.5", 2.5],
  ["2,5", 2.5],
  ["1,234.5", 1234.5],
  ["2023", 2023],
  ["0.125", 0.125],
])("parseDigits reads %s", (text, value) => {
  expect(parseDigits(text)).toBe(value);
});
