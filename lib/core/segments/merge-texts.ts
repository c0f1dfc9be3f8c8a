/** What stands between two paragraphs of one side of a bead. */
export const PARAGRAPH_BREAK = "\n\n";

/**
 * Joins one side of beads that become one; a blank line separates their paragraphs.
 *
 * @param texts the texts of one side, in reading order; blank ones are left out
 * @returns the joined text; O(n)
 */
export function mergeTexts(...texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== "").join(PARAGRAPH_BREAK);
}
