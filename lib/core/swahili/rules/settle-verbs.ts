import type { Analysis } from "../analysis.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** How much dearer the common verb's reading may be: what the bare present of headlines costs beside a marked tense. */
const MOST_DEARER = 0.45;
const BEHIND = 0.002;
/** What a listed verb costs as it stands, as a command. */
const BARE_COST = 0.5;

/** Words of grammar cost less than any verb that was cut: "kuna". */
const WORD_COST = 0.2;
/** Commoner in one piece than what a relative of place or time leaves of them: "aliponya" healed, "anakoroga" stirs. */
const IN_ONE_PIECE: ReadonlySet<string> = new Set(
  "kodoa kolea kongoja kongojea konyoa koroga korogeka pofuka pofusha pokonya ponya ponyesha pooza poozesha potosha potoshana".split(
    " ",
  ),
);

/** A reading that a common verb may put behind: a stem that no table or only a rarer one has, or a wish not to. */
function isWeak({ lemma, tense, negative, object, relative }: Analysis, lexicon: Lexicon): boolean {
  if (!lexicon.verbs.has(lemma) || lexicon.rareVerbs.has(lemma)) return true;
  if (relative !== undefined) return IN_ONE_PIECE.has(`${relative}${lemma}`);
  return tense === "subjunctive" && negative === true && object !== undefined;
}

/**
 * Puts readings by a rarer verb behind those by a common one whose stem takes in the rarer's: "asikilize" is of
 * sikiliza before it is "may he not make it cry", "yalipuka" of lipuka. A listed verb that stands as the lexicon has it is
 * not cut: "kusanya", "palilia".
 *
 * @param found readings of one form; their costs are changed
 * @param form in lower case
 * @param lexicon with its common and rarer verbs
 *
 * O(readings²), of which a form has a dozen.
 */
export function settleVerbs(found: Analysis[], form: string, lexicon: Lexicon): void {
  const isCommon = (lemma: string) => lexicon.verbs.has(lemma) && !lexicon.rareVerbs.has(lemma);
  const verbs = found.filter(({ pos, known }) => pos === "verb" && known);
  const isBare = isCommon(form);
  for (const reading of verbs) {
    const { lemma } = reading;
    const isCut = lemma !== form && reading.cost > WORD_COST && reading.cost < BARE_COST;
    if (isBare && isCut && reading.tense !== "imperative") reading.cost = BARE_COST + BEHIND;
    if (!isWeak(reading, lexicon)) continue;
    const core = lemma.slice(0, -1);
    let best = Number.POSITIVE_INFINITY;
    for (const other of verbs) {
      if (other.lemma === lemma || !isCommon(other.lemma) || other.cost < reading.cost) continue;
      const takesIn = other.lemma.slice(0, -1).endsWith(core);
      if (takesIn && other.cost - reading.cost <= MOST_DEARER) best = Math.min(best, other.cost);
    }
    if (best < Number.POSITIVE_INFINITY) reading.cost = best + BEHIND;
  }
}
