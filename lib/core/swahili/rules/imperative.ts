import type { MorphologyRule } from "./rule.ts";
import { readStem } from "./verb-stem.ts";

const COST = 0.5;
const PLURAL_COST = 0.55;
const OBJECT_COST = 0.7;
const CAPITAL_COST = 0.3;
/** Hardly anybody is told to be broken or to be seen: "washika" is "they hold" before "be lit". */
const UNDERGONE_COST = 0.6;
/** The imperatives that are not the stem. */
const IRREGULAR: Readonly<Record<string, string>> = {
  njoo: "ja",
  njooni: "ja",
  nenda: "enda",
  nendeni: "enda",
  lete: "leta",
  leteni: "leta",
  kula: "la",
  kuleni: "la",
  kunywa: "nywa",
  kunyweni: "nywa",
};

/** The bare stem, its plural in -eni or -ni, and the stem in -e behind an object: "soma", "someni", "nipe". */
export const imperative: MorphologyRule = {
  id: "imperative",
  apply({ form, capitalised, lexicon }, add) {
    const options = { keepsKu: false, allowUnknown: false };
    const penalty = capitalised ? CAPITAL_COST : 0;
    const irregular = Object.hasOwn(IRREGULAR, form) ? IRREGULAR[form] : undefined;
    const base = { pos: "verb", tense: "imperative" } as const;
    if (irregular !== undefined)
      add({ ...base, lemma: irregular, known: true, rules: ["imperative irregular"], cost: COST + penalty });
    for (const { cost, ...stem } of readStem(form, "a", lexicon, options)) {
      if (stem.object !== undefined && stem.object !== "ji") continue;
      const outermost = stem.extensions?.at(-1);
      const undergone = outermost === "stative" || outermost === "passive" ? UNDERGONE_COST : 0;
      add({ ...base, ...stem, number: "singular", rules: ["imperative"], cost: COST + cost + penalty + undergone });
    }
    if (form.endsWith("ni"))
      for (const { cost, ...stem } of readStem(form.slice(0, -2), "e", lexicon, options))
        add({ ...base, ...stem, number: "plural", rules: ["imperative plural"], cost: PLURAL_COST + cost + penalty });
    if (form.endsWith("e"))
      for (const { cost, ...stem } of readStem(form, "e", lexicon, options))
        if (stem.object !== undefined)
          add({ ...base, ...stem, rules: ["imperative with object"], cost: OBJECT_COST + cost + penalty });
  },
};
