import { expect, test } from "vitest";
import { createAnalyser } from "../analyse.ts";
import { indexLexicon } from "../lexicon/lexicon.ts";

const verb = (lemma: string) =>
  ({ lemma, pos: "verb", nounClass: "", plural: "", otherPlurals: [], glosses: [""], domain: "general" }) as const;

const { lemmatise, analyse } = createAnalyser(indexLexicon(["shika", "washa", "soma"].map(verb)));

test("nobody is told to be lit: the finite verb goes before the imperative of what is undergone", () => {
  expect(lemmatise("washika")[0]).toBe("shika");
});

test("other imperatives stay the first reading", () => {
  expect(analyse("soma")[0]).toMatchObject({ lemma: "soma", tense: "imperative" });
  expect(analyse("washa")[0]).toMatchObject({ lemma: "washa", tense: "imperative" });
});
