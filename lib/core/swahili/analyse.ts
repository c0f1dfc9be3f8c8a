import type { Analysis } from "./analysis.ts";
import { type Lexicon, swahiliLexicon } from "./lexicon/lexicon.ts";
import { listedWord } from "./rules/listed-word.ts";
import { MORPHOLOGY_RULES } from "./rules/registry.ts";
import type { MorphologyRule } from "./rules/rule.ts";
import { settleVerbs } from "./rules/settle-verbs.ts";
import { ACRONYM } from "./rules/unchanged.ts";

export type { Analysis, PartOfSpeech } from "./analysis.ts";

/** Analyses words by a lexicon and rules of its own, and remembers those it has seen. */
export interface Analyser {
  /** Readings of a word, the best first; never empty. */
  analyse(form: string): readonly Analysis[];
  /** Lemmas of a word, the best first, each once; the roots of derived verbs come last. */
  lemmatise(form: string): string[];
}

/** Longer words are not analysed; none of Swahili has so many letters. */
const MAX_LENGTH = 48;
/** Longer phrases are not looked up. */
const MAX_PHRASE = 96;
const FUNCTION_POS: ReadonlySet<string> = new Set([
  "pronoun",
  "demonstrative",
  "possessive",
  "connective",
  "preposition",
  "conjunction",
  "copula",
]);

function analyseForm(written: string, lexicon: Lexicon, rules: readonly MorphologyRule[]): readonly Analysis[] {
  const text = written.normalize("NFC").replace(/[’‘ʼ`]/g, "'");
  const form = text.toLowerCase();
  const kept = { lemma: text, known: false, rules: ["unchanged"], cost: 3 };
  if (form.length > MAX_LENGTH || !/^[a-z']+$/.test(form)) {
    // phrases and hyphened words of the lexicon: "vyombo vya habari"
    const listed: Analysis[] = [];
    if (form.length <= MAX_PHRASE)
      listedWord.apply({ form, capitalised: text.charAt(0) !== form.charAt(0), lexicon }, (found) =>
        listed.push(found),
      );
    return listed.length > 0 ? listed : [{ ...kept, pos: /^\p{Lu}/u.test(text) ? "name" : "unknown" }];
  }
  const capitalised = text.charAt(0) !== form.charAt(0);
  const found: Analysis[] = [];
  const add = (analysis: Analysis) => {
    found.push(analysis);
  };
  for (const rule of rules) rule.apply({ form, capitalised, lexicon }, add);
  settleVerbs(found, form, lexicon);
  if (text.length > 1 && text === text.toUpperCase() && !found.some(({ known }) => known))
    add({ lemma: text, ...ACRONYM });
  found.sort((a, b) => a.cost - b.cost);
  const seen = new Set<string>();
  const best: Analysis[] = [];
  for (const analysis of found) {
    const { lemma, pos, nounClass, number, tense, object, relative, locative } = analysis;
    const key = `${lemma}|${pos}|${nounClass}|${number}|${tense}|${object}|${relative}|${locative}`;
    if (seen.has(key) || (pos === "unknown" && best.length > 0)) continue;
    seen.add(key);
    best.push(text !== form && lemma === form && pos !== "verb" ? { ...analysis, lemma: text } : analysis);
  }
  return best;
}

function lemmasOf(analyses: readonly Analysis[]): string[] {
  const lemmas = new Set<string>();
  for (const { lemma } of analyses) lemmas.add(lemma);
  for (const { root } of analyses) if (root !== undefined) lemmas.add(root);
  return [...lemmas];
}

/**
 * Makes an analyser that remembers the words it has seen.
 *
 * @param lexicon by default the one that comes with the program
 * @param rules by default all
 * @returns an analyser whose memory grows with the number of different words, about 1 kB each
 */
export function createAnalyser(
  lexicon: Lexicon = swahiliLexicon(),
  rules: readonly MorphologyRule[] = MORPHOLOGY_RULES,
): Analyser {
  const seen = new Map<string, readonly Analysis[]>();
  const analyseOnce = (form: string) => {
    let analyses = seen.get(form);
    if (analyses === undefined) {
      analyses = analyseForm(form, lexicon, rules);
      seen.set(form, analyses);
    }
    return analyses;
  };
  return { analyse: analyseOnce, lemmatise: (form) => lemmasOf(analyseOnce(form)) };
}

/**
 * Reads a Swahili word as noun, verb, adjective and so on.
 *
 * @param form one word as written; capitals make a name likelier
 * @returns its readings, the best first, at least one; a word that nothing is known of comes back unchanged
 *
 * Tries every rule of {@link MORPHOLOGY_RULES} and orders what they find by cost. Time grows with the length of the
 * word, about 20 microseconds for a verb. Remembers nothing: {@link createAnalyser} does.
 */
export function analyse(form: string): readonly Analysis[] {
  return analyseForm(form, swahiliLexicon(), MORPHOLOGY_RULES);
}

/**
 * The lemmas that a Swahili word may have.
 *
 * @param form one word as written
 * @returns lemmas, the best first, each once
 */
export function lemmatise(form: string): string[] {
  return lemmasOf(analyse(form));
}

/**
 * Whether a word is there for grammar alone: pronouns, demonstratives, possessives, links, prepositions,
 * conjunctions, copulas.
 *
 * @param form one word, any case
 */
export function isFunctionWord(form: string): boolean {
  const lower = form.toLowerCase();
  const { closed, byLemma } = swahiliLexicon();
  return closed.has(lower) || (byLemma.get(lower)?.some(({ pos }) => FUNCTION_POS.has(pos)) ?? false);
}
