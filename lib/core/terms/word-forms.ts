import type { PartOfSpeech } from "../swahili/analyse.ts";
import { nounForms } from "../swahili/noun-forms.ts";
import { foldWord } from "../text/fold-word.ts";
import { readWord } from "./word-readings.ts";

/** Singular and plural prefixes that answer each other; a guess for nouns that the lexicon lacks. */
const NUMBER_PREFIXES: readonly [RegExp, readonly string[]][] = [
  [/^ki/, ["vi"]],
  [/^vi/, ["ki"]],
  [/^ch(?=[aeiou])/, ["vy"]],
  [/^vy(?=[aeiou])/, ["ch"]],
  [/^mw(?=[aeiu])/, ["wa", "w", "mi", "my"]],
  [/^m(?=[^aeiouw])/, ["mi", "wa"]],
  [/^m(?=u)/, ["mi", "wa"]],
  [/^mi/, ["m"]],
  [/^wa/, ["m"]],
  [/^ma/, ["", "ji", "u"]],
  [/^ji/, ["ma"]],
  [/^u/, ["", "ma", "ny"]],
  [/^(?!ma|mi|vi)/, ["ma"]],
];

/**
 * The forms that a Swahili word of a term may take in a text: number and locative of a noun.
 *
 * @param lower a folded word in citation or other form
 * @param partOfSpeech "noun", "verb"… where known
 * @returns forms, the word itself first; from the lexicon, and by prefix where the lexicon lacks the word
 */
export function inflectWord(lower: string, partOfSpeech?: string): string[] {
  const forms = new Set([lower]);
  if (partOfSpeech !== undefined && partOfSpeech !== "noun") return [lower];
  const best = readWord(lower)[0];
  const noun = best?.pos === "noun" ? best : undefined;
  if (best?.known === true && noun === undefined && partOfSpeech !== "noun") return [lower];
  const { singular, plural, locatives } = nounForms(noun?.known === true ? noun.lemma : lower);
  for (const form of [singular, plural, ...locatives]) if (form !== undefined) forms.add(foldWord(form));
  if (noun?.known !== true || plural === undefined) {
    for (const [prefix, others] of NUMBER_PREFIXES)
      if (prefix.test(lower) && lower.length > 2) for (const other of others) forms.add(lower.replace(prefix, other));
    for (const form of [...forms]) forms.add(`${form}ni`);
  }
  return [...forms];
}

/** Parts of speech whose lemmas a term may be recognised by, with the letter that keeps them apart. */
const LEMMA_KINDS: Partial<Record<PartOfSpeech, string>> = { noun: "n", verb: "v", adjective: "a" };
/** Readings this much more strained than the best are not followed. */
const COST_RANGE = 1.2;

/**
 * The lemmas a written word may have, each with a letter for its part of speech, so that a verb is not taken for a noun
 * of the same letters: "n:kikwazo", "v:weka", "a:kuu". A derived verb also has its root's.
 *
 * @param lower a folded word
 * @returns lemma keys, likeliest first; none where nothing is known
 */
export function lemmaCandidates(lower: string): string[] {
  const readings = readWord(lower);
  const best = readings[0];
  const keys = new Set<string>();
  for (const { lemma, pos, root, known, cost, tense } of readings) {
    const kind = LEMMA_KINDS[pos];
    if (kind === undefined || best === undefined) continue;
    // A bare stem is a noun far more often than a command: "walitia saini"
    if (tense === "imperative" && foldWord(lemma) === lower) continue;
    // A glossary may hold verbs that the lexicon lacks, and only their own keys can match: follow every verb reading
    if (kind !== "v" && (cost > best.cost + COST_RANGE || (best.known && !known))) continue;
    keys.add(`${kind}:${foldWord(lemma)}`);
    if (root !== undefined) keys.add(`${kind}:${foldWord(root)}`);
  }
  return [...keys];
}
