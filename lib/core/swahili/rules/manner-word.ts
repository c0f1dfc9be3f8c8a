import type { MorphologyRule } from "./rule.ts";

/** Behind known verbs ("kitengeneza"), before every guess: "kitabibu" is no "ki-ta-bibu". */
const COST = 0.8;
/** Letters of the shortest noun that is taken from behind ki-. */
const MIN_NOUN = 4;

/** ki- before a listed noun: in the manner of, of the kind of. "kifamilia", "kimkakati", "kimapinduzi". */
export const mannerWord: MorphologyRule = {
  id: "manner-word",
  apply({ form, capitalised, lexicon }, add) {
    if (capitalised || !form.startsWith("ki") || lexicon.byLemma.has(form) || lexicon.adjectives.has(form)) return;
    const noun = form.slice(2);
    if (noun.length < MIN_NOUN) return;
    const isNoun = lexicon.byLemma.get(noun)?.some(({ pos }) => pos === "noun") || lexicon.byPlural.has(noun);
    if (isNoun)
      add({ lemma: form, pos: "adjective", known: true, rules: ["manner-word", `from noun ${noun}`], cost: COST });
  },
};
