import type { Lexicon } from "../lexicon/lexicon.ts";
import { type DerivedNoun, traceDerivedNoun } from "./derived-noun.ts";
import { type PluralOrigin, pluralOrigins } from "./plural-shapes.ts";
import type { MorphologyRule } from "./rule.ts";

/** As a listed plural costs: the singular stands in the lexicon. */
const LISTED_SINGULAR_COST = 0.2;
/** Before any finite verb: "wachezaji", "vitendo", "mapendekezo". */
const DERIVED_COST = 0.3;
/** After finite verbs, which have the same shape: "wapiga", "watume". */
const LOOSELY_DERIVED_COST = 0.9;

function evidenceCost(origin: PluralOrigin, lexicon: Lexicon, derived: DerivedNoun | undefined): number | undefined {
  const listed = lexicon.byLemma.get(origin.singular);
  if (listed?.some(({ pos, nounClass }) => pos === "noun" && origin.isSingularClass(nounClass)))
    return LISTED_SINGULAR_COST;
  if (origin.needsListed) return undefined;
  if (!derived) return origin.guessCost;
  const isPerson = origin.id.endsWith("/wa");
  if (derived.derivation === "patient") return isPerson ? LOOSELY_DERIVED_COST : origin.guessCost;
  if (derived.derivation === "bare") return isPerson ? DERIVED_COST : origin.guessCost;
  const isResult = derived.derivation === "result";
  return isPerson === isResult ? origin.guessCost : DERIVED_COST;
}

/** Plural of a noun that the lexicon lacks in the plural: by its singular, by the verb it comes from, by its shape. */
export const guessedPlural: MorphologyRule = {
  id: "guessed-plural",
  apply({ form, capitalised, lexicon }, add) {
    if (capitalised || lexicon.byPlural.has(form)) return;
    if (lexicon.byLemma.get(form)?.some(({ pos, nounClass }) => pos === "noun" && nounClass !== "6")) return;
    for (const origin of pluralOrigins(form)) {
      const derived = traceDerivedNoun(origin.stem, lexicon);
      const cost = evidenceCost(origin, lexicon, derived);
      if (cost === undefined) continue;
      const known = cost <= LOOSELY_DERIVED_COST;
      add({
        lemma: origin.singular,
        pos: "noun",
        nounClass: origin.pluralClass,
        number: "plural",
        known,
        rules: [`noun-class ${origin.id}`, ...(derived && known ? [`from verb ${derived.verb}`] : [])],
        cost,
      });
    }
  },
};
