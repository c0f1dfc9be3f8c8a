import { traceDerivedNoun } from "./derived-noun.ts";
import type { MorphologyRule } from "./rule.ts";

/** Before the bare subjunctive, which has the same shape: "uasi", "mshiriki". */
const COST = 0.55;
/** Behind it, where the ending is that of the subjunctive: "mtume". */
const PATIENT_COST = 0.95;

const CLASSES: readonly [prefix: string, nounClass: number, derivations: readonly string[]][] = [
  ["u", 14, ["bare", "agent", "doing", "result"]],
  ["m", 1, ["bare", "agent", "patient"]],
  ["m", 3, ["result"]],
  ["ki", 7, ["result", "agent"]],
];

/** A noun that the lexicon lacks, made from a verb that it has: "uasi", "mchukuaji", "mtambo". */
export const derivedSingular: MorphologyRule = {
  id: "derived-singular",
  apply({ form, capitalised, lexicon }, add) {
    if (capitalised || lexicon.byLemma.has(form) || lexicon.byPlural.has(form)) return;
    for (const [prefix, nounClass, derivations] of CLASSES) {
      if (!form.startsWith(prefix)) continue;
      const derived = traceDerivedNoun(form.slice(prefix.length), lexicon);
      if (!derived || !derivations.includes(derived.derivation)) continue;
      add({
        lemma: form,
        pos: "noun",
        nounClass,
        ...(nounClass === 14 ? {} : { number: "singular" as const }),
        known: true,
        rules: [`noun-class ${nounClass}`, `from verb ${derived.verb}`],
        cost: derived.derivation === "patient" ? PATIENT_COST : COST,
      });
    }
  },
};
