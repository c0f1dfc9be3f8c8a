import { chooseBand } from "./band";
import { findChances } from "./bead-chances";
import { cellAt, priceBeads } from "./cost-table";
import type { ReadCorpus, ReadDocument } from "./document-words";
import { FIXED, findLikeliest, findPath, type Step } from "./find-path";
import { findPoints } from "./find-points";
import type { Stretch } from "./fix-anchors";
import { PairScorer } from "./pair-scorer";
import type { TranslationTable } from "./translation-table";
import { SHAPES, TUNING } from "./tuning";

export interface Tables {
  forward: TranslationTable;
  backward: TranslationTable;
}

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

function alignStretch(document: ReadDocument, corpus: ReadCorpus, tables: Tables, before: readonly Step[]): SureStep[] {
  const scorer = new PairScorer(document, corpus, tables);
  scorer.learnFrom(before);
  const size = { source: document.source.length, target: document.target.length };
  const band = chooseBand(size, () => findPoints(document, tables.forward));
  const priced = priceBeads(size, band, (i, from, j, to) => scorer.cost(i, from, j, to));
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
  corpus: ReadCorpus,
  tables: Tables,
  before: readonly Step[],
): SureStep[] {
  return stretches.flatMap(({ i, j, source, target, isFixed }) => {
    if (isFixed)
      return [{ i, j, source, target, from: count(source), to: count(target), shape: FIXED, cost: 0, chance: 1 }];
    const part = { source: document.source.slice(i, i + source), target: document.target.slice(j, j + target) };
    const earlier = before
      .filter((step) => step.i >= i && step.i < i + source && step.j >= j && step.j < j + target)
      .map((step) => ({ ...step, i: step.i - i, j: step.j - j }));
    const steps = alignStretch(part, corpus, tables, earlier);
    return steps.map((step) => ({ ...step, i: step.i + i, j: step.j + j }));
  });
}
