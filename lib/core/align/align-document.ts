import { chooseBand } from "./band";
import { findChances } from "./bead-chances";
import { cellAt } from "./cost-table";
import { learnHabits } from "./document-habits";
import type { ReadDocument } from "./document-words";
import { FIXED, findLikeliest, findPath, type Step } from "./find-path";
import { findPoints } from "./find-points";
import type { Stretch } from "./fix-anchors";
import { priceBeads } from "./price-beads";
import { readGroups } from "./side-groups";
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

function alignStretch(document: ReadDocument, evidence: WordEvidence, before: readonly Step[]): SureStep[] {
  const { rarity } = evidence;
  const sides = {
    source: readGroups(document.source, rarity.source),
    target: readGroups(document.target, rarity.target),
  };
  const habits = learnHabits(document, sides, linksOf(before), evidence);
  const size = { source: document.source.length, target: document.target.length };
  const vocabularies = { source: rarity.source.length, target: rarity.target.length };
  const band = chooseBand(size, () => findPoints(sides.source, sides.target, evidence.forward, vocabularies));
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
    const [before, here] = [cellAt(band, step.i, step.j), cellAt(band, step.i + step.source, step.j + step.target)];
    return { ...step, chance: chanceOf(before, here, step.shape) };
  });
}

/**
 * Aligns one document with what is known of words so far.
 *
 * @param stretches of the document, as its anchors cut it
 * @param before the path found earlier, empty at first
 * @returns beads in order, covering everything once
 *
 * The shapes' priors are learned from the document's own first path, so that a faithful translation is not cut up.
 */
export function alignDocument(
  document: ReadDocument,
  stretches: readonly Stretch[],
  evidence: WordEvidence,
  before: readonly Step[],
): SureStep[] {
  return stretches.flatMap(({ i, j, source, target, isFixed }) => {
    if (isFixed)
      return [{ i, j, source, target, from: count(source), to: count(target), shape: FIXED, cost: 0, chance: 1 }];
    const part = { source: document.source.slice(i, i + source), target: document.target.slice(j, j + target) };
    const earlier = before
      .filter((step) => step.i >= i && step.i < i + source && step.j >= j && step.j < j + target)
      .map((step) => ({ ...step, i: step.i - i, j: step.j - j }));
    const steps = alignStretch(part, evidence, earlier);
    return steps.map((step) => ({ ...step, i: step.i + i, j: step.j + j }));
  });
}
