import { PREFIX_PAIRS } from "./noun-number.ts";
import type { MorphologyRule } from "./rule.ts";

const KNOWN_STEM_COST = 0.5;
const GUESS_COST = 2.5;
/** Letters of the shortest form whose prefix is believed. */
const MIN_LENGTH = 5;
/** No plural of classes 6 has these stems: short ones are nearly always part of the word, "maji", "maana". */
const MIN_MA_STEM = 4;

/** Plural of a noun that the lexicon lacks, by its class prefix; sure where the singular is listed in another number. */
export const guessedPlural: MorphologyRule = {
  id: "guessed-plural",
  apply({ form, capitalised, lexicon }, add) {
    if (capitalised || form.length < MIN_LENGTH || lexicon.byLemma.has(form)) return;
    let guesses = 0;
    for (const { id, singular, plural, pluralClass, before } of PREFIX_PAIRS) {
      if (!form.startsWith(plural)) continue;
      const stem = form.slice(plural.length);
      if (!before.test(stem) || stem.length < (plural === "ma" ? MIN_MA_STEM : 2)) continue;
      const lemma = singular + stem;
      const known = lexicon.byLemma.get(id === "mwana/wana" ? stem : lemma)?.some(({ pos }) => pos === "noun") ?? false;
      if (id === "mwana/wana" && !known) continue;
      if (!known && id === "mw/wa") continue;
      add({
        lemma,
        pos: "noun",
        nounClass: pluralClass,
        number: "plural",
        known,
        rules: [`noun-class ${id}`],
        cost: known ? KNOWN_STEM_COST : GUESS_COST + guesses / 100,
      });
      guesses++;
    }
  },
};
