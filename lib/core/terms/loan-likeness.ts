/** Shortest word, in loan spelling, whose likeness says something. */
const MIN_LETTERS = 3;
/** Likeness from which two words may be one loan; what is below counts as none. */
const LEAST_LIKENESS = 0.5;
/** What a vowel costs that is put in, left out or another one: loans take vowels as Swahili needs them. */
const VOWEL_COST = 0.5;
/** Prefixes of noun classes that a loan may have taken. */
const CLASS_PREFIX = /^(?:ki|vi|ma|mi|wa|m|u)/;
/** Shortest word whose prefix is taken off. */
const MIN_PREFIXED = 6;

const isVowel = (letter: string): boolean => "aeiou".includes(letter);

/** A word as a loan is spelt in Swahili, without its last vowel. */
function loanSpelling(word: string): string {
  return word
    .toLowerCase()
    .replace(/ph/g, "f")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/ck|[cq]/g, "k")
    .replace(/x/g, "ks")
    .replace(/y/g, "i")
    .replace(/th/g, "t")
    .replace(/(.)\1/g, "$1")
    .replace(/[aeiou]+$/, "");
}

/** Edit distance in which vowels cost half; O(|a|·|b|). */
function distance(a: string, b: string): number {
  let above = [0];
  for (const letter of b) above.push((above.at(-1) ?? 0) + (isVowel(letter) ? VOWEL_COST : 1));
  for (const own of a) {
    const gap = isVowel(own) ? VOWEL_COST : 1;
    const row = [(above[0] ?? 0) + gap];
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charAt(j - 1);
      const change = own === other ? 0 : isVowel(own) && isVowel(other) ? VOWEL_COST : 1;
      row.push(
        Math.min(
          (above[j - 1] ?? 0) + change,
          (above[j] ?? 0) + gap,
          (row[j - 1] ?? 0) + (isVowel(other) ? VOWEL_COST : 1),
        ),
      );
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

function likenessOf(a: string, b: string): number {
  const own = loanSpelling(a);
  const other = loanSpelling(b);
  if (own.length < MIN_LETTERS || other.length < MIN_LETTERS) return 0;
  return 1 - distance(own, other) / Math.max(own.length, other.length);
}

/**
 * How much a Swahili and an English word look like the same loan: "virusi" and "virus", "kilogramu" and "gram".
 *
 * @param swahili a folded word, with or without the prefix of its class
 * @param english a folded word
 * @returns 0 for strangers to 1 for the same; O(product of the lengths)
 */
export function loanLikeness(swahili: string, english: string): number {
  const whole = likenessOf(swahili, english);
  const bare = swahili.length < MIN_PREFIXED ? 0 : likenessOf(swahili.replace(CLASS_PREFIX, ""), english);
  return Math.max(0, Math.max(whole, bare) - LEAST_LIKENESS) / (1 - LEAST_LIKENESS);
}
