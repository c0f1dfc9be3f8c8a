import type { Tense } from "../analysis.ts";

/** A subject prefix as written. */
export interface SubjectPrefix {
  form: string;
  nounClass?: number;
  number?: "singular" | "plural";
  negative?: boolean;
}

const singular = "singular";
const plural = "plural";

/** Subject prefixes before a consonant or a tense marker. */
export const SUBJECTS: readonly SubjectPrefix[] = [
  { form: "ni", nounClass: 1, number: singular },
  { form: "u" },
  { form: "a", nounClass: 1, number: singular },
  { form: "tu", nounClass: 2, number: plural },
  { form: "m", nounClass: 2, number: plural },
  { form: "wa", nounClass: 2, number: plural },
  { form: "i" },
  { form: "li", nounClass: 5, number: singular },
  { form: "ya", nounClass: 6, number: plural },
  { form: "ki", nounClass: 7, number: singular },
  { form: "vi", nounClass: 8, number: plural },
  { form: "zi", nounClass: 10, number: plural },
  { form: "ku", nounClass: 17 },
  { form: "pa", nounClass: 16 },
  { form: "mu", nounClass: 18 },
  { form: "si", nounClass: 1, number: singular, negative: true },
  { form: "hu", nounClass: 1, number: singular, negative: true },
  { form: "ha", nounClass: 1, number: singular, negative: true },
  { form: "hatu", nounClass: 2, number: plural, negative: true },
  { form: "ham", nounClass: 2, number: plural, negative: true },
  { form: "hawa", nounClass: 2, number: plural, negative: true },
  { form: "hau", negative: true },
  { form: "hai", negative: true },
  { form: "hali", nounClass: 5, number: singular, negative: true },
  { form: "haya", nounClass: 6, number: plural, negative: true },
  { form: "haki", nounClass: 7, number: singular, negative: true },
  { form: "havi", nounClass: 8, number: plural, negative: true },
  { form: "hazi", nounClass: 10, number: plural, negative: true },
  { form: "haku", nounClass: 17, negative: true },
  { form: "hapa", nounClass: 16, negative: true },
  { form: "hamu", nounClass: 18, negative: true },
];

/** Subjects grown together with the indefinite tense -a-: "wapiga", "chabaki", "twaumba". */
export const INDEFINITE_SUBJECTS: readonly SubjectPrefix[] = [
  { form: "na", nounClass: 1, number: singular },
  { form: "wa" },
  { form: "a", nounClass: 1, number: singular },
  { form: "twa", nounClass: 2, number: plural },
  { form: "mwa", nounClass: 2, number: plural },
  { form: "ya" },
  { form: "la", nounClass: 5, number: singular },
  { form: "cha", nounClass: 7, number: singular },
  { form: "vya", nounClass: 8, number: plural },
  { form: "za", nounClass: 10, number: plural },
  { form: "kwa", nounClass: 17 },
  { form: "pa", nounClass: 16 },
  { form: "ua" },
  { form: "waa", nounClass: 2, number: plural },
  { form: "aa", nounClass: 1, number: singular },
  { form: "tua", nounClass: 2, number: plural },
  { form: "nia", nounClass: 1, number: singular },
  { form: "mua", nounClass: 2, number: plural },
];

/** Subjects before a stem that begins with a vowel, in the subjunctive: "twende", "mwende". */
export const GLIDED_SUBJECTS: readonly SubjectPrefix[] = [
  { form: "tw", nounClass: 2, number: plural },
  { form: "mw", nounClass: 2, number: plural },
  { form: "w", nounClass: 2, number: plural },
];

/** Subject a- and "already" grown together: "keshafika". */
export const KESHA: SubjectPrefix = { form: "kesha", nounClass: 1, number: singular };

/** Which last vowel a stem of the kind that ends in -a has after a marker. */
export type Ending = "a" | "e" | "i" | "a or e";

