/**
 * Cuts one side of a bead in two; the white space at the cut goes.
 *
 * @param text the text
 * @param offset UTF-16 offset of the cut; one inside a surrogate pair or before a combining mark moves back to the
 *   beginning of that character, one outside the text to its nearer end
 * @returns what stands before the cut and what stands after it; either may be empty; O(n)
 */
export function splitAt(text: string, offset: number): [string, string] {
  let at = Math.max(0, Math.min(text.length, Math.trunc(offset)));
  while (at > 0 && at < text.length && isInsideCharacter(text, at)) at -= 1;
  return [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
}

function isInsideCharacter(text: string, at: number): boolean {
  const next = text.codePointAt(at) ?? 0;
  const isLow = next >= 0xdc00 && next <= 0xdfff && /[\ud800-\udbff]/.test(text.charAt(at - 1));
  return isLow || /^\p{M}/u.test(text.slice(at, at + 2));
}
