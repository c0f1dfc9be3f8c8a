import type { VerbExtension } from "../analysis.ts";

/** A derived stem taken apart. */
export interface DerivedStem {
  root: string;
  /** innermost first */
  extensions: readonly VerbExtension[];
}

/** An ending, what stood before it was added, and whether the vowel before must be e or o. */
interface ExtensionRule {
  extension: VerbExtension;
  ending: string;
  bases: readonly string[];
  harmony?: "e" | "i";
}

/** Longer endings first; the bases of loan verbs keep their own vowel. */
const RULES: readonly ExtensionRule[] = [
  { extension: "passive", ending: "iliwa", bases: ["ia"] },
  { extension: "passive", ending: "liwa", bases: ["a"] },
  { extension: "passive", ending: "lewa", bases: ["a"] },
  { extension: "passive", ending: "iwa", bases: ["i", "a", "u"], harmony: "i" },
  { extension: "passive", ending: "ewa", bases: ["e", "a"], harmony: "e" },
  { extension: "passive", ending: "wa", bases: ["a", "e", "i"] },
  { extension: "stative", ending: "likana", bases: ["a"] },
  { extension: "stative", ending: "lekana", bases: ["a"] },
  { extension: "stative", ending: "ikana", bases: ["a", "i", "u"], harmony: "i" },
  { extension: "stative", ending: "ekana", bases: ["a", "e"], harmony: "e" },
  { extension: "stative", ending: "lika", bases: ["a"] },
  { extension: "stative", ending: "leka", bases: ["a"] },
  { extension: "stative", ending: "ika", bases: ["a", "i", "u", "isha"], harmony: "i" },
  { extension: "stative", ending: "eka", bases: ["a", "e", "esha"], harmony: "e" },
  { extension: "causative", ending: "lisha", bases: ["a"] },
  { extension: "causative", ending: "lesha", bases: ["a"] },
  { extension: "causative", ending: "liza", bases: ["a"] },
  { extension: "causative", ending: "leza", bases: ["a"] },
  { extension: "causative", ending: "isha", bases: ["a", "i", "u", "ika"], harmony: "i" },
  { extension: "causative", ending: "esha", bases: ["a", "e", "eka"], harmony: "e" },
  { extension: "causative", ending: "iza", bases: ["a", "ia"], harmony: "i" },
  { extension: "causative", ending: "eza", bases: ["a", "ea"], harmony: "e" },
  { extension: "causative", ending: "sha", bases: ["ka"] },
  { extension: "causative", ending: "za", bases: ["a", "la"] },
  { extension: "causative", ending: "nya", bases: ["na"] },
  { extension: "applicative", ending: "ilia", bases: ["ia", "a"], harmony: "i" },
  { extension: "applicative", ending: "elea", bases: ["ea", "a"], harmony: "e" },
  { extension: "applicative", ending: "lia", bases: ["a"] },
  { extension: "applicative", ending: "lea", bases: ["a"] },
  { extension: "applicative", ending: "ia", bases: ["a", "i", "u"], harmony: "i" },
  { extension: "applicative", ending: "ea", bases: ["a", "e"], harmony: "e" },
  { extension: "reciprocal", ending: "iana", bases: ["u", "i", "a"], harmony: "i" },
  { extension: "reciprocal", ending: "eana", bases: ["e", "a"], harmony: "e" },
  { extension: "reciprocal", ending: "ana", bases: ["a"] },
  { extension: "reversive", ending: "ua", bases: ["a"] },
  { extension: "reversive", ending: "oa", bases: ["a"], harmony: "e" },
];

const BY_LAST_LETTERS = new Map<string, ExtensionRule[]>();
for (const rule of RULES) {
  const key = rule.ending.slice(-2);
  const group = BY_LAST_LETTERS.get(key);
  if (group) group.push(rule);
  else BY_LAST_LETTERS.set(key, [rule]);
}

/** Extensions that one stem carries at most; longer chains are not attested in newspaper prose. */
const MAX_EXTENSIONS = 3;
/** Letters that a root keeps at least, its vowel counted. */
const MIN_ROOT = 3;

/** Vowels before an extension decide whether it has e or i; roots of one vowel such as "-lia" are not judged. */
function harmonises(before: string, harmony: "e" | "i" | undefined): boolean {
  if (harmony === undefined) return true;
  for (let i = before.length - 1; i >= 0; i--) {
    const letter = before.charAt(i);
    if (letter === "e" || letter === "o") return harmony === "e";
    if (letter === "a" || letter === "i" || letter === "u") return harmony === "i";
  }
  return true;
}

/**
 * Takes the extensions off a verb stem until a listed verb is left.
 *
 * @param stem ending in -a, without prefixes: "kamatishwa"
 * @param isListed whether the lexicon has a stem
 * @returns the way with the fewest extensions and of those to the longest root, or undefined where none ends in a listed verb;
 *   at most a few dozen lookups
 *
 * After Schadeberg (1992), "A Sketch of Swahili Morphology", on vowel harmony and the order of extensions.
 */
export function deriveStem(stem: string, isListed: (stem: string) => boolean): DerivedStem | undefined {
  let level: DerivedStem[] = [{ root: stem, extensions: [] }];
  for (let depth = 0; depth < MAX_EXTENSIONS; depth++) {
    const next: DerivedStem[] = [];
    let best: DerivedStem | undefined;
    for (const { root, extensions } of level) {
      for (const { extension, ending, bases, harmony } of BY_LAST_LETTERS.get(root.slice(-2)) ?? []) {
        if (!root.endsWith(ending)) continue;
        const before = root.slice(0, -ending.length);
        if (before.length < MIN_ROOT - 1 || !harmonises(before, harmony)) continue;
        for (const base of bases) {
          const candidate = { root: before + base, extensions: [extension, ...extensions] };
          if (!isListed(candidate.root)) next.push(candidate);
          else if (best === undefined || candidate.root.length > best.root.length) best = candidate;
        }
      }
    }
    if (best) return best;
    level = next;
  }
  return undefined;
}
