import { describe, expect, it } from "vitest";
import { Vocabulary } from "./aligned-corpus.ts";
import { consonantSkeleton, TranslationBeliefs } from "./translation-beliefs.ts";

describe("consonantSkeleton", () => {
  it.each([
    ["doctor", "daktari"],
    ["police", "polisi"],
    ["hospital", "hospitali"],
    ["company", "kampuni"],
  ])("%s and %s begin alike", (english, swahili) => {
    expect(consonantSkeleton(english)).toBe(consonantSkeleton(swahili));
    expect(consonantSkeleton(english)).toBeDefined();
  });

  it("says nothing of short words and of numbers", () => {
    expect(consonantSkeleton("na")).toBeUndefined();
    expect(consonantSkeleton("2023")).toBeUndefined();
  });
});

describe("TranslationBeliefs", () => {
  it("believes in the same letters more than in like ones, and in nothing else", () => {
    const source = new Vocabulary();
    const target = new Vocabulary();
    const word = source.idOf("hospitala");
    const name = source.idOf("kinshasa");
    const [hospital, minister, kinshasa] = ["hospital", "minister", "kinshasa"].map((text) => target.idOf(text));
    const beliefs = new TranslationBeliefs(source, target);
    expect(beliefs.of(word).has(hospital ?? -1)).toBe(true);
    expect(beliefs.of(word).has(minister ?? -1)).toBe(false);
    expect(beliefs.of(name).get(kinshasa ?? -1)).toBeGreaterThan(beliefs.of(word).get(hospital ?? -1) ?? 1);
  });
});
