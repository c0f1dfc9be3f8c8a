import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAnalyser } from "./analyse.ts";
import { swahiliLexicon } from "./lexicon/lexicon.ts";
import { nounForms } from "./noun-forms.ts";
import { KU_KEEPING_STEMS, MONOSYLLABIC_STEMS } from "./rules/verb-slots.ts";

const lexicon = swahiliLexicon();
const { lemmatise, analyse } = createAnalyser();
const nouns = lexicon.entries.filter(({ pos }) => pos === "noun");
const verbs = [...lexicon.verbs];

/** What a speaker puts before a stem, and the tense that an analysis must find. */
const AFFIRMATIVE = [
  ["na", "present"],
  ["li", "past"],
  ["ta", "future"],
  ["me", "perfect"],
  ["ka", "consecutive"],
  ["ki", "conditional"],
  ["nge", "would"],
  ["ngali", "would-have"],
] as const;
const SUBJECTS = ["ni", "u", "a", "tu", "m", "wa", "i", "li", "ya", "ki", "vi", "zi"] as const;
const NEGATIVE: Readonly<Record<(typeof SUBJECTS)[number], string>> = {
  ni: "si",
  u: "hu",
  a: "ha",
  tu: "hatu",
  m: "ham",
  wa: "hawa",
  i: "hai",
  li: "hali",
  ya: "haya",
  ki: "haki",
  vi: "havi",
  zi: "hazi",
};
const NEGATIVE_TENSES = [
  ["ku", "past"],
  ["ja", "not-yet"],
  ["ta", "future"],
] as const;
const OBJECTS = ["", "ni", "ku", "m", "tu", "wa", "li", "ya", "ki", "vi", "zi"];
const RELATIVES = ["ye", "o", "yo", "lo", "cho", "vyo", "zo", "po", "ko", "mo"];
/** Markers behind which a stem of one syllable keeps ku-. */
const KEEPS_KU = new Set(["na", "li", "ta", "me", "nge", "ngali"]);

const isShort = (stem: string) => MONOSYLLABIC_STEMS.has(stem);
const long = verbs.filter((stem) => !isShort(stem) && !KU_KEEPING_STEMS.has(stem));
/** "m" becomes "mw" before a vowel. */
const objectBefore = (object: string, stem: string) => (object === "m" && /^[aeiou]/.test(stem) ? "mw" : object);
const last = (stem: string, vowel: string) => (stem.endsWith("a") ? stem.slice(0, -1) + vowel : stem);

const stem = fc.constantFrom(...long);
const subject = fc.constantFrom(...SUBJECTS);
const object = fc.constantFrom(...OBJECTS);
const RUNS = { numRuns: 400 };

describe("nouns of the lexicon come back from the forms made of them", () => {
  test("plurals, every one", () => {
    const lost = nouns.filter(({ lemma, plural }) => plural !== "" && !lemmatise(plural).includes(lemma));
    expect(lost.map(({ lemma, plural }) => `${plural} of ${lemma}`)).toEqual([]);
  });

  test("locatives of singular and plural, every one", () => {
    const lost = nouns
      .flatMap(({ lemma }) => nounForms(lemma).locatives.map((form) => [form, lemma] as const))
      .filter(([form, lemma]) => /^[a-z']+$/.test(form) && !lemmatise(form).includes(lemma));
    expect(lost).toEqual([]);
  });

  test("singulars, every one, unless a commoner word is spelt alike", () => {
    const lost = nouns.filter(({ lemma }) => !lemmatise(lemma).includes(lemma));
    expect(lost.map(({ lemma }) => lemma)).toEqual([]);
  });
});

describe("verbs of the lexicon come back from the forms made of them", () => {
  test("with subject, tense and object", () => {
    fc.assert(
      fc.property(subject, fc.constantFrom(...AFFIRMATIVE), object, stem, (who, [marker, tense], whom, lemma) => {
        const form = who + marker + objectBefore(whom, lemma) + lemma;
        expect(lemmatise(form)).toContain(lemma);
        expect(analyse(form).some((reading) => reading.lemma === lemma && reading.tense === tense)).toBe(true);
      }),
      RUNS,
    );
  });

  test("in the negative", () => {
    fc.assert(
      fc.property(subject, fc.constantFrom(...NEGATIVE_TENSES), object, stem, (who, [marker, tense], whom, lemma) => {
        const form = NEGATIVE[who] + marker + objectBefore(whom, lemma) + lemma;
        const reading = analyse(form).find((found) => found.lemma === lemma && found.negative);
        expect(reading?.tense).toBe(tense);
      }),
      RUNS,
    );
  });

  test("in the negative present and the subjunctive, whose last vowel changes", () => {
    fc.assert(
      fc.property(subject, object, stem, (who, whom, lemma) => {
        const before = objectBefore(whom, lemma);
        expect(lemmatise(NEGATIVE[who] + before + last(lemma, "i"))).toContain(lemma);
        expect(lemmatise(who + before + last(lemma, "e"))).toContain(lemma);
        expect(lemmatise(`${who}si${before}${last(lemma, "e")}`)).toContain(lemma);
      }),
      RUNS,
    );
  });

  test("in relative clauses", () => {
    const marker = fc.constantFrom("na", "li", "taka", "si");
    fc.assert(
      fc.property(subject, marker, fc.constantFrom(...RELATIVES), object, stem, (who, tense, relative, whom, lemma) => {
        const form = who + tense + relative + objectBefore(whom, lemma) + lemma;
        expect(analyse(form).some((found) => found.lemma === lemma && found.relative === relative)).toBe(true);
      }),
      RUNS,
    );
  });

  test("as infinitives, habituals, imperatives and reflexives", () => {
    fc.assert(
      fc.property(stem, (lemma) => {
        for (const form of [`ku${lemma}`, `kuto${lemma}`, `hu${lemma}`, lemma, `alijiku${lemma}`.replace("jiku", "ji")])
          expect(lemmatise(form)).toContain(lemma);
        expect(lemmatise(lemma.endsWith("a") ? `${last(lemma, "e")}ni` : `${lemma}ni`)).toContain(lemma);
      }),
      RUNS,
    );
  });

  test("stems of one syllable, with ku- and without", () => {
    const short = fc.constantFrom(...MONOSYLLABIC_STEMS, ...KU_KEEPING_STEMS);
    fc.assert(
      fc.property(subject, fc.constantFrom(...AFFIRMATIVE), short, (who, [marker], lemma) => {
        const ku = KEEPS_KU.has(marker) ? (/^[ei]/.test(lemma) ? "kw" : "ku") : "";
        expect(lemmatise(who + marker + ku + lemma)).toContain(lemma);
      }),
    );
  });
});

test("plurals of nouns that the lexicon lacks lead back to them", () => {
  const consonant = fc.constantFrom(..."b d g k l n p r s t v z sh ch ny".split(" "));
  const vowel = fc.constantFrom(..."aeiou");
  const unknown = fc
    .tuple(fc.constantFrom("m", "ki"), consonant, vowel, consonant, vowel, consonant, vowel)
    .map((parts) => parts.join(""))
    .filter((lemma) => lemmatise(lemma)[0] === lemma && !lexicon.byLemma.has(lemma));
  fc.assert(
    fc.property(unknown, (lemma) => {
      const { plural } = nounForms(lemma);
      if (plural === undefined) throw new Error(`${lemma} has no plural`);
      expect(lemmatise(plural)).toContain(lemma);
    }),
    { numRuns: 500 },
  );
});
