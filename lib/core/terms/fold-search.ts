/**
 * Folds a text for searching as one types: case, accents and kinds of apostrophe make no difference.
 *
 * @param text any text, in any language
 * @returns the folded text; its length may differ from the input's; O(n)
 */
export const foldSearch = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’‘ʼ`´]/g, "'")
    .toLowerCase();
