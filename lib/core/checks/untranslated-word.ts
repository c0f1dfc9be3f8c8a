import { defineCheck } from "./check";
import { looksInflected } from "./swahili-shapes";
import { untranslatedWords } from "./untranslated-words";
import { placeWords } from "./words";

/** Letters from which on a word's shape tells its language. */
const LEAST_LETTERS = 6;

/** One word of the source, with the prefixes of a verb or a plural, that stands in the translation as it is. */
export const untranslatedWord = defineCheck("untranslated-word", "advisory", (input) => {
  const { source, target } = input;
  const there = new Set(placeWords(source).map(({ text }) => text));
  const known = untranslatedWords.run(input);
  return placeWords(target).flatMap(({ text, lower, start, end }) => {
    const isLeft = text === lower && lower.length >= LEAST_LETTERS && there.has(text) && looksInflected(lower);
    const isQuoted = /["“‘'(«*_]\s*$/.test(target.slice(Math.max(0, start - 2), start));
    const isKnown = known.some((run) => run.start <= start && end <= run.end);
    return isLeft && !isQuoted && !isKnown ? [{ side: "target", start, end, params: { text } }] : [];
  });
});
