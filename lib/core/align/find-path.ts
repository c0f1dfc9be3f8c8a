import type { ChanceOf } from "./bead-chances";
import { type CostTable, cellAt } from "./cost-table";
import { LONGEST_GROUP, SHAPES, type Shape, TALL, WIDE } from "./tuning";

/** The shape of a bead that an anchor fixes. */
export const FIXED = -1;

/** A bead on the path: it spans `source` and `target` paragraphs from `i` and `j` on, of which `from` and `to` belong to it. */
export interface Step {
  i: number;
  j: number;
  source: number;
  target: number;
  from: readonly number[];
  to: readonly number[];
  /** index into SHAPES, or FIXED */
  shape: number;
  /** -log likelihood ratio, with the shape's own */
  cost: number;
}

/** What the path is to have the most of: the worth of a bead that ends in a cell, without end for one that can't be. */
type WorthOf = (before: number, here: number, shape: number) => number;

function findBest({ band, size, costs }: CostTable, shapeCosts: readonly number[], worthOf: WorthOf): Step[] {
  const { from, to, offset } = band;
  const [shapes, tall, wide] = [SHAPES.length, TALL, WIDE];
  const best = new Float64Array(band.cells);
  const how = new Int8Array(band.cells).fill(-1);
  const base = new Int32Array(LONGEST_GROUP + 1);
  for (let i = 0; i <= size.source; i += 1) {
    for (let back = 0; back <= LONGEST_GROUP && back <= i; back += 1)
      base[back] = (offset[i - back] as number) - (from[i - back] as number);
    for (let j = from[i] as number; j <= (to[i] as number); j += 1) {
      const here = (base[0] as number) + j;
      let most = here === 0 ? 0 : Number.NEGATIVE_INFINITY;
      for (let shape = 0; shape < shapes; shape += 1) {
        if (costs[here * shapes + shape] === Number.POSITIVE_INFINITY) continue;
        const before = (base[tall[shape] as number] as number) + j - (wide[shape] as number);
        const total = (best[before] as number) + worthOf(before, here, shape);
        if (total > most) {
          most = total;
          how[here] = shape;
        }
      }
      best[here] = most;
    }
  }
  const steps: Step[] = [];
  let [i, j] = [size.source, size.target];
  while (i > 0 || j > 0) {
    const here = cellAt(band, i, j);
    const shape = how[here] as number;
    const { source, target, from, to } = SHAPES[shape] as Shape;
    const cost = (costs[here * shapes + shape] as number) + (shapeCosts[shape] as number);
    i -= source;
    j -= target;
    steps.push({ i, j, source, target, from, to, shape, cost });
  }
  return steps.reverse();
}

/**
 * Finds the cheapest chain of beads through a priced band.
 *
 * @param shapeCosts one for each of SHAPES
 * @returns beads in order, covering everything once
 *
 * O(cells · shapes) time. Dynamic programming as in Gale and Church (1993), "A Program for Aligning Sentences in
 * Bilingual Corpora", with longer beads and inside a band.
 */
export function findPath(table: CostTable, shapeCosts: readonly number[]): Step[] {
  const { costs } = table;
  const shapes = SHAPES.length;
  return findBest(
    table,
    shapeCosts,
    (_, here, shape) => -(costs[here * shapes + shape] as number) - (shapeCosts[shape] as number),
  );
}

/**
 * Finds the chain of beads of which the most are likely to be right: what doubt there is about one bead doesn't spread to
 * its neighbours, as it does on the one cheapest path.
 *
 * @param chanceOf of each bead, see {@link findChances}
 * @param leastChance from which on a link is worth more than none
 * @returns beads in order, covering everything once
 *
 * O(cells · shapes) time. Decoding by least expected loss, as in Goodman (1996), "Parsing Algorithms and Metrics".
 */
export function findLikeliest(
  table: CostTable,
  shapeCosts: readonly number[],
  chanceOf: ChanceOf,
  leastChance: number,
): Step[] {
  const isLink = SHAPES.map(({ from, to }) => from.length > 0 && to.length > 0);
  return findBest(table, shapeCosts, (before, here, shape) =>
    isLink[shape] ? chanceOf(before, here, shape) - leastChance : 0,
  );
}
