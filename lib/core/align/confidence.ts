/** The logit of a raw chance, and that of how often links with it were right. */
export type Knot = readonly [chance: number, right: number];

/**
 * Fitted on the links of the development set, for documents aligned alone and for many together, which trust the words
 * learned from their own links too much. See docs/decisions/alignment.md for how, and for the reliability tables.
 */
const ALONE: readonly Knot[] = [
  [-0.04, -0.19],
  [0.55, -0.06],
  [1.18, 0.84],
  [1.83, 1.42],
  [2.67, 2.41],
  [3.48, 3.26],
  [4.52, 3.94],
  [5.5, 4.41],
  [6.76, 4.78],
  [10.87, 6.19],
];
const TOGETHER: readonly Knot[] = [
  [0.24, -0.13],
  [1.97, 0.81],
  [3.51, 1.47],
  [4.63, 2.58],
  [6.42, 3.18],
  [9.5, 4.13],
  [13.48, 5.4],
];
/** Chances are kept this far from 0 and 1, where a logit has no end. */
const LEAST = 1e-6;

/** The logarithm of the odds of a chance; O(1). */
export function logit(chance: number): number {
  const kept = Math.max(LEAST, Math.min(1 - LEAST, chance));
  return Math.log(kept / (1 - kept));
}

/**
 * Turns a chance into another by straight lines between knots.
 *
 * @param knots in rising order, one at least; below the first as far off as it is, beyond the last as the last
 * @param chance 0 to 1
 * @returns 0 to 1; O(knots)
 */
export function interpolate(knots: readonly Knot[], chance: number): number {
  const at = logit(chance);
  const after = knots.findIndex(([x]) => x >= at);
  const [first, last] = [knots[0] as Knot, knots.at(-1) as Knot];
  const [from, to] = [knots[after - 1] ?? first, knots[after] ?? last];
  let y = after < 0 ? last[1] : to[1];
  if (after === 0) y = Math.min(first[1], first[1] + at - first[0]);
  else if (after > 0) y = from[1] + ((to[1] - from[1]) * (at - from[0])) / (to[0] - from[0]);
  return 1 / (1 + Math.exp(-y));
}

/**
 * Turns the chance that the search gives a bead into how often such beads are right.
 *
 * @param chance 0 to 1, see {@link findChances}; words of a paragraph aren't independent, so it is too sure near 1
 * @param isAlone whether the bead's document was aligned without others
 * @returns 0 to 1, never falling where the chance rises
 *
 * Isotonic regression (Zadrozny and Elkan 2002), on the scale of log odds and drawn as lines between few knots.
 */
export function calibrateChance(chance: number, isAlone: boolean): number {
  return interpolate(isAlone ? ALONE : TOGETHER, chance);
}
