import type { CostTable } from "./cost-table";
import { LONGEST_GROUP, SHAPES, TALL, WIDE } from "./tuning";

/** Logs so far below the highest of a sum add nothing to it that a number could hold. */
const NEGLIGIBLE = 40;

/** The chance of a bead that ends in a cell: share of all ways through the band that go over it. */
export type ChanceOf = (before: number, here: number, shape: number) => number;

/** Log of a sum of exponentials of the first `count` numbers; -Infinity of none. */
function sumLogs(logs: Float64Array, count: number): number {
  let high = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k += 1) if ((logs[k] as number) > high) high = logs[k] as number;
  if (high === Number.NEGATIVE_INFINITY) return high;
  let sum = 0;
  for (let k = 0; k < count; k += 1) {
    const below = (logs[k] as number) - high;
    if (below === 0) sum += 1;
    else if (below > -NEGLIGIBLE) sum += Math.exp(below);
  }
  return sum === 1 ? high : high + Math.log(sum);
}

/** Log of the weight of all ways from the beginning to each cell. */
function weighForward({ band, costs }: CostTable, shapeCosts: readonly number[], temperature: number): Float64Array {
  const { from, to, offset } = band;
  const [shapes, tall, wide] = [SHAPES.length, TALL, WIDE];
  const forward = new Float64Array(band.cells);
  const terms = new Float64Array(shapes);
  const base = new Int32Array(LONGEST_GROUP + 1);
  for (let i = 0; i < from.length; i += 1) {
    for (let back = 0; back <= LONGEST_GROUP && back <= i; back += 1)
      base[back] = (offset[i - back] as number) - (from[i - back] as number);
    for (let j = from[i] as number; j <= (to[i] as number); j += 1) {
      const here = (base[0] as number) + j;
      let count = 0;
      for (let shape = 0; shape < shapes; shape += 1) {
        const cost = costs[here * shapes + shape] as number;
        if (cost === Number.POSITIVE_INFINITY) continue;
        const before = (base[tall[shape] as number] as number) + j - (wide[shape] as number);
        terms[count] = (forward[before] as number) - (cost + (shapeCosts[shape] as number)) / temperature;
        count += 1;
      }
      forward[here] = here === 0 ? 0 : sumLogs(terms, count);
    }
  }
  return forward;
}

/** Log of the weight of all ways from each cell to the end. */
function weighBackward({ band, costs }: CostTable, shapeCosts: readonly number[], temperature: number): Float64Array {
  const { from, to, offset } = band;
  const [shapes, tall, wide] = [SHAPES.length, TALL, WIDE];
  const backward = new Float64Array(band.cells);
  const terms = new Float64Array(shapes);
  const last = from.length - 1;
  for (let i = last; i >= 0; i -= 1) {
    const base = (offset[i] as number) - (from[i] as number);
    for (let j = to[i] as number; j >= (from[i] as number); j -= 1) {
      let count = 0;
      for (let shape = 0; shape < shapes; shape += 1) {
        const row = i + (tall[shape] as number);
        const column = j + (wide[shape] as number);
        if (row > last || column < (from[row] as number) || column > (to[row] as number)) continue;
        const after = (offset[row] as number) + column - (from[row] as number);
        const cost = costs[after * shapes + shape] as number;
        if (cost === Number.POSITIVE_INFINITY) continue;
        terms[count] = (backward[after] as number) - (cost + (shapeCosts[shape] as number)) / temperature;
        count += 1;
      }
      backward[base + j] = base + j === band.cells - 1 ? 0 : sumLogs(terms, count);
    }
  }
  return backward;
}

/**
 * How much of all the ways through a band goes over each bead.
 *
 * @param temperature by which costs are divided: words of a paragraph aren't independent, so raw costs are too sure
 * @returns a function from cells (see {@link cellAt}) and shape to a chance from 0 to 1
 *
 * O(cells · shapes). The forward-backward algorithm of Baum (1972).
 */
export function findChances(table: CostTable, shapeCosts: readonly number[], temperature: number): ChanceOf {
  const { costs, band } = table;
  const shapes = SHAPES.length;
  const forward = weighForward(table, shapeCosts, temperature);
  const backward = weighBackward(table, shapeCosts, temperature);
  const total = forward[band.cells - 1] as number;
  return (before, here, shape) => {
    const weight = ((costs[here * shapes + shape] as number) + (shapeCosts[shape] as number)) / temperature;
    const log = (forward[before] as number) - weight + (backward[here] as number) - total;
    return log < -NEGLIGIBLE ? 0 : Math.min(1, Math.exp(log));
  };
}
