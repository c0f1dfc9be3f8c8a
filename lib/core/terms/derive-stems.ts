/** Vowels after which an extension begins with e rather than i (vowel harmony). */
const MID_VOWEL = /[eo][^aeiou]*$/;

/**
 * Stems derived from a verb stem: passive, applicative and its passive, stative, causative, reciprocal.
 *
 * @param stem a verb stem without ku-, "weka", "shambulia", "laani"; folded
 * @returns the stem and its derivations, also some that speech doesn't use; O(length)
 *
 * Rules of any Swahili grammar (Ashton 1944, lessons 38-43). The irregular ones of the lexicon are not its matter.
 */
export function deriveStems(stem: string): string[] {
  const stems = new Set([stem]);
  if (!/[aeiou]$/.test(stem) || stem.length < 3) return [stem];
  const base = stem.slice(0, -1);
  const vowel = MID_VOWEL.test(base) ? "e" : "i";
  if (stem.endsWith("a")) {
    const open = /[aeiou]$/.test(base);
    stems.add(`${base}wa`);
    if (open) for (const end of ["liwa", "lewa", "lia", "lea", "za", "sha"]) stems.add(base + end);
    for (const end of [
      `${vowel}a`,
      `${vowel}wa`,
      `${vowel}ana`,
      `${vowel}ka`,
      `${vowel}sha`,
      `${vowel}shwa`,
      "ana",
      "ika",
      "eka",
    ])
      stems.add(base + end);
  } else {
    // Loans in -i, -u, -e keep or change their vowel: laani -> laaniwa, hukumu -> hukumiwa, samehe -> samehewa
    const kept = stem.endsWith("e") ? "e" : "i";
    for (const end of ["wa", "a", "ana", "ka", "sha", "shwa"]) stems.add(base + kept + end);
    stems.add(`${stem}wa`);
  }
  return [...stems];
}
