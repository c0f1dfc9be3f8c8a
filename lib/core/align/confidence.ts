/**
 * Logistic curve from chances to how often beads with that chance were right, fitted on 9,913 beads of the development
 * set: whole runs, and documents alone. See docs/decisions/alignment.md for the reliability table.
 */
const [SLOPE, INTERCEPT] = [0.52, 1.25];
/** Chances are kept this far from 0 and 1, where a logit has no end. */
const LEAST = 1e-6;

/**
 * Turns the chance that the search gives a bead into how often such beads are right.
 *
 * @param chance 0 to 1; words of a paragraph aren't independent, so it is too sure near 1 and too doubtful below
 * @returns 0 to 1, rising with the chance
 *
 * Platt (1999), "Probabilistic Outputs for Support Vector Machines".
 */
export function calibrateChance(chance: number): number {
  const kept = Math.max(LEAST, Math.min(1 - LEAST, chance));
  return 1 / (1 + Math.exp(-(SLOPE * Math.log(kept / (1 - kept)) + INTERCEPT)));
}
