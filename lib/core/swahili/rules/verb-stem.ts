import type { VerbExtension } from "../analysis.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { deriveStem } from "./verb-extensions.ts";
import { type Ending, KU_KEEPING_STEMS, MONOSYLLABIC_STEMS, OBJECTS } from "./verb-slots.ts";

/** What stands behind the tense: object and stem. */
export interface StemReading {
  lemma: string;
  object?: string;
  root?: string;
  extensions?: readonly VerbExtension[];
  known: boolean;
  cost: number;
}

const OBJECT_COST = 0.12;
const EXTENSION_COST = 0.15;
/** Of stems that the lexicon lacks, the longer are the likelier verbs. */
const UNKNOWN_COST = 1;
const UNKNOWN_SHORT_COST = 1.5;
const UNKNOWN_SHORTEST_COST = 2.4;
/** Loan verbs keep i, e, u at their end; a stem that the lexicon lacks seldom is one. */
const UNKNOWN_LOAN_COST = 0.4;
/** Before a stem that the lexicon lacks these are objects more often than its first letters. */
const LIKELY_OBJECTS: ReadonlySet<string> = new Set(["ni", "wa", "i", "zi", "vi"]);
const LIKELY_OBJECT_COST = -0.05;
/** A loan verb that ends as the tense does beside a verb in -a: "hami" beside "hama". */
const SECOND_CITATION_COST = 0.01;
const REFLEXIVE_COST = 0.05;
/** Letters of the shortest stem that is guessed. */
const MIN_GUESS = 3;
/** Syllables may begin so; no Swahili verb stem begins with m and another consonant than these. */
const STEM_SHAPE = /^(?:[^aeiou]{0,3}[aeiou]+)+$/;
/** "-simbaji" is who does or the doing; no stem ends in -o. */
const NOUN_ENDING = /(?:o|[au]ji)$/;
const IMPOSSIBLE_START = /^(?:m[^aeioubpw]|n[^aeiougdjyz]|[^aeiou]{4})/;

/** Stems of one syllable that have no object: "be", "come", "rise (of the sun)". */
const OBJECTLESS_STEMS: ReadonlySet<string> = new Set(["wa", "ja", "cha", "chwa", "pwa"]);

const TWO_SYLLABLES = /[aeiou][^aeiou]+[aeiou]/;

const EXTENDED_ENDING = /(?:[ie]a|wa|k[a]|na|sh?a|za|[uo]a)$/;

/** Loan verbs that are commoner than the verb in -a that they look like a form of: "hawaishi" do not live. */
const LOANS_FIRST: ReadonlySet<string> = new Set(["ishi", "baki", "asi", "burudi"]);

function citations(stem: string, ending: Ending): readonly string[] {
  const last = stem.charAt(stem.length - 1);
  if (ending === "a") return [stem];
  const vowel = ending === "i" ? "i" : "e";
  if (last === vowel) {
    const changed = `${stem.slice(0, -1)}a`;
    return LOANS_FIRST.has(stem) ? [stem, changed] : [changed, stem];
  }
  if (ending === "a or e" || last !== "a") return [stem];
  return [];
}

/**
 * What a listed verb was derived from, where its root is listed too: "tumiwa" from "tumia". Only the extensions that
 * keep the meaning; "nunua" (buy) is not the reverse of "nuna" (sulk).
 */
function listedDerivation(lemma: string, lexicon: Lexicon): Pick<StemReading, "root" | "extensions" | "object"> {
  if (lemma.startsWith("ji") && lexicon.verbs.has(lemma.slice(2))) return { object: "ji", root: lemma.slice(2) };
  if (!EXTENDED_ENDING.test(lemma)) return {};
  const derived = deriveStem(lemma, (root) => root !== lemma && root.length >= MIN_GUESS && lexicon.verbs.has(root));
  if (derived === undefined || lemma.endsWith("nya") || derived.extensions.includes("reversive")) return {};
  return derived;
}

