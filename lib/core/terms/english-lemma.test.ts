import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishForms, lemmatiseEnglish } from "./english-lemma.ts";

describe("lemmatiseEnglish", () => {
  it.each([
    ["sanctions", "sanction"],
    ["Countries", "country"],
    ["crises", "crisis"],
    ["women", "woman"],
    ["churches", "church"],
    ["buses", "bus"],
    ["news", "news"],
    ["class", "class"],
    ["leaders'", "leader"],
    ["Russia's", "russia"],
    ["held", "hold"],
  ])("%s -> %s", (form, lemma) => {
    expect(lemmatiseEnglish(form)).toBe(lemma);
  });

  it("leads regular plurals back to their lemma", () => {
    const noun = fc.constantFrom(
      "treaty",
      "missile",
      "church",
      "box",
      "border",
      "army",
      "refugee",
      "talk",
      "law",
      "attack",
    );
    fc.assert(
      fc.property(noun, (lemma) => {
        for (const form of englishForms(lemma).filter((other) => other.endsWith("s")))
          expect(lemmatiseEnglish(form)).toBe(lemma);
      }),
    );
  });
});
