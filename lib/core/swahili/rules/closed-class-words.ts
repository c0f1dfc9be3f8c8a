import type { PartOfSpeech } from "../analysis.ts";

/** A form of a word class that takes no new members. */
export interface ClosedForm {
  form: string;
  lemma: string;
  pos: PartOfSpeech;
  nounClass?: number;
}

/** Agreement class, then its marks: on -a and possessives, proximal, medial and distal demonstratives, relative. */
const AGREEMENT: readonly [number, string, string, string, string, string][] = [
  [1, "w", "huyu", "huyo", "yule", "ye"],
  [2, "w", "hawa", "hao", "wale", "o"],
  [3, "w", "huu", "huo", "ule", "o"],
  [4, "y", "hii", "hiyo", "ile", "yo"],
  [5, "l", "hili", "hilo", "lile", "lo"],
  [6, "y", "haya", "hayo", "yale", "yo"],
  [7, "ch", "hiki", "hicho", "kile", "cho"],
  [8, "vy", "hivi", "hivyo", "vile", "vyo"],
  [9, "y", "hii", "hiyo", "ile", "yo"],
  [10, "z", "hizi", "hizo", "zile", "zo"],
  [11, "w", "huu", "huo", "ule", "o"],
  [15, "kw", "huku", "huko", "kule", "ko"],
  [16, "p", "hapa", "hapo", "pale", "po"],
  [17, "kw", "huku", "huko", "kule", "ko"],
  [18, "mw", "humu", "humo", "mle", "mo"],
];

const POSSESSORS = ["angu", "ako", "ake", "etu", "enu", "ao"];
/** Persons and classes before -na "have" and -ko, -po, -mo "be at". */
const SUBJECTS = ["ni", "u", "a", "tu", "m", "wa", "i", "li", "ya", "ki", "vi", "zi", "ku", "pa"];
const HAVE = [
  "nina",
  "una",
  "ana",
  "tuna",
  "mna",
  "wana",
  "ina",
  "lina",
  "yana",
  "kina",
  "vina",
  "zina",
  "kuna",
  "pana",
];
const HAVE_NOT = [
  "sina",
  "huna",
  "hana",
  "hatuna",
  "hamna",
  "hawana",
  "hauna",
  "haina",
  "halina",
  "hayana",
  "hakina",
  "havina",
  "hazina",
  "hakuna",
  "hapana",
];
const PRONOUNS = ["mimi", "wewe", "yeye", "sisi", "ninyi", "nyinyi", "wao"];
const WITH_PRONOUN: readonly [string, string][] = [
  ["nami", "mimi"],
  ["nawe", "wewe"],
  ["naye", "yeye"],
  ["nasi", "sisi"],
  ["nanyi", "ninyi"],
  ["nao", "wao"],
];

function* agreeingForms(): Generator<ClosedForm> {
  for (const [nounClass, link, near, mentioned, far, relative] of AGREEMENT) {
    yield { form: `${link}a`, lemma: "a", pos: "connective", nounClass };
    for (const possessor of POSSESSORS)
      yield { form: `${link}${possessor}`, lemma: possessor, pos: "possessive", nounClass };
    yield { form: near, lemma: "huyu", pos: "demonstrative", nounClass };
    yield { form: mentioned, lemma: "huyo", pos: "demonstrative", nounClass };
    yield { form: far, lemma: "yule", pos: "demonstrative", nounClass };
    yield { form: `ndi${relative}`, lemma: "ndi", pos: "copula", nounClass };
    yield { form: `si${relative}`, lemma: "si", pos: "copula", nounClass };
    yield { form: `na${relative}`, lemma: `na${relative}`, pos: "pronoun", nounClass };
    yield { form: `amba${relative}`, lemma: "amba", pos: "pronoun", nounClass };
  }
  for (const mark of ["y", "w", "l", "ch", "vy", "z", "p", "kw", "mw", "my"])
    yield { form: `${mark}enyewe`, lemma: "enyewe", pos: "adjective" };
}

function* predicates(): Generator<ClosedForm> {
  for (const subject of SUBJECTS)
    for (const place of ["ko", "po", "mo"]) {
      const stem = subject === "a" ? "yu" : subject;
      yield { form: `${stem}${place}`, lemma: place, pos: "copula" };
      const negative = subject === "ni" ? "si" : subject === "u" ? "hu" : subject === "a" ? "ha" : `ha${subject}`;
      yield { form: `${negative}${place}`, lemma: place, pos: "copula" };
    }
  for (const form of [...HAVE, ...HAVE_NOT]) {
    yield { form, lemma: "na", pos: "verb" };
    for (const [, , , , , relative] of AGREEMENT) yield { form: `${form}${relative}`, lemma: "na", pos: "verb" };
  }
}

/**
 * Every form of the word classes that agree but take no new members: possessives, demonstratives, the link -a,
 * ndi- and si-, amba-, -enyewe, -ko/-po/-mo "be at" and -na "have".
 *
 * @returns the forms, the likelier reading of a form first; about 700
 */
export function closedClassForms(): ClosedForm[] {
  const forms: ClosedForm[] = [];
  for (const pronoun of PRONOUNS)
    forms.push({ form: pronoun, lemma: pronoun === "nyinyi" ? "ninyi" : pronoun, pos: "pronoun" });
  forms.push({ form: "ni", lemma: "ni", pos: "copula" }, { form: "si", lemma: "si", pos: "copula" });
  forms.push({ form: "na", lemma: "na", pos: "conjunction" }, { form: "kwa", lemma: "kwa", pos: "preposition" });
  for (const [form, lemma] of WITH_PRONOUN) forms.push({ form, lemma, pos: "pronoun" });
  forms.push({ form: "ndiye", lemma: "ndi", pos: "copula" }, { form: "ndimi", lemma: "ndi", pos: "copula" });
  forms.push({ form: "ndivyo", lemma: "ndi", pos: "copula" }, { form: "amba", lemma: "amba", pos: "pronoun" });
  forms.push(...agreeingForms(), ...predicates());
  return forms;
}
