const VOWELS = new Set("aeiouy");
/** Before these c is spoken like s. */
const SOFT = new Set("eiy");
/** Letters by which two spellings of one word or name differ between the languages, made alike. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ["c", "k"],
  ["q", "k"],
  ["x", "ks"],
  ["z", "s"],
]);
/** Letters that sound otherwise with an h behind them; "th", "sh", "gh" lose their h alone. */
const WITH_H: ReadonlyMap<string, string> = new Map([
  ["p", "f"],
  ["d", "t"],
]);
const PLAIN = /^[a-z]*$/;

/** The word without accents, apostrophes and hyphens. */
const plainOf = (word: string): string =>
  PLAIN.test(word) ? word : word.normalize("NFD").replace(/[\p{M}'’ʼ-]/gu, "");

/**
 * Consonants of a word in a spelling common to both languages: "polisi" and "police" are both "pls".
 *
 * @param word lower case
 * @returns consonants without repetition side by side, with a beginning vowel kept as "a"; O(n)
 */
export function soundKey(word: string): string {
  const plain = plainOf(word);
  let key = "";
  let first = "";
  for (let k = 0; k < plain.length; k += 1) {
    const letter = plain.charAt(k);
    const next = plain.charAt(k + 1);
    // "wr" is spoken r; of "wh" a vowel may be the first sound
    if ((letter === "w" && (next === "r" || next === "h")) || (letter === "h" && plain.charAt(k - 1) === "w")) continue;
    first ||= letter;
    if (letter === "h" || VOWELS.has(letter)) continue;
    let sound = (next === "h" ? WITH_H.get(letter) : undefined) ?? ALIKE.get(letter) ?? letter;
    if (letter === "c" && SOFT.has(next)) sound = "s";
    if (sound === "ks") key += key.endsWith("k") ? "s" : "ks";
    else if (!key.endsWith(sound)) key += sound;
  }
  return VOWELS.has(first) ? `a${key}` : key;
}
