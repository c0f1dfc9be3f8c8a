import type { Band } from "./band";

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
