/** Letters by which two spellings of one word or name differ between the languages, made alike. */
const ALIKE: readonly [RegExp, string][] = [
  [/['’ʼ-]/g, ""],
  [/ph/g, "f"],
  [/c(?=[eiy])/g, "s"],
  [/ch/g, "c"],
  [/(?:ck|c(?!h)|q)/g, "k"],
  [/x/g, "ks"],
  [/th|dh/g, "t"],
  [/sh/g, "s"],
  [/z/g, "s"],
  [/gh/g, "g"],
  [/w(?=[rh])|(?<=w)h/g, ""],
];

/**
 * Consonants of a word in a spelling common to both languages: "polisi" and "police" are both "pls".
 *
 * @param word lower case
 * @returns consonants without repetition side by side, with a beginning vowel kept as "a"
 */
export function soundKey(word: string): string {
  let plain = word.normalize("NFD").replace(/\p{M}/gu, "");
  for (const [pattern, letter] of ALIKE) plain = plain.replace(pattern, letter);
  const start = /^[aeiouy]/.test(plain) ? "a" : "";
  return start + plain.replace(/[aeiouyh]/g, "").replace(/(.)\1+/g, "$1");
}
