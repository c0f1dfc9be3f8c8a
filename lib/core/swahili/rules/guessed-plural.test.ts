import { describe, expect, test } from "vitest";
import { createAnalyser } from "../analyse.ts";
import { indexLexicon } from "../lexicon/lexicon.ts";
import { traceDerivedNoun } from "./derived-noun.ts";

function entry(lemma: string, pos: "noun" | "verb", nounClass = "", plural = "") {
  return { lemma, pos, nounClass, plural, otherPlurals: [], glosses: [""], domain: "general" };
}

/** A lexicon of verbs and of the few nouns that the cases need, so that lists cannot do the rules' work. */
const lexicon = indexLexicon([
  ...[
    "cheza",
    "tenda",
    "pendekeza",
    "shiriki",
    "saidia",
    "chagua",
    "andika",
    "shinda",
    "okoa",
    "piga",
    "uza",
    "asi",
  ].map((verb) => entry(verb, "verb")),
  entry("waraka", "noun", "11/10"),
  entry("udevu", "noun", "11/10"),
  entry("upanga", "noun", "11/10"),
  entry("ubao", "noun", "11/10"),
  entry("jiwe", "noun", "5/6"),
  entry("mali", "noun", "9/10", "mali"),
  entry("vita", "noun", "8", "vita"),
  entry("nchi", "noun", "9/10", "nchi"),
  entry("nadharia", "noun", "9/10", "nadharia"),
  entry("shetani", "noun", "5/6"),
  entry("uchaguzi", "noun", "14"),
  entry("uokozi", "noun", "14"),
  entry("ugaidi", "noun", "14"),
  entry("uovu", "noun", "14"),
  entry("wosia", "noun", "14"),
  // where a word stands before another that is spelt like its plural, its plural goes first
  entry("ukanda", "noun", "11/10", "kanda"),
  entry("kanda", "noun", "9/10", "kanda"),
  entry("tembo", "noun", "9/10", "tembo"),
  entry("utembo", "noun", "11/10", "tembo"),
]);
const { analyse } = createAnalyser(lexicon);

describe("plurals of nouns that the lexicon lacks", () => {
  test.each([
    ["wachezaji", "mchezaji", 2],
    ["waandishi", "mwandishi", 2],
    ["waokoaji", "mwokoaji", 2],
    ["wauzaji", "muuzaji", 2],
    ["vitendo", "kitendo", 8],
    ["mapendekezo", "pendekezo", 6],
    ["michezo", "mchezo", 4],
    ["visahani", "kisahani", 8],
    ["viatu", "kiatu", 8],
    ["vyandarua", "chandarua", 8],
    ["miembe", "mwembe", 4],
    ["miundo", "muundo", 4],
    ["mabehewa", "behewa", 6],
    ["madoa", "doa", 6],
    ["nyaraka", "waraka", 10],
    ["nyuzi", "uzi", 10],
    ["ndevu", "udevu", 10],
    ["panga", "upanga", 10],
    ["mbao", "ubao", 10],
    ["mawe", "jiwe", 6],
    ["manchi", "nchi", 6],
    ["ving'ora", "king'ora", 8],
    ["wananadharia", "mwananadharia", 2],
    ["chaguzi", "uchaguzi", 10],
    ["maokozi", "uokozi", 6],
    ["nyosia", "wosia", 10],
    ["kanda", "ukanda", 10],
  ])("%s is the plural of %s", (form, singular, nounClass) => {
    expect(analyse(form)[0]).toMatchObject({ lemma: singular, pos: "noun", number: "plural", nounClass });
  });

  test.each([
    "mali",
    "vita",
    "maji",
    "mara",
    "wali",
    "meza",
    "visa",
    "Malawi",
    "Mikocheni",
    "gaidi",
    "nyenje",
    "tembo",
  ])("%s is not cut", (form) => {
    expect(analyse(form)[0]?.lemma).toBe(form);
  });

  test.each([
    ["wapiga", "piga"],
    ["washinde", "shinda"],
    ["washiriki", "shiriki"],
    ["vishiriki", "shiriki"],
    ["wataasi", "asi"],
    ["wanapiga", "piga"],
    ["mabadiliko", "badiliko"],
    ["magaidi", "gaidi"],
    ["mituo", "mtuo"],
  ])("%s goes to %s, for verbs go before loose guesses", (form, lemma) => {
    expect(analyse(form)[0]?.lemma).toBe(lemma);
  });
});

test.each([
  ["ushetani", "state of a listed person"],
  ["usimbaji", "no verb ends in -aji"],
])("%s is a noun of its own: %s", (form) => {
  expect(analyse(form)[0]?.lemma).toBe(form);
});

describe("verbs behind nouns", () => {
  test.each([
    ["chezaji", "cheza", "agent"],
    ["andishi", "andika", "agent"],
    ["chaguzi", "chagua", "agent"],
    ["saidizi", "saidia", "agent"],
    ["shindi", "shinda", "agent"],
    ["tendo", "tenda", "result"],
    ["pendekezo", "pendekeza", "result"],
    ["shiriki", "shiriki", "bare"],
  ])("%s comes from %s", (stem, verb, derivation) => {
    expect(traceDerivedNoun(stem, lexicon)).toEqual({ verb, derivation });
  });

  test.each(["gari", "", "ji", "o", "zzzz", "tendwa"])("%j comes from none", (stem) => {
    expect(traceDerivedNoun(stem, lexicon)).toBeUndefined();
  });
});
