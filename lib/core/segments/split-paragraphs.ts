/**
 * Takes one side of a bead apart at its blank lines; what {@link mergeTexts} joins.
 *
 * @param text one side of a bead
 * @returns its paragraphs without white space round them, none of them empty; O(n)
 */
export function splitParagraphs(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
