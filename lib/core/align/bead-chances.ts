import { type CostTable, cellAt } from "./cost-table";
import { SHAPES, type Shape } from "./tuning";

const addLogs = (a: number, b: number): number => {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  const high = Math.max(a, b);
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
};

/** The chance of a bead that ends in a cell: share of all ways through the band that go over it. */
export type ChanceOf = (before: number, here: number, shape: number) => number;

/**
 * How much of all the ways through a band goes over each bead.
 *
 * @param temperature by which costs are divided: words of a paragraph aren't independent, so raw costs are too sure
 * @returns a function from cells (see {@link cellAt}) and shape to a chance from 0 to 1
 *
 * O(cells · shapes). The forward-backward algorithm of Baum (1972).
 */
export function findChances(
  { band, size, costs }: CostTable,
  shapeCosts: readonly number[],
  temperature: number,
): ChanceOf {
  const shapes = SHAPES;
  const weightOf = (here: number, shape: number): number => {
    const cost = costs[here * shapes.length + shape] as number;
    return -(cost + (shapeCosts[shape] as number)) / temperature;
  };
  const forward = new Float64Array(band.cells).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(band.cells).fill(Number.NEGATIVE_INFINITY);
  forward[0] = 0;
  backward[band.cells - 1] = 0;
  for (let i = 0; i <= size.source; i += 1) {
    for (let j = band.from[i] as number; j <= (band.to[i] as number); j += 1) {
      const here = cellAt(band, i, j);
      for (let shape = 0; shape < shapes.length; shape += 1) {
        const weight = weightOf(here, shape);
        if (weight === Number.NEGATIVE_INFINITY) continue;
        const { source, target } = shapes[shape] as Shape;
        const before = cellAt(band, i - source, j - target);
        forward[here] = addLogs(forward[here] as number, (forward[before] as number) + weight);
      }
    }
  }
  for (let i = size.source; i >= 0; i -= 1) {
    for (let j = band.to[i] as number; j >= (band.from[i] as number); j -= 1) {
      const here = cellAt(band, i, j);
      for (let shape = 0; shape < shapes.length; shape += 1) {
        const weight = weightOf(here, shape);
        if (weight === Number.NEGATIVE_INFINITY) continue;
        const { source, target } = shapes[shape] as Shape;
        const before = cellAt(band, i - source, j - target);
        backward[before] = addLogs(backward[before] as number, (backward[here] as number) + weight);
      }
    }
  }
  const total = forward[band.cells - 1] as number;
  return (before, here, shape) =>
    Math.min(1, Math.exp((forward[before] as number) + weightOf(here, shape) + (backward[here] as number) - total));
}
