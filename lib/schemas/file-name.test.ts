import { expect, it } from "vitest";
import { fileNameSchema } from "./file-name";

it.each([
  ["habari\u202excod.exe", "habarixcod.exe"],
  ["\u2066makala\u2069.txt", "makala.txt"],
  ["خبر\u200f.txt", "خبر\u200f.txt"],
  ["\u202e ", "article.txt"],
  [undefined, "article.txt"],
])("shows %j as it is written", (name, shown) => {
  expect(fileNameSchema("article.txt").parse(name)).toBe(shown);
});

it("refuses a name that no file has", () => {
  expect(fileNameSchema("a").safeParse("a".repeat(256)).success).toBe(false);
});
