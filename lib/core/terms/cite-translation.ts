import { foldWord } from "../text/fold-word.ts";
import type { CorpusSide } from "./corpus-side.ts";
import { lemmatiseEnglish, singularOfEnglish } from "./english-lemma.ts";
import { readWord } from "./word-readings.ts";

/** Share of a word's occurrences from which small letters are its own writing, and the capital its place's. */
const SMALL_SHARE = 0.1;

type Number = "singular" | "plural" | undefined;

/** Number of a Swahili term by its first word, where prefix and lexicon tell. */
function numberOf(term: string): Number {
  const word = foldWord(term).split(/\s+/)[0] ?? "";
  const nouns = readWord(word).filter(({ pos, known }) => pos === "noun" && known);
  const numbers = new Set(nouns.filter(({ cost }) => cost <= (nouns[0]?.cost ?? 0)).map(({ number }) => number));
  if (nouns[0] === undefined || numbers.size !== 1) return undefined;
  if (foldWord(nouns[0].lemma) !== word) return "plural";
  return nouns[0].number;
}

/** Forms that differ in capitals alone, together; as small as they are now and then written; most frequent first. */
function joinCases(forms: ReadonlyMap<string, number>): { text: string; mass: number }[] {
  const groups = new Map<string, { mass: number; small: number; best: string; bestMass: number }>();
  for (const [form, mass] of forms) {
    const key = form.toLowerCase();
    const group = groups.get(key) ?? { mass: 0, small: 0, best: "", bestMass: -1 };
    group.mass += mass;
    if (form === key) group.small += mass;
    if (mass > group.bestMass || (mass === group.bestMass && form < group.best)) {
      group.best = form;
      group.bestMass = mass;
    }
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, { mass, small, best }]) => ({ text: small >= mass * SMALL_SHARE ? key : best, mass }))
    .sort((a, b) => b.mass - a.mass || (a.text < b.text ? -1 : 1));
}

/** The phrase with its last word in the singular. */
function singularOf(phrase: string): string {
  const at = phrase.lastIndexOf(" ") + 1;
  const last = phrase.slice(at);
  return /^\p{Ll}/u.test(last) ? phrase.slice(0, at) + singularOfEnglish(last) : phrase;
}

/**
 * The form in which English for a Swahili term is shown: the singular of nouns, unless the term is a plural or English
 * has none in the text.
 *
 * @param forms phrases as written, of one lemma, with the weight of each
 * @param term the Swahili term
 * @param to the English side, for words that stand elsewhere in it
 * @returns citation form; "" where there are no forms; O(forms)
 */
export function citeEnglish(forms: ReadonlyMap<string, number>, term: string, to: CorpusSide): string {
  const groups = joinCases(forms);
  const first = groups[0];
  if (first === undefined) return "";
  const number = numberOf(term);
  if (number === "plural") return groups.find(({ text }) => singularOf(text) !== text)?.text ?? first.text;
  const base = singularOf(first.text);
  if (base === first.text) return base;
  const wantsBase = number === "singular" || !/\s/.test(term.trim());
  const isShown = groups.some(({ text }) => text.toLowerCase() === base);
  return wantsBase && (isShown || to.countForm(base.slice(base.lastIndexOf(" ") + 1)) > 0) ? base : first.text;
}

/**
 * The form in which Swahili for an English term is shown: a single noun in the singular, unless the term is a plural.
 *
 * @param forms phrases as written, of one lemma, with the weight of each
 * @param term the English term
 * @returns citation form; "" where there are no forms; O(forms)
 */
export function citeSwahili(forms: ReadonlyMap<string, number>, term: string): string {
  const groups = joinCases(forms);
  const first = groups[0];
  if (first === undefined) return "";
  if (first.text.includes(" ") || lemmatiseEnglish(term) !== foldWord(term)) return first.text;
  const best = readWord(first.text)[0];
  return best?.known === true && best.pos === "noun" ? best.lemma : first.text;
}
