import type { MorphologyRule } from "./rule.ts";

const KNOWN_COST = 0.3;
/** Of a form that is a verb as it stands: "amini" believes before it is at the uncle's. */
const VERB_COST = 0.51;
const GUESS_COST = 2.8;
/** Letters before -ni of a noun that the lexicon lacks. */
const MIN_GUESS = 5;
/** Prefixes of classes whose nouns are Bantu and so rarely end in -ni of their own. */
const BANTU_PREFIX = /^(?:m|ki|vi|u|mi)[^aeiou]/;

/** -ni after a noun: "nyumbani", "mijini". */
export const locative: MorphologyRule = {
  id: "locative",
  apply({ form, capitalised, lexicon }, add) {
    if (!form.endsWith("ni") || form.length < 4) return;
    const base = form.slice(0, -2);
    const rules = ["locative"];
    const cost = lexicon.verbs.has(form) ? VERB_COST : KNOWN_COST;
    for (const { lemma, pos, nounClass } of lexicon.byLemma.get(base) ?? []) {
      if (pos !== "noun") continue;
      add({
        lemma,
        pos,
        nounClass: Number.parseInt(nounClass, 10),
        locative: true,
        known: true,
        rules,
        cost,
      });
    }
    for (const { lemma, nounClass } of lexicon.byPlural.get(base) ?? []) {
      const plural = Number.parseInt(nounClass.split("/")[1] ?? nounClass, 10);
      add({
        lemma,
        pos: "noun",
        nounClass: plural,
        number: "plural",
        locative: true,
        known: true,
        rules,
        cost,
      });
    }
    if (!capitalised && base.length >= MIN_GUESS && BANTU_PREFIX.test(base))
      add({ lemma: base, pos: "noun", locative: true, known: false, rules, cost: GUESS_COST });
  },
};
