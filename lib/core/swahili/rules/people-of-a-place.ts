import { isDemonym, territoryNames } from "../../text/territory-names.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { MorphologyRule } from "./rule.ts";

/** Just behind a listed plural: the shape and a country's name agree. */
const COST = 0.25;

let english: ReadonlySet<string> | undefined;

/** English names, which papers take over: "Wasweden", "Wadenmark". */
const englishTerritories = (): ReadonlySet<string> =>
  new Set([...territoryNames().values()].map(({ en }) => en.toLowerCase()));

function singularOf(stem: string, { byLemma }: Lexicon): string {
  // "Wauganda" beside "Waganda": u- is the country's own prefix
  const bare = `m${stem.slice(1)}`;
  if (stem.startsWith("u") && byLemma.get(bare)?.some(({ pos }) => pos === "noun")) return bare;
  if (/^m[^aeiou]/.test(stem)) return stem; // Msumbiji
  return /^[aeio]/.test(stem) ? `mw${stem}` : `m${stem}`;
}

/** A people named after their country, which the lexicon lacks: "Wamaldivi", "Wasumbiji", "Wasweden". */
export const peopleOfAPlace: MorphologyRule = {
  id: "people-of-a-place",
  apply({ form, capitalised, lexicon }, add) {
    if (!capitalised || !form.startsWith("wa") || lexicon.byPlural.has(form)) return;
    const stem = form.slice(2);
    english ??= englishTerritories();
    if (!isDemonym(form) && !territoryNames().has(`m${stem}`) && !english.has(stem)) return;
    const lemma = singularOf(stem, lexicon);
    add({
      lemma: lemma.charAt(0).toUpperCase() + lemma.slice(1),
      pos: "noun",
      nounClass: 2,
      number: "plural",
      known: true,
      rules: ["people-of-a-place"],
      cost: COST,
    });
  },
};
