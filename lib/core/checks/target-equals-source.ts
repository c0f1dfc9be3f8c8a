import { defineCheck, wholeOf } from "./check";
import { looksConjugated } from "./swahili-shapes";
import { placeWords } from "./words";

/** Words in small letters from which on two equal texts are no name, credit or figure that both languages write alike. */
const LEAST_WORDS = 3;

/** Letters of a shorter sentence, and its words in small letters, which must all end as Swahili words do. */
const [LEAST_LETTERS, LEAST_SWAHILI] = [16, 2];

/** The source was copied and left untranslated. */
export const targetEqualsSource = defineCheck("target-equals-source", "error", ({ source, target }) => {
  const isCopy = source.trim() === target.trim();
  const words = placeWords(target).filter((word) => /^\p{Ll}/u.test(word.text));
  const isSwahili =
    words.length >= LEAST_SWAHILI &&
    target.trim().length >= LEAST_LETTERS &&
    words.every(({ lower }) => /[aeiou]$/.test(lower)) &&
    words.some(({ lower }) => looksConjugated(lower));
  return isCopy && (words.length >= LEAST_WORDS || isSwahili) ? [wholeOf("target", target)] : [];
});
