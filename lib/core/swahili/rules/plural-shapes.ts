/** A singular that a plural of some written shape may belong to. */
export interface PluralOrigin {
  /** singular and plural prefix: "m/wa" */
  id: string;
  singular: string;
  /** without prefix */
  stem: string;
  pluralClass: number;
  /** Whether a lexicon class such as "11/10" fits. */
  isSingularClass(nounClass: string): boolean;
  /** The shape alone proves nothing: only a listed singular does. */
  needsListed: boolean;
  /** how far the shape alone is believed, as a cost: see {@link Analysis.cost} */
  guessCost: number;
}

interface PluralShape {
  id: string;
  plural: string;
  singular: string;
  /** what the stem must look like */
  stem: RegExp;
  pluralClass: number;
  singularClasses: string;
  /** absent where the shape alone proves nothing */
  guessCost?: number;
}

const C = "(?:ng'|[^aeiou'])";
/** Two consonant-vowel steps, or one with a long vowel behind: nouns seldom have shorter stems than these. */
const WHOLE_STEM = new RegExp(`^${C}+[aeiou](?:${C}+[aeiou]|[aeiou])`);
const AFTER_VOWEL_PREFIX = /^[aeiou]/;

/**
 * What plurals look like, the likelier first. Costs order the guesses among each other and against verbs whose stem
 * is unknown (1.4 to 2.8): nearly every unlisted word in vi- or mi- is a plural, one in wa- is as often a verb.
 */
const SHAPES: readonly PluralShape[] = [
  { id: "mwana/wana", plural: "wana", singular: "mwana", stem: WHOLE_STEM, pluralClass: 2, singularClasses: "1" },
  {
    id: "mwa/wa",
    plural: "waa",
    singular: "mwa",
    stem: /^[^aeiou]/,
    pluralClass: 2,
    singularClasses: "1",
    guessCost: 2,
  },
  { id: "mw/wa", plural: "wa", singular: "mw", stem: /^[aeoi]/, pluralClass: 2, singularClasses: "1", guessCost: 2.1 },
  { id: "mu/wa", plural: "wa", singular: "mu", stem: /^u/, pluralClass: 2, singularClasses: "1", guessCost: 2.1 },
  { id: "mwe/we", plural: "we", singular: "mwe", stem: /^[^aeiou]/, pluralClass: 2, singularClasses: "1" },
  { id: "m/wa", plural: "wa", singular: "m", stem: WHOLE_STEM, pluralClass: 2, singularClasses: "1", guessCost: 2.2 },
  { id: "mwi/we", plural: "we", singular: "mwi", stem: /^[^aeiou]/, pluralClass: 2, singularClasses: "1" },
  { id: "mw/mi", plural: "mi", singular: "mw", stem: /^[aeoi]/, pluralClass: 4, singularClasses: "3", guessCost: 1.3 },
  { id: "mu/mi", plural: "mi", singular: "mu", stem: /^u/, pluralClass: 4, singularClasses: "3", guessCost: 1.3 },
  {
    id: "m/mi",
    plural: "mi",
    singular: "m",
    stem: /^[^aeiou].{2}/,
    pluralClass: 4,
    singularClasses: "3",
    guessCost: 1.3,
  },
  { id: "ki/vi", plural: "vi", singular: "ki", stem: WHOLE_STEM, pluralClass: 8, singularClasses: "7", guessCost: 1.3 },
  {
    id: "ki/vi",
    plural: "vi",
    singular: "ki",
    stem: AFTER_VOWEL_PREFIX,
    pluralClass: 8,
    singularClasses: "7",
    guessCost: 1.3,
  },
  { id: "ch/vy", plural: "vy", singular: "ch", stem: /^[aeou]/, pluralClass: 8, singularClasses: "7", guessCost: 1.3 },
  { id: "ji/me", plural: "me", singular: "ji", stem: /^[^aeiou]/, pluralClass: 6, singularClasses: "5" },
  { id: "ji/ma", plural: "ma", singular: "ji", stem: /^[^aeiou]/, pluralClass: 6, singularClasses: "5" },
  { id: "0/ma", plural: "ma", singular: "", stem: WHOLE_STEM, pluralClass: 6, singularClasses: "5|9", guessCost: 1.6 },
  {
    id: "0/ma",
    plural: "ma",
    singular: "",
    stem: /^[aeiou].{3}/,
    pluralClass: 6,
    singularClasses: "5|9",
    guessCost: 1.7,
  },
  // "manchi", "maofa": too short to be believed by shape
  { id: "0/ma", plural: "ma", singular: "", stem: /^./, pluralClass: 6, singularClasses: "5|9" },
  { id: "u/ma", plural: "ma", singular: "u", stem: /^./, pluralClass: 6, singularClasses: "11|14" },
  {
    id: "u/nyu",
    plural: "nyu",
    singular: "u",
    stem: /^[^aeiou]+[aeiou]$/,
    pluralClass: 10,
    singularClasses: "11|14",
    guessCost: 1.8,
  },
  { id: "w/ny", plural: "ny", singular: "w", stem: /^[aeio][^aeiou].+/, pluralClass: 10, singularClasses: "11|14" },
  { id: "u/ny", plural: "ny", singular: "u", stem: /^[aeio]/, pluralClass: 10, singularClasses: "11|14" },
  { id: "ul/nd", plural: "nd", singular: "ul", stem: /^[aeiou]/, pluralClass: 10, singularClasses: "11" },
  { id: "uw/mb", plural: "mb", singular: "uw", stem: /^[aeiou]/, pluralClass: 10, singularClasses: "11" },
  { id: "u/m", plural: "m", singular: "u", stem: /^[bv]/, pluralClass: 10, singularClasses: "11" },
  { id: "u/n", plural: "n", singular: "u", stem: /^[dgjz]/, pluralClass: 10, singularClasses: "11" },
  { id: "u/0", plural: "", singular: "u", stem: /^[^aeioubdgjlvwz]/, pluralClass: 10, singularClasses: "11|14" },
];

/** Letters of the shortest plural that is looked at: "nyua", "meno". */
const MIN_LENGTH = 4;

/**
 * The singulars that a form could be the plural of, going by class prefixes and sounds alone.
 *
 * @param form lower case
 * @returns origins, the likelier first; every one has to be weighed against other readings of the form
 *
 * Class pairs and their sound changes after Ashton (1944), "Swahili Grammar"; costs set on development forms.
 */
export function pluralOrigins(form: string): PluralOrigin[] {
  const origins: PluralOrigin[] = [];
  if (form.length < MIN_LENGTH) return origins;
  for (const { id, plural, singular, stem, pluralClass, singularClasses, guessCost } of SHAPES) {
    if (!form.startsWith(plural)) continue;
    const rest = form.slice(plural.length);
    if (rest.length < 2 || !stem.test(rest)) continue;
    const allowed = singularClasses.split("|");
    origins.push({
      id,
      singular: singular + rest,
      stem: rest,
      pluralClass,
      isSingularClass: (nounClass) => allowed.includes(nounClass.split("/")[0] ?? ""),
      needsListed: guessCost === undefined,
      guessCost: guessCost ?? Number.POSITIVE_INFINITY,
    });
  }
  return origins;
}
