import type { Band } from "./band";
import { SHAPES, type Shape } from "./tuning";

/** Costs of every bead that ends in a cell of the band: SHAPES.length of them for each cell, Infinity where none can. */
export interface CostTable {
  band: Band;
  size: { source: number; target: number };
  costs: Float32Array;
}

/** The index of a cell, or -1 outside the band. */
export function cellAt(band: Band, i: number, j: number): number {
  if (i < 0 || i >= band.from.length) return -1;
  const from = band.from[i] as number;
  return j < from || j > (band.to[i] as number) ? -1 : (band.offset[i] as number) + j - from;
}

/**
 * Prices the beads of a band, row by row.
 *
 * @param costOf cost of a group that begins at (i, j), its shape's own apart; asked in rising order of the row it ends in
 * @returns the table
 *
 * O(cells · shapes) questions.
 */
export function priceBeads(
  size: { source: number; target: number },
  band: Band,
  costOf: (i: number, from: readonly number[], j: number, to: readonly number[]) => number,
): CostTable {
  const shapes = SHAPES;
  const costs = new Float32Array(band.cells * shapes.length).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i <= size.source; i += 1) {
    for (let j = band.from[i] as number; j <= (band.to[i] as number); j += 1) {
      const start = cellAt(band, i, j) * shapes.length;
      for (let shape = 0; shape < shapes.length; shape += 1) {
        const { source, target, from, to } = shapes[shape] as Shape;
        if (cellAt(band, i - source, j - target) >= 0) costs[start + shape] = costOf(i - source, from, j - target, to);
      }
    }
  }
  return { band, size, costs };
}
