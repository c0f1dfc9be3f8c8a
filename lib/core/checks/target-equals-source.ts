import { defineCheck, wholeOf } from "./check";
import { placeWords } from "./words";

/** Words in small letters from which on two equal texts are no name, credit or figure that both languages write alike. */
const LEAST_WORDS = 3;

/** The source was copied and left untranslated. */
export const targetEqualsSource = defineCheck("target-equals-source", "error", ({ source, target }) => {
  const isCopy = source.trim() === target.trim();
  const words = placeWords(target).filter((word) => /^\p{Ll}/u.test(word.text));
  return isCopy && words.length >= LEAST_WORDS ? [wholeOf("target", target)] : [];
});
