import type { Lexicon } from "../lexicon/lexicon.ts";
import { traceDerivedNoun } from "./derived-noun.ts";
import type { MorphologyRule } from "./rule.ts";

/** Before the bare subjunctive, which has the same shape: "uasi", "mshiriki". */
const COST = 0.55;
/** Behind it, where the stem is that of a loan verb as it is: "urudi", "mjadili" are wishes unless they are listed. */
const BARE_COST = 0.62;
/** Behind it, where the ending is that of the subjunctive: "mtume". */
const PATIENT_COST = 0.95;

const COSTS: Readonly<Record<string, number>> = { patient: PATIENT_COST, bare: BARE_COST };

/** "mpiga (picha)", "mwendesha (mashtaka)": who does it, before an object; no verb form looks so. */
const DOER_COST = 0.75;

/** State or office of whom the lexicon has, behind every verb that it has: "ushetani", "ukasisi", "uhazini". */
const STATE_COST = 0.72;

/** Prefix, class, derivations, and what the stem begins with: "m-" before a vowel is "mw-", but "mu-" stays. */
const CLASSES: readonly [prefix: string, nounClass: number, derivations: readonly string[], stem: RegExp][] = [
  ["u", 14, ["bare", "agent", "doing", "result"], /^./],
  ["m", 1, ["bare", "agent", "patient"], /^[^aeio]/],
  ["mw", 1, ["bare", "agent", "patient"], /^[aeio]/],
  ["m", 3, ["result"], /^[^aeio]/],
  ["mw", 3, ["result"], /^[aeio]/],
  ["ki", 7, ["result", "agent"], /^[^aeou]/],
];

/** Whether u- before the stem makes a noun of a listed person, who has m- or no prefix. */
function isPersonStem(stem: string, { byLemma }: Lexicon): boolean {
  const isNoun = (form: string, classes: RegExp) =>
    byLemma.get(form)?.some(({ pos, nounClass }) => pos === "noun" && classes.test(nounClass)) ?? false;
  return isNoun(stem, /^(?:5|9)/) || (!stem.endsWith("a") && isNoun(`m${stem}`, /^1/));
}

/** A noun that the lexicon lacks, made from a verb that it has: "uasi", "mchukuaji", "mtambo". */
export const derivedSingular: MorphologyRule = {
  id: "derived-singular",
  apply({ form, capitalised, lexicon }, add) {
    if (capitalised || lexicon.byLemma.has(form) || lexicon.byPlural.has(form)) return;
    if (form.startsWith("u") && isPersonStem(form.slice(1), lexicon))
      add({
        lemma: form,
        pos: "noun",
        nounClass: 14,
        known: true,
        rules: ["noun-class 14", `from noun ${form.slice(1)}`],
        cost: STATE_COST,
      });
    const doer = /^m(?:w(?=[aeio])|(?=[^aeiow]|u))(.+a)$/.exec(form)?.[1];
    if (doer !== undefined && lexicon.verbs.has(doer))
      add({
        lemma: form,
        pos: "noun",
        nounClass: 1,
        number: "singular",
        known: true,
        rules: ["noun-class 1", `from verb ${doer}`],
        cost: DOER_COST,
      });
    for (const [prefix, nounClass, derivations, shape] of CLASSES) {
      if (!form.startsWith(prefix) || !shape.test(form.slice(prefix.length))) continue;
      const derived = traceDerivedNoun(form.slice(prefix.length), lexicon);
      if (!derived || !derivations.includes(derived.derivation)) continue;
      add({
        lemma: form,
        pos: "noun",
        nounClass,
        ...(nounClass === 14 ? {} : { number: "singular" as const }),
        known: true,
        rules: [`noun-class ${nounClass}`, `from verb ${derived.verb}`],
        cost: COSTS[derived.derivation] ?? COST,
      });
    }
  },
};
