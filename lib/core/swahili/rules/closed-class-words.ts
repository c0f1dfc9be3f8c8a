import type { PartOfSpeech, Tense } from "../analysis.ts";

/** A form of a word class that takes no new members. */
export interface ClosedForm {
  form: string;
  lemma: string;
  pos: PartOfSpeech;
  nounClass?: number;
  number?: "singular" | "plural";
  subject?: string;
  negative?: boolean;
  tense?: Tense;
  relative?: string;
}

/**
 * Agreement class, then its marks: on -a and possessives; proximal, medial and distal demonstratives; relative.
 * Where classes share a form the commoner one stands first.
 */
const AGREEMENT: readonly [number, string, string, string, string, string][] = [
  [1, "w", "huyu", "huyo", "yule", "ye"],
  [2, "w", "hawa", "hao", "wale", "o"],
  [3, "w", "huu", "huo", "ule", "o"],
  [9, "y", "hii", "hiyo", "ile", "yo"],
  [4, "y", "hii", "hiyo", "ile", "yo"],
  [5, "l", "hili", "hilo", "lile", "lo"],
  [6, "y", "haya", "hayo", "yale", "yo"],
  [7, "ch", "hiki", "hicho", "kile", "cho"],
  [8, "vy", "hivi", "hivyo", "vile", "vyo"],
  [10, "z", "hizi", "hizo", "zile", "zo"],
  [11, "w", "huu", "huo", "ule", "o"],
  [17, "kw", "huku", "huko", "kule", "ko"],
  [15, "kw", "huku", "huko", "kule", "ko"],
  [16, "p", "hapa", "hapo", "pale", "po"],
  [18, "mw", "humu", "humo", "mle", "mo"],
];

const POSSESSORS = ["angu", "ako", "ake", "etu", "enu", "ao"];
const PLACES = ["ko", "po", "mo"];

/** A subject before -na "have" and -ko, -po, -mo "be at", with its negation and the relatives that it takes. */
interface Subject {
  form: string;
  /** before -ko, -po, -mo, where it differs */
  atPlace?: string;
  negative: readonly string[];
  nounClass?: number;
  number?: "singular" | "plural";
  relatives: readonly string[];
}

const S = "singular";
const P = "plural";
const SUBJECTS: readonly Subject[] = [
  { form: "ni", negative: ["si"], nounClass: 1, number: S, relatives: ["ye"] },
  { form: "u", negative: ["hu", "hau"], relatives: ["ye", "o"] },
  { form: "a", atPlace: "yu", negative: ["ha", "hayu"], nounClass: 1, number: S, relatives: ["ye"] },
  { form: "tu", negative: ["hatu"], nounClass: 2, number: P, relatives: ["o"] },
  { form: "m", negative: ["ham"], nounClass: 2, number: P, relatives: ["o"] },
  { form: "wa", negative: ["hawa"], nounClass: 2, number: P, relatives: ["o"] },
  { form: "i", negative: ["hai"], relatives: ["yo"] },
  { form: "li", negative: ["hali"], nounClass: 5, number: S, relatives: ["lo"] },
  { form: "ya", negative: ["haya"], nounClass: 6, number: P, relatives: ["yo"] },
  { form: "ki", negative: ["haki"], nounClass: 7, number: S, relatives: ["cho"] },
  { form: "vi", negative: ["havi"], nounClass: 8, number: P, relatives: ["vyo"] },
  { form: "zi", negative: ["hazi"], nounClass: 10, number: P, relatives: ["zo"] },
  { form: "ku", negative: ["haku"], nounClass: 17, relatives: ["ko"] },
  { form: "pa", negative: ["hapa"], nounClass: 16, relatives: ["po"] },
  { form: "m", negative: ["ham"], nounClass: 18, relatives: ["mo"] },
];
const PRONOUNS = ["mimi", "wewe", "yeye", "sisi", "ninyi", "nyinyi", "wao"];
const RELATIVES = ["ye", "o", "yo", "lo", "cho", "vyo", "zo", "ko", "po", "mo"];
/** Relatives that any subject takes. */
const MANNER_AND_PLACE = ["vyo", "po", "ko"];
const WITH_PRONOUN: readonly [string, string][] = [
  ["nami", "mimi"],
  ["nawe", "wewe"],
  ["naye", "yeye"],
  ["nasi", "sisi"],
  ["nanyi", "ninyi"],
  ["nao", "wao"],
];
/** ndi- with a person: "it is I". */
const IT_IS = ["ndimi", "ndiwe", "ndisi", "ndinyi", "ndio"];

