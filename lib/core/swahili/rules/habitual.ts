import type { MorphologyRule } from "./rule.ts";
import { readStem } from "./verb-stem.ts";

const COST = 0.4;
const CAPITAL_COST = 0.3;
const MIN_GUESS = 6;

/** hu- without a subject: "hufanya", "hutokea". */
export const habitual: MorphologyRule = {
  id: "habitual",
  apply({ form, capitalised, lexicon }, add) {
    if (!form.startsWith("hu")) return;
    const allowUnknown = !capitalised && form.length >= MIN_GUESS;
    for (const reading of readStem(form.slice(2), "a", lexicon, { keepsKu: false, allowUnknown })) {
      const { cost, ...stem } = reading;
      const rules = [
        "habitual",
        ...(stem.object === undefined ? [] : [`object ${stem.object}`]),
        ...(stem.extensions ?? []),
      ];
      add({ ...stem, pos: "verb", tense: "habitual", rules, cost: COST + cost + (capitalised ? CAPITAL_COST : 0) });
    }
  },
};
