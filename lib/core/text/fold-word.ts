/**
 * A word folded for comparison: NFC, lower case, one apostrophe, one hyphen.
 *
 * @param word a word or phrase
 * @returns the folded word; O(n)
 */
export function foldWord(word: string): string {
  const plain = /[^\0-\x7f]/.test(word)
    ? word
        .normalize("NFC")
        .replace(/[’‘ʼ`´]/g, "'")
        .replace(/[‐‑]/g, "-")
    : word;
  return plain.toLowerCase();
}
