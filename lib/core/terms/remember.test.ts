import { describe, expect, it } from "vitest";
import { remember } from "./remember.ts";

describe("remember", () => {
  it("computes once, until it has to forget", () => {
    const asked: string[] = [];
    const length = remember(2, (word) => {
      asked.push(word);
      return { length: word.length };
    });
    const first = length("moja");
    expect(length("moja")).toBe(first);
    expect(length("mbili").length).toBe(5);
    expect(length("tatu").length).toBe(4);
    expect(length("moja")).toEqual(first);
    expect(asked).toEqual(["moja", "mbili", "tatu", "moja"]);
  });
});
