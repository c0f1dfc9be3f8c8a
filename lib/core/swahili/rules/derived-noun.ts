import type { Lexicon } from "../lexicon/lexicon.ts";
import { deriveStem } from "./verb-extensions.ts";

/** How a noun stem was made from a verb: who does it, what is done, the doing, or a loan verb as it is. */
export type NounDerivation = "agent" | "result" | "doing" | "patient" | "bare";

/** A noun stem without its class prefix, traced to a verb. */
export interface DerivedNoun {
  verb: string;
  derivation: NounDerivation;
}

/** An ending of noun stems and what the verb has in its place. */
interface NounEnding {
  ending: string;
  bases: readonly string[];
  derivation: NounDerivation;
}

/** Longer endings first. Consonants soften before -i: l and r, g to z; nd to nz; k to sh; t to s; p to f; b to v. */
const ENDINGS: readonly NounEnding[] = [
  { ending: "aji", bases: ["a"], derivation: "agent" },
  { ending: "zi", bases: ["a", "la", "ga", "za", "ka"], derivation: "agent" },
  { ending: "nzi", bases: ["nda"], derivation: "agent" },
  { ending: "shi", bases: ["ka", "sha", "cha", "ta"], derivation: "agent" },
  { ending: "si", bases: ["ta", "sa"], derivation: "agent" },
  { ending: "fi", bases: ["pa", "fa"], derivation: "agent" },
  { ending: "vi", bases: ["ba", "va", "wa"], derivation: "agent" },
  { ending: "fu", bases: ["ka", "a"], derivation: "agent" },
  { ending: "vu", bases: ["ka", "a"], derivation: "agent" },
  { ending: "i", bases: ["a"], derivation: "agent" },
  { ending: "eo", bases: ["a", "ea"], derivation: "result" },
  { ending: "io", bases: ["a", "ia"], derivation: "result" },
  { ending: "o", bases: ["a"], derivation: "result" },
  { ending: "ji", bases: ["a", "i", "u", "e"], derivation: "doing" },
  { ending: "fu", bases: ["u", "i"], derivation: "agent" },
  { ending: "e", bases: ["a"], derivation: "patient" },
  { ending: "wa", bases: ["wa"], derivation: "patient" },
  { ending: "ni", bases: ["na"], derivation: "doing" },
];
/** Letters of the shortest stem that is traced: "imbo" and "tendo", not "ji". */
const MIN_STEM = 4;

/**
 * Traces a noun stem to the verb it was made from.
 *
 * @param stem without class prefix: "chezaji", "tendo", "pendekezo", "shiriki"
 * @param lexicon asked for verbs, derived ones included
 * @returns the verb and the kind of noun, or undefined; at most some thirty lookups
 *
 * After Ashton (1944), "Swahili Grammar", and Mohammed (2001), "Modern Swahili Grammar", on deverbal nouns.
 */
export function traceDerivedNoun(stem: string, lexicon: Lexicon): DerivedNoun | undefined {
  if (stem.length < MIN_STEM) return undefined;
  const isVerb = (verb: string) => lexicon.verbs.has(verb);
  if (/[iu]$/.test(stem) && isVerb(stem)) return { verb: stem, derivation: "bare" };
  for (const { ending, bases, derivation } of ENDINGS) {
    if (!stem.endsWith(ending)) continue;
    const root = stem.slice(0, -ending.length);
    if (root.length < 2) continue;
    for (const base of bases) if (isVerb(root + base)) return { verb: root + base, derivation };
  }
  for (const { ending, bases, derivation } of ENDINGS) {
    if (!stem.endsWith(ending) || derivation === "patient") continue;
    const root = stem.slice(0, -ending.length);
    for (const base of bases) {
      const derived = root.length < 3 || !base.endsWith("a") ? undefined : deriveStem(root + base, isVerb);
      if (derived) return { verb: root + base, derivation };
    }
  }
  return undefined;
}
