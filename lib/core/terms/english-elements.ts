import { foldWord } from "../text/fold-word.ts";
import { englishForms, lemmatiseEnglish } from "./english-lemma.ts";
import { scanWords } from "./scan-words.ts";
import { LEMMA_MARK, makeElement, type TermElement } from "./term-element.ts";

/** Words of terms that don't inflect. */
const FIXED = new Set(["of", "the", "a", "an", "and", "for", "in", "on", "to", "by", "with", "at", "from", "or"]);

function plainWord(lower: string): string {
  return lower.replace(/'s?$/, "");
}

/**
 * The words of an English term as the recogniser looks for them. An article in front is passed over.
 *
 * @param text a term, "sanction", "the Kremlin", "impose sanctions"
 * @returns one sequence of elements; every word but small ones in all its forms; O(n)
 */
export function englishElements(text: string): TermElement[][] {
  const words = scanWords(text);
  if (words.length > 1 && /^(?:the|an?)$/i.test(words[0] ?? "")) words.shift();
  const elements = words.map((written) => {
    const lower = plainWord(foldWord(written));
    if (FIXED.has(lower) || /^\p{Lu}/u.test(written)) return makeElement(written, [lower]);
    const lemma = lemmatiseEnglish(lower);
    return makeElement(written, [lower, ...englishForms(lemma), LEMMA_MARK + lemma]);
  });
  return elements.length === 0 ? [] : [elements];
}

/**
 * The keys of a word of an English text.
 *
 * @param lower a folded word
 * @returns its surface without possessive -'s, and its lemma
 */
export function englishKeys(lower: string): string[] {
  const plain = plainWord(lower);
  return [plain, LEMMA_MARK + lemmatiseEnglish(plain)];
}
