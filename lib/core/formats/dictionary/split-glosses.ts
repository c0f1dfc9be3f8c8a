/**
 * Splits a dictionary's definition into renderings.
 *
 * @param text "worship, revere (God); adore"
 * @returns renderings in order, without brackets and what stands in them; what is longer than a term is left to the
 *   definition
 *
 * O(n).
 */
export function splitGlosses(text: string): string[] {
  const glosses = text
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, "")
    .split(/[,;\n]/)
    .map((gloss) =>
      gloss
        .replace(/^\s*\d+\.\s*/, "")
        .replace(/\s+/g, " ")
        .replace(/[.\s]+$/, "")
        .trim(),
    )
    .filter((gloss) => gloss !== "" && gloss.length <= LONGEST_GLOSS && gloss.split(" ").length <= MOST_WORDS);
  return [...new Set(glosses)];
}
/** Letters and words beyond which a gloss explains rather than translates. */
const LONGEST_GLOSS = 60;
const MOST_WORDS = 5;