function* agreeingForms(): Generator<ClosedForm> {
  for (const [nounClass, link, near, mentioned, far, relative] of AGREEMENT) {
    yield { form: `${link}a`, lemma: "a", pos: "connective", nounClass };
    for (const possessor of POSSESSORS)
      yield { form: `${link}${possessor}`, lemma: possessor, pos: "possessive", nounClass };
    for (const [form, lemma] of [
      [near, "huyu"],
      [mentioned, "huyo"],
      [far, "yule"],
    ] as const) {
      yield { form, lemma, pos: "demonstrative", nounClass };
      yield { form: form + form, lemma, pos: "demonstrative", nounClass };
    }
    yield { form: `ndi${relative}`, lemma: "ndi", pos: "copula", nounClass };
    yield { form: `si${relative}`, lemma: "si", pos: "copula", nounClass, negative: true };
    yield { form: `na${relative}`, lemma: `na${relative}`, pos: "pronoun", nounClass };
    yield { form: `kwa${relative}`, lemma: `kwa${relative}`, pos: "pronoun", nounClass };
    yield { form: `amba${relative}`, lemma: "amba", pos: "pronoun", nounClass, relative };
  }
  for (const [nounClass, mark] of [
    [1, "mw"],
    [2, "w"],
    [3, "w"],
    [9, "y"],
    [4, "y"],
    [5, "l"],
    [6, "y"],
    [7, "ch"],
    [8, "vy"],
    [10, "z"],
    [17, "kw"],
    [16, "p"],
    [4, "my"],
  ] as const)
    yield { form: `${mark}enyewe`, lemma: "enyewe", pos: "adjective", nounClass };
}

function* predicates(): Generator<ClosedForm> {
  for (const { form: subject, atPlace = subject, negative: negations, nounClass, number, relatives } of SUBJECTS) {
    const base = {
      ...(nounClass === undefined ? {} : { nounClass }),
      ...(number === undefined ? {} : { number }),
    };
    for (const place of PLACES) {
      yield { ...base, form: atPlace + place, lemma: place, pos: "copula", subject: atPlace };
      for (const negation of negations)
        yield { ...base, form: negation + place, lemma: place, pos: "copula", subject: negation, negative: true };
      // "waliopo", "kilichoko", "wasiopo"
      for (const relative of relatives) {
        yield { ...base, form: `${subject}li${relative}${place}`, lemma: place, pos: "copula", subject, relative };
        yield {
          ...base,
          form: `${subject}si${relative}${place}`,
          lemma: place,
          pos: "copula",
          subject,
          relative,
          negative: true,
        };
      }
    }
    const have = { ...base, lemma: "na", pos: "verb", tense: "present" } as const;
    for (const mark of ["", ...RELATIVES]) {
      yield { ...have, form: `${subject}na${mark}`, subject };
      for (const negation of negations)
        yield { ...have, form: `${negation}na${mark}`, subject: negation, negative: true };
    }
    yield { ...base, form: `${subject}ngali`, lemma: "ngali", pos: "copula", subject };
    // "akisha", "wamesha": the verb "finish" without its i
    yield { ...base, form: `${subject}kisha`, lemma: "isha", pos: "verb", tense: "conditional", subject };
    yield { ...base, form: `${subject}mesha`, lemma: "isha", pos: "verb", tense: "perfect", subject };
    // "aliyonayo", "wasichonacho": which they have, which they have not
    for (const relative of RELATIVES) {
      yield { ...have, form: `${subject}li${relative}na${relative}`, subject, relative };
      yield { ...have, form: `${subject}si${relative}na${relative}`, subject, relative, negative: true };
    }
    if (subject === "ku") continue; // "kuliko" is "than"
    // "ilivyo", "walipo": as it is, where they are
    for (const relative of MANNER_AND_PLACE)
      yield {
        ...base,
        form: `${subject}li${relative}`,
        lemma: "wa",
        pos: "verb",
        subject,
        relative,
        tense: "general-relative",
      };
    if (subject === "pa") continue;
    // "aliye", "yaliyo", "asiye": who is, which are, who is not
    for (const relative of relatives) {
      const be = { ...base, lemma: "wa", pos: "verb", subject, relative, tense: "general-relative" } as const;
      yield { ...be, form: `${subject}li${relative}` };
      yield { ...be, form: `${subject}si${relative}`, negative: true };
    }
  }
}

/**
 * Every form of the word classes that agree but take no new members: possessives, demonstratives (doubled ones too),
 * the link -a, ndi- and si-, amba-, -enyewe, -ko/-po/-mo "be at", -na "have" and "which has", -ngali "still", -li- and -si- with a relative "who is".
 *
 * @returns the forms, the likelier reading of a form first; about 1,600
 */
export function closedClassForms(): ClosedForm[] {
  const forms: ClosedForm[] = [];
  for (const pronoun of PRONOUNS)
    forms.push({ form: pronoun, lemma: pronoun === "nyinyi" ? "ninyi" : pronoun, pos: "pronoun" });
  forms.push({ form: "ni", lemma: "ni", pos: "copula" }, { form: "si", lemma: "si", pos: "copula", negative: true });
  forms.push({ form: "na", lemma: "na", pos: "conjunction" }, { form: "kwa", lemma: "kwa", pos: "preposition" });
  for (const [form, lemma] of WITH_PRONOUN) forms.push({ form, lemma, pos: "pronoun" });
  for (const form of IT_IS) forms.push({ form, lemma: "ndi", pos: "copula" });
  forms.push({ form: "amba", lemma: "amba", pos: "pronoun" });
  forms.push({ form: "muwe", lemma: "wa", pos: "verb", subject: "m", number: P, tense: "subjunctive" });
  forms.push(...agreeingForms(), ...predicates());
  return forms;
}