/** A tense marker as written. */
export interface TenseMarker {
  form: string;
  tense: Tense;
  ending: Ending;
  /** A relative may follow: "anayefanya". */
  relative?: boolean;
  /** A relative must follow: "atakayefanya". */
  relativeOnly?: boolean;
  negative?: boolean;
  /** Only before a stem that begins with e or i: "hakwenda". */
  beforeVowel?: boolean;
}

/** After an affirmative subject. Longer markers stand before the markers that they begin with. */
export const AFFIRMATIVE_TENSES: readonly TenseMarker[] = [
  { form: "na", tense: "present", ending: "a", relative: true },
  { form: "no", tense: "present", ending: "a" },
  { form: "li", tense: "past", ending: "a", relative: true },
  { form: "likwisha", tense: "already", ending: "a" },
  { form: "lisha", tense: "already", ending: "a" },
  { form: "taka", tense: "future", ending: "a", relative: true, relativeOnly: true },
  { form: "ta", tense: "future", ending: "a" },
  { form: "me", tense: "perfect", ending: "a" },
  { form: "mesha", tense: "already", ending: "a" },
  { form: "mekwisha", tense: "already", ending: "a" },
  { form: "ka", tense: "consecutive", ending: "a or e" },
  { form: "kisha", tense: "already", ending: "a" },
  { form: "ki", tense: "conditional", ending: "a" },
  { form: "ngeli", tense: "would-have", ending: "a" },
  { form: "ngali", tense: "would-have", ending: "a" },
  { form: "nge", tense: "would", ending: "a" },
  { form: "japo", tense: "although", ending: "a" },
  { form: "sipo", tense: "unless", ending: "a", negative: true },
  { form: "singali", tense: "would-have", ending: "a", negative: true },
  { form: "singeli", tense: "would-have", ending: "a", negative: true },
  { form: "singe", tense: "would", ending: "a", negative: true },
  { form: "sije", tense: "not-yet", ending: "a", negative: true },
  { form: "si", tense: "general-relative", ending: "a", relative: true, relativeOnly: true, negative: true },
  { form: "si", tense: "subjunctive", ending: "e", negative: true },
  { form: "hu", tense: "habitual", ending: "a" },
  { form: "", tense: "subjunctive", ending: "e" },
];

/** After ha-, or si- of the first person. */
export const NEGATIVE_TENSES: readonly TenseMarker[] = [
  { form: "ku", tense: "past", ending: "a" },
  { form: "kw", tense: "past", ending: "a", beforeVowel: true },
  { form: "ja", tense: "not-yet", ending: "a" },
  { form: "ta", tense: "future", ending: "a" },
  { form: "nge", tense: "would", ending: "a" },
  { form: "ngali", tense: "would-have", ending: "a" },
  { form: "ngeli", tense: "would-have", ending: "a" },
  { form: "", tense: "present", ending: "i" },
];

/** Relative marks; also at the end of a form without a tense: "ifuatayo". */
export const RELATIVES: readonly string[] = ["ye", "vyo", "cho", "yo", "lo", "zo", "po", "ko", "mo", "o"];

/** Object prefixes; ji is the reflexive. */
export const OBJECTS: readonly string[] = [
  "ni",
  "ku",
  "mw",
  "mu",
  "m",
  "tu",
  "wa",
  "u",
  "i",
  "li",
  "ya",
  "ki",
  "vi",
  "zi",
  "pa",
  "ji",
  "kw",
];

/** Stems of one syllable keep ku- of the infinitive where the stress needs it: "anakula". */
export const MONOSYLLABIC_STEMS: ReadonlySet<string> = new Set([
  "wa",
  "ja",
  "la",
  "nywa",
  "fa",
  "pa",
  "cha",
  "nya",
  "pwa",
  "chwa",
  "liwa",
  "nyewa",
  "gwa",
]);
/** Stems of two syllables that keep ku- as those of one do. */
export const KU_KEEPING_STEMS: ReadonlySet<string> = new Set(["enda", "isha"]);