/** Every listed or derived verb that the stem can be a form of ("hami" of "hama" and "hami"), else the likeliest guess. */
function readBareStem(stem: string, ending: Ending, lexicon: Lexicon, allowUnknown: boolean): StemReading[] {
  const found: StemReading[] = [];
  let guess: StemReading | undefined;
  for (const lemma of citations(stem, ending)) {
    // stems of one syllable are read apart, with their ku-
    if (MONOSYLLABIC_STEMS.has(lemma) && !TWO_SYLLABLES.test(lemma)) continue;
    if (lexicon.verbs.has(lemma)) {
      const cost = found.length > 0 ? SECOND_CITATION_COST : 0;
      found.push({ lemma, known: true, cost, ...listedDerivation(lemma, lexicon) });
      continue;
    }
    if (lemma.endsWith("a") && EXTENDED_ENDING.test(lemma)) {
      const derived = deriveStem(lemma, (root) => lexicon.verbs.has(root));
      if (derived) {
        const { root, extensions } = derived;
        found.push({ lemma, root, extensions, known: true, cost: EXTENSION_COST * extensions.length });
        continue;
      }
    }
    if (!allowUnknown || guess || lemma.length < MIN_GUESS) continue;
    if (!STEM_SHAPE.test(lemma) || IMPOSSIBLE_START.test(lemma) || NOUN_ENDING.test(lemma)) continue;
    const cost = lemma.length === 3 ? UNKNOWN_SHORTEST_COST : lemma.length === 4 ? UNKNOWN_SHORT_COST : UNKNOWN_COST;
    guess = { lemma, known: false, cost: cost + (lemma.endsWith("a") ? 0 : UNKNOWN_LOAN_COST) };
  }
  if (found.length > 0) return found.sort((a, b) => a.cost - b.cost);
  return guess ? [guess] : [];
}

/**
 * Reads what stands behind subject and tense: an object prefix or none, and a stem.
 *
 * @param rest of the form
 * @param ending which last vowel the tense asks for
 * @param lexicon asked for stems
 * @param options `keepsKu`: short stems have ku- here; `allowUnknown`: also stems that the lexicon lacks
 * @returns readings, none where it cannot be a stem; a few dozen lookups
 */
export function readStem(
  rest: string,
  ending: Ending,
  lexicon: Lexicon,
  { keepsKu, allowUnknown }: { keepsKu: boolean; allowUnknown: boolean },
): StemReading[] {
  const readings: StemReading[] = [];
  if (rest.length < 2) return readings;
  if (keepsKu && (rest.startsWith("ku") || rest.startsWith("kw"))) {
    const stem = rest.slice(2);
    for (const lemma of citations(stem, ending)) {
      if (MONOSYLLABIC_STEMS.has(lemma) || KU_KEEPING_STEMS.has(lemma))
        readings.push({ lemma, known: true, cost: 0.01 });
    }
  }
  for (const lemma of citations(rest, ending))
    if (MONOSYLLABIC_STEMS.has(lemma)) readings.push({ lemma, known: true, cost: keepsKu ? 0.31 : 0.02 });
  readings.push(...readBareStem(rest, ending, lexicon, allowUnknown));
  for (const object of OBJECTS) {
    if (!rest.startsWith(object) || rest.length - object.length < 2) continue;
    const stem = rest.slice(object.length);
    const first = stem.charAt(0);
    const vowel = "aeiou".includes(first);
    if ((object === "mw" || object === "kw") && !vowel) continue;
    if (object === "m" && vowel) continue;
    // -a of a stem meets the subjunctive's -e also behind an object: "nipe"
    for (const lemma of citations(stem, ending))
      if (MONOSYLLABIC_STEMS.has(lemma) && object !== "ji" && !OBJECTLESS_STEMS.has(lemma))
        readings.push({ lemma, object, known: true, cost: OBJECT_COST });
    const cost = object === "ji" ? REFLEXIVE_COST : OBJECT_COST;
    for (const reading of readBareStem(stem, ending, lexicon, allowUnknown)) {
      const isLikely =
        !reading.known && stem.length > MIN_GUESS && (vowel ? object === "mw" : LIKELY_OBJECTS.has(object));
      readings.push({ ...reading, object, cost: reading.cost + (isLikely ? LIKELY_OBJECT_COST : cost) });
    }
  }
  return readings;
}
