import { lemmatiseEnglish } from "../terms/english-lemma";

/** A noun's or verb's beginnings that change with class, person and tense, longest first; the stem keeps three letters at least. */
const VERB =
  /^(?:ha)?(?:ni|u|a|tu|m|wa|i|li|ya|ki|vi|zi|ku|pa|si)(?:na|li|ta|me|ka|nge|ngali|ki|mesha|po|sha)?(?:cho|lo|yo|o|ye|vyo|zo|po|ko|mo)?(?:ni|ku|m|mw|tu|wa|i|li|ya|ki|vi|zi|ji)?(?=[bcdfghjklmnpstvwyz][a-z']{2,}[aei]$)/;
const NOUN = /^(?:wa|mi|ma|vi|ki|ch|vy|mw|m|u|ji)(?=[a-z']{4,})/;
const VERB_END = /(?:ishw|eshw|iwa|ewa|lewa|liwa|wa|isha|esha|iana|eana|ana|ia|ea|ika|eka|ka|a|e|i)$/;
const KEPT = 3;

/**
 * A rough stem of a Swahili word, for matching alone: what a lexicon does not know still meets its other forms.
 *
 * @param word folded to lower case
 * @returns the stem; O(n)
 */
export function stemSwahili(word: string): string {
  if (word.length < 5 || /[^a-z']/.test(word)) return word;
  const verb = word.replace(VERB, "");
  const bare = verb !== word ? verb.replace(VERB_END, "") : word.replace(/ni$/, "").replace(NOUN, "");
  return bare.length >= KEPT ? bare : word;
}

/**
 * A rough stem of an English word, for matching alone; irregular forms ("said", "people") are brought to their lemma.
 *
 * @param word folded to lower case
 * @returns the stem; O(n)
 */
export function stemEnglish(word: string): string {
  if (/[^a-z']/.test(word)) return word;
  const plain = lemmatiseEnglish(word);
  if (plain.length < 4) return plain;
  const bare = plain
    .replace(/ies$/, "y")
    .replace(/(?<=s|x|ch|sh)es$/, "")
    .replace(/(?<=[^s])s$/, "")
    .replace(/(?<=[a-z]{3})(?:ing|ed|ly|er)$/, "")
    .replace(/([bdgmnprt])\1$/, "$1")
    .replace(/(?<=[a-z]{3})e$/, "");
  return bare.length >= KEPT ? bare : plain;
}
