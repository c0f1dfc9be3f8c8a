import type { MorphologyRule } from "./rule.ts";
import { readStem } from "./verb-stem.ts";

const COST = 0.3;
/** Letters of a stem in -i or -u that is guessed to be a loan verb: "kusajili", but "kusudi" and "kunguru" are nouns. */
const MIN_LOAN_GUESS = 6;
const CAPITAL_COST = 0.3;
const YOU_ALL = /^wa.+[eiu]ni$/;
const YOU_ALL_COST = 0.1;
const WHOLE = { keepsKu: false, allowUnknown: false };

/** ku- or kw-, with kuto- and kutoku- of negation: "kufanya", "kutokusababisha". */
export const infinitive: MorphologyRule = {
  id: "infinitive",
  apply({ form, capitalised, lexicon }, add) {
    if (!form.startsWith("ku") && !form.startsWith("kw")) return;
    const emit = (rest: string, negative: boolean, keepsKu: boolean) => {
      const allowUnknown = !capitalised && rest.length >= 4;
      for (const reading of readStem(rest, "a", lexicon, { keepsKu, allowUnknown })) {
        const { lemma, object, root, extensions, known, cost } = reading;
        if (!known && !lemma.endsWith("a") && lemma.length < MIN_LOAN_GUESS) continue;
        add({
          lemma,
          pos: "verb",
          nounClass: 15,
          ...(negative ? { negative } : {}),
          tense: "infinitive",
          ...(object === undefined ? {} : { object }),
          ...(extensions === undefined ? {} : { extensions }),
          ...(root === undefined ? {} : { root }),
          known,
          rules: ["infinitive", ...(object === undefined ? [] : [`object ${object}`]), ...(extensions ?? [])],
          cost: COST + cost + (capitalised ? CAPITAL_COST : 0),
        });
      }
    };
    // "kuwepo", "kutokuwapo": the verb "be" with a place behind
    const beAt = /^ku(toku)?w[ae]([pkm]o)$/.exec(form);
    if (beAt)
      add({
        lemma: "wa",
        pos: "verb",
        nounClass: 15,
        ...(beAt[1] === undefined ? {} : { negative: true }),
        tense: "infinitive",
        known: true,
        rules: ["infinitive", `enclitic ${beAt[2]}`],
        cost: COST,
      });
    const rest = form.slice(2);
    // "kuwaambieni": -ni of those spoken to
    if (YOU_ALL.test(rest) && !capitalised)
      for (const reading of readStem(rest.slice(0, -2).replace(/e$/, "a"), "a", lexicon, WHOLE)) {
        const { known, object, cost, ...stem } = reading;
        if (known && object === "wa")
          add({
            ...stem,
            object,
            known,
            pos: "verb",
            nounClass: 15,
            tense: "infinitive",
            rules: ["infinitive", "object wa", "enclitic ni"],
            cost: COST + cost + YOU_ALL_COST,
          });
      }
    if (form.startsWith("kw") && !/^[aeio]/.test(rest)) return;
    emit(rest, false, false);
    if (rest.startsWith("toku") && rest.length > 5) emit(rest.slice(4), true, false);
    if (rest.startsWith("to") && rest.length > 3) emit(rest.slice(2), true, true);
  },
};
