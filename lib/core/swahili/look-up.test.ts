import { expect, it } from "vitest";
import { lookUp } from "./look-up";

const lemmas = (text: string) => lookUp(text).map(({ entry }) => entry.lemma);

it.each([
  ["watoto", "mtoto"],
  ["Serikalini", "serikali"],
  ["walimwandikia", "andikia"],
  ["hawakusoma", "soma"],
  ["nzuri", "zuri"],
  ["waziri mkuu", "waziri mkuu"],
])("%s is found under %s", (word, lemma) => expect(lemmas(word)).toContain(lemma));

it("finds the root of a derived verb that has no entry of its own, and nothing for what is no word", () => {
  expect(lemmas("walisomeana")).toContain("soma");
  for (const text of ["", "   ", "…", "xyzzq", "🌉", "محمد", "a".repeat(100_000)]) expect(lookUp(text)).toEqual([]);
});

it("gives the commonest reading first", () => {
  const [first] = lookUp("vikwazo");
  expect(first?.entry.glosses.length).toBeGreaterThan(0);
  expect(first?.analysis).toMatchObject({ lemma: "kikwazo", number: "plural" });
});
