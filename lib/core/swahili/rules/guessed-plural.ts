import type { Lexicon } from "../lexicon/lexicon.ts";
import { type DerivedNoun, traceDerivedNoun } from "./derived-noun.ts";
import { type PluralOrigin, pluralOrigins } from "./plural-shapes.ts";
import type { MorphologyRule } from "./rule.ts";

/** As a listed plural costs: the singular stands in the lexicon. */
const LISTED_SINGULAR_COST = 0.2;
/** Before any finite verb: "vitendo", "mapendekezo". */
const DERIVED_COST = 0.3;
/** Behind a verb with its tense, before bare stems: "wachezaji", but "waliishi". */
const DERIVED_PERSON_COST = 0.45;
/** Behind the bare loan verb: "wabaki", "vijibu" are wishes where no "mbaki", "kijibu" is listed. */
const BARE_PERSON_COST = 0.62;
const BARE_THING_PENALTY = 0.3;
const VI = 8;
/** After finite verbs, which have the same shape: "wapiga", "watume". */
const LOOSELY_DERIVED_COST = 0.9;

/** Nouns of action that the lexicon gives no plural are used in one now and then: "fafanuzi" of "ufafanuzi", "maongozi". */
const ABSTRACT = "14";
/** Just before a singular of class 5 that the lexicon lacks. */
const ABSTRACT_MA_COST = 0.28;
/** Behind the verbs of the same shape, before every guess. */
const ABSTRACT_BARE_COST = 0.6;

/** "potofu", "kinzani" are adjectives, not plurals of "upotofu", "ukinzani". */
const NOUN_OF_ACTION = /(?:zi|shi|o)$/;

/** Not of nouns of state: "magaidi" are terrorists, not "ugaidi" more than once. */
function abstractCost({ id, stem }: PluralOrigin, derived: DerivedNoun | undefined): number | undefined {
  if (id === "w/ny" || id === "u/nyu") return ABSTRACT_BARE_COST;
  if (derived === undefined || derived.derivation === "bare" || derived.derivation === "patient") return undefined;
  if (id === "u/ma") return stem.endsWith("i") && derived.derivation === "agent" ? ABSTRACT_MA_COST : undefined;
  return NOUN_OF_ACTION.test(stem) ? ABSTRACT_BARE_COST : undefined;
}

/** "wananadharia", "wanamaombi": behind known verbs ("wanahitaji", "wanawashtaki"), before guessed ones. */
const MEMBER_COST = 0.65;

const isNounAndNoVerb = (stem: string, { verbs, byLemma, byPlural }: Lexicon): boolean =>
  !verbs.has(stem) && (byPlural.has(stem) || (byLemma.get(stem)?.some(({ pos }) => pos === "noun") ?? false));

function evidenceCost(origin: PluralOrigin, lexicon: Lexicon, derived: DerivedNoun | undefined): number | undefined {
  const listed = lexicon.byLemma
    .get(origin.singular)
    ?.filter(({ pos, nounClass }) => pos === "noun" && origin.isSingularClass(nounClass));
  if (listed?.some(({ nounClass }) => nounClass !== ABSTRACT)) return LISTED_SINGULAR_COST;
  const asAbstract = listed?.length ? abstractCost(origin, derived) : undefined;
  if (asAbstract !== undefined) return asAbstract;
  if (origin.id === "mwana/wana" && isNounAndNoVerb(origin.stem, lexicon)) return MEMBER_COST;
  if (origin.needsListed) return undefined;
  if (!derived) return origin.guessCost;
  const isPerson = origin.id.endsWith("/wa");
  if (derived.derivation === "patient") return isPerson ? LOOSELY_DERIVED_COST : origin.guessCost;
  if (derived.derivation === "bare") {
    if (isPerson) return BARE_PERSON_COST;
    return origin.guessCost + (origin.pluralClass === VI ? BARE_THING_PENALTY : 0);
  }
  const isResult = derived.derivation === "result";
  if (isPerson) return isResult ? origin.guessCost : DERIVED_PERSON_COST;
  return isResult ? DERIVED_COST : origin.guessCost;
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
