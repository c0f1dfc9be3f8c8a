import type { ReadParagraph } from "./document-words";
import { groupAt, type SideGroups } from "./side-groups";
import { ITSELF, TUNING } from "./tuning";
import type { WordEvidence } from "./word-evidence";
import { addRows, clearRows } from "./word-gains";
import type { WordRows } from "./word-rows";

/** Rounds in which the share of words without counterpart settles. */
const UNSAID_ROUNDS = 6;
/** Log of how much longer the English is on the whole, and how far a document may be from that; 0.95 as measured on news. */
const [USUAL_RATIO, MOST_OFF] = [Math.log(0.95), 0.4];
/** Characters that the usual ratio counts for: totals of short documents say little. */
const USUAL_LENGTH = 2_000;

/** What one document's translation is like. */
export interface Habits {
  /** log of how much longer the target is */
  ratio: number;
  /** share of words that have no known counterpart: large where little is known of words */
  unsaid: number;
}

/** Paragraphs of a bead, by their number. */
interface Members {
  source: readonly number[];
  target: readonly number[];
}

/** Log of the ratio of two sides' characters; kept near the usual, since one side may have a long insertion. */
function ratioOf(source: number, target: number): number {
  const off = Math.log((target + USUAL_LENGTH * Math.exp(USUAL_RATIO)) / (source + USUAL_LENGTH)) - USUAL_RATIO;
  return USUAL_RATIO + Math.max(-MOST_OFF, Math.min(MOST_OFF, off));
}

/** How much likelier each word of `takers` is beside `givers` than by chance, put at the end of `into`. */
function collect(
  rows: WordRows,
  side: SideGroups,
  givers: readonly number[],
  other: SideGroups,
  takers: readonly number[],
  lent: Float64Array,
  into: number[],
): void {
  let size = 0;
  for (const giver of givers) {
    size += side.sizes[groupAt(giver, ITSELF)] as number;
    addRows(rows, side, giver, lent);
  }
  for (const taker of takers) {
    const end = other.start[taker + 1] as number;
    for (let k = other.start[taker] as number; k < end; k += 1)
      into.push(((lent[other.words[k] as number] as number) * (other.rarity[k] as number)) / Math.max(1, size));
  }
  for (const giver of givers) clearRows(rows, side, giver, lent);
}

const charactersOf = (side: readonly ReadParagraph[]): number => side.reduce((sum, { length }) => sum + length, 0);

/**
 * Learns from a path how long translations are here, and which share of the words has no known counterpart.
 *
 * @param links beads of the path that have both sides; undefined as long as there is no path
 * @returns the document's habits; without a path the usual share, and lengths of all of it
 *
 * Expectation-maximisation of the share of one part in a mixture of two, in UNSAID_ROUNDS rounds of O(words).
 */
export function learnHabits(
  document: { source: readonly ReadParagraph[]; target: readonly ReadParagraph[] },
  sides: { source: SideGroups; target: SideGroups },
  links: readonly Members[] | undefined,
  evidence: WordEvidence,
): Habits {
  if (!links)
    return { ratio: ratioOf(charactersOf(document.source), charactersOf(document.target)), unsaid: TUNING.unsaid };
  const { source, target } = sides;
  const lentBack = new Float64Array(evidence.rarity.source.length);
  const ratios: number[] = [];
  for (const link of links) {
    collect(evidence.forward, source, link.source, target, link.target, evidence.lent, ratios);
    collect(evidence.backward, target, link.target, source, link.source, lentBack, ratios);
  }
  let unsaid = TUNING.unsaid;
  for (let round = 0; round < UNSAID_ROUNDS; round += 1) {
    let sum = TUNING.unsaid * TUNING.unsaidWords;
    for (const ratio of ratios) sum += unsaid / (unsaid + (1 - unsaid) * ratio);
    unsaid = sum / (ratios.length + TUNING.unsaidWords);
  }
  const inside = (side: "source" | "target"): number =>
    charactersOf(links.flatMap((link) => link[side].map((p) => document[side][p] as ReadParagraph)));
  return { ratio: ratioOf(inside("source"), inside("target")), unsaid: Math.min(TUNING.unsaid, unsaid) };
}
