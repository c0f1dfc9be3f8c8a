import { chooseBand, fillGaps } from "./band";
import { findChances } from "./bead-chances";
import { cellAt } from "./cost-table";
import { learnHabits } from "./document-habits";
import type { ReadDocument } from "./document-words";
import { FIXED, findLikeliest, findPath, type Step } from "./find-path";
import { findPoints } from "./find-points";
import type { Stretch } from "./fix-anchors";
import { priceBeads } from "./price-beads";
import { readGroups, type SideGroups } from "./side-groups";
import { SHAPES, TUNING } from "./tuning";
import type { WordEvidence } from "./word-evidence";

/** A bead on the path with how sure it is. */
export interface SureStep extends Step {
  /** share of all ways through the document that go over it, 0 to 1 */
  chance: number;
}

const count = (size: number): number[] => Array.from({ length: size }, (_, k) => k);

/** -log of how common each shape is. */
const shapeCosts = (counts: readonly number[]): number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => -Math.log(count / total));
};

/** Chance from which on a link of the path found earlier is a point that the next one likely passes. */
const SURE = 0.95;

/** Ends of the path's sure links. */
function surePoints(path: readonly SureStep[]): { i: number; j: number }[] {
  return path
    .filter(({ from, to, chance }) => from.length > 0 && to.length > 0 && chance >= SURE)
    .map(({ i, j, source, target }) => ({ i: i + source, j: j + target }));
}

/** Links of a path, each by the paragraphs that belong to it; undefined without a path. */
function linksOf(path: readonly Step[]) {
  if (path.length === 0) return undefined;
  return path
    .filter(({ from, to }) => from.length > 0 && to.length > 0)
    .map(({ i, j, from, to }) => ({
      source: from.map((offset) => i + offset),
      target: to.map((offset) => j + offset),
    }));
}

/** A stretch of a document between two anchors, read. */
export interface ReadStretch extends Stretch {
  document: ReadDocument;
  sides: { source: SideGroups; target: SideGroups };
}

/** Cuts a read document into its stretches, see {@link cutAtAnchors}; O(words). */
export function readStretches(
  document: ReadDocument,
  stretches: readonly Stretch[],
  rarity: { source: Float64Array; target: Float64Array },
): ReadStretch[] {
  return stretches.map((stretch) => {
    const { i, j, source, target } = stretch;
    const part = { source: document.source.slice(i, i + source), target: document.target.slice(j, j + target) };
    const sides = { source: readGroups(part.source, rarity.source), target: readGroups(part.target, rarity.target) };
    return { ...stretch, document: part, sides };
  });
}

/**
 * Aligns one stretch of a document with what is known of words so far.
 *
 * @param before the path found earlier, empty at first
 * @returns beads in order, covering everything once, counted from where the stretch begins
 *
 * The shapes' priors are learned from the stretch's own first path, so that a faithful translation is not cut up. Where
 * an earlier path was sure, cells far from it aren't looked at again.
 */
export function alignStretch(
  { document, sides, source, target, isFixed }: ReadStretch,
  evidence: WordEvidence,
  before: readonly SureStep[],
): SureStep[] {
  if (isFixed)
    return [{ i: 0, j: 0, source, target, from: count(source), to: count(target), shape: FIXED, cost: 0, chance: 1 }];
  const { rarity } = evidence;
  const habits = learnHabits(document, sides, linksOf(before), evidence);
  const size = { source, target };
  const vocabularies = { source: rarity.source.length, target: rarity.target.length };
  const findAll = () => findPoints(sides.source, sides.target, evidence.forward, vocabularies);
  const band = chooseBand(size, () => fillGaps(size, surePoints(before), findAll));
  const priced = priceBeads(sides, band, habits, evidence);
  const prior = SHAPES.map((shape) => shape.prior * TUNING.priorBeads);
  const counts = [...prior];
  findPath(priced, shapeCosts(prior)).forEach(({ shape, from, to }, k, path) => {
    // A run of paragraphs that only one side has is one insertion, not a habit of inserting.
    const isRun = (from.length === 0 || to.length === 0) && path[k - 1]?.shape === shape;
    if (!isRun) counts[shape] = (counts[shape] ?? 0) + 1;
  });
  const learned = shapeCosts(counts);
  const chanceOf = findChances(priced, learned, TUNING.temperature);
  return findLikeliest(priced, learned, chanceOf, TUNING.leastChance).map((step) => {
    const [first, last] = [cellAt(band, step.i, step.j), cellAt(band, step.i + step.source, step.j + step.target)];
    return Object.assign(step, { chance: chanceOf(first, last, step.shape) });
  });
}
