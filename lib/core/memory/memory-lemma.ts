import { analyse } from "../swahili/analyse.ts";
import { lemmatiseEnglish } from "../terms/english-lemma.ts";

/** Gives a folded word the key under which concordance finds all its forms. */
export type LemmaOf = (word: string) => string;

/** Words that have no other forms. */
const NUMBER = /^\d+$/;

function lemmatiserOf(language: string): (word: string) => string {
  if (language === "en") return (word) => lemmatiseEnglish(word, true);
  if (language !== "sw") return (word) => word;
  return (word) => (analyse(word)[0]?.lemma ?? word).toLowerCase();
}

/**
 * Makes the function that names words of a language by their lemma.
 *
 * @param language BCP 47; Swahili and English have rules, other languages keep their words as they are
 * @returns from a folded word to the primary language and the lemma, "sw kikwazo"; remembers nothing
 *
 * O(length) a call.
 */
export function createLemmaOf(language: string): LemmaOf {
  const [primary = ""] = language.toLowerCase().split("-");
  const lemmatise = lemmatiserOf(primary);
  return (word) => `${primary} ${NUMBER.test(word) ? word : lemmatise(word)}`;
}
