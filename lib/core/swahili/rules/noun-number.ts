/** A pair of noun class prefixes, before consonants or before a vowel. */
export interface PrefixPair {
  id: string;
  singular: string;
  plural: string;
  singularClass: number;
  pluralClass: number;
  /** what the stem may begin with */
  before: RegExp;
}

const CONSONANT = /^[^aeiou]/;

/**
 * Pairs by which a noun that the lexicon lacks is put into the other number, likeliest first. Pairs that only the
 * lexicon can tell (u/n, 0/0, ji/ma) are not among them.
 */
export const PREFIX_PAIRS: readonly PrefixPair[] = [
  { id: "mwana/wana", singular: "mwana", plural: "wana", singularClass: 1, pluralClass: 2, before: CONSONANT },
  { id: "mw/wa", singular: "mwa", plural: "wa", singularClass: 1, pluralClass: 2, before: /^[^aeiouy]/ },
  { id: "m/wa", singular: "m", plural: "wa", singularClass: 1, pluralClass: 2, before: CONSONANT },
  { id: "mw/wa+o", singular: "mw", plural: "wa", singularClass: 1, pluralClass: 2, before: /^[oi]/ },
  { id: "mu/wa+u", singular: "mu", plural: "wa", singularClass: 1, pluralClass: 2, before: /^[u]/ },
  { id: "mwe/we", singular: "mwe", plural: "we", singularClass: 1, pluralClass: 2, before: CONSONANT },
  { id: "mw/mi", singular: "mw", plural: "mi", singularClass: 3, pluralClass: 4, before: /^[aeio]/ },
  { id: "mwi/mii", singular: "mw", plural: "mi", singularClass: 3, pluralClass: 4, before: /^i/ },
  { id: "mu/mi+u", singular: "mu", plural: "mi", singularClass: 3, pluralClass: 4, before: /^u/ },
  { id: "m/mi", singular: "m", plural: "mi", singularClass: 3, pluralClass: 4, before: CONSONANT },
  { id: "ki/vi", singular: "ki", plural: "vi", singularClass: 7, pluralClass: 8, before: /^[^aeou]/ },
  { id: "ch/vy", singular: "ch", plural: "vy", singularClass: 7, pluralClass: 8, before: /^[aeou]/ },
  { id: "0/ma", singular: "", plural: "ma", singularClass: 5, pluralClass: 6, before: /^./ },
];

/** Number that a noun class has; undefined for those that have neither. */
export function numberOfClass(nounClass: number): "singular" | "plural" | undefined {
  if (nounClass >= 14) return undefined;
  if (nounClass === 11) return "singular";
  return nounClass % 2 === 1 ? "singular" : "plural";
}
