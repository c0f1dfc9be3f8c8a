import type { MorphologyRule } from "./rule.ts";

const NAME_COST = 1.5;
const ACRONYM_COST = 0.05;
const UNKNOWN_COST = 3;

/** Names, and words that nothing is known of: both stay as they are. */
export const unchanged: MorphologyRule = {
  id: "unchanged",
  apply({ form, capitalised }, add) {
    if (capitalised) add({ lemma: form, pos: "name", known: false, rules: ["name"], cost: NAME_COST });
    add({ lemma: form, pos: "unknown", known: false, rules: ["unchanged"], cost: UNKNOWN_COST });
  },
};

/** Cost of reading a word in capitals as an acronym. */
export const ACRONYM = { pos: "name", known: false, rules: ["acronym"], cost: ACRONYM_COST } as const;
