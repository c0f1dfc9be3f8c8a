import { defineCheck, type Side } from "./check";
import { placeWords } from "./words";

/** English words that stand twice in good sentences. */
const ENGLISH_TWICE = new Set(["that", "had", "very", "no", "bye", "ha", "so", "many", "really", "far", "her", "long"]);
/**
 * Words that a slip of the hand doubles in Swahili. All others may be doubled on purpose: reduplication makes a word
 * stronger or spreads it out ("haraka haraka", "sana sana", "moja moja").
 */
const SWAHILI_NEVER_TWICE = new Set(
  "na ya wa kwa ni la za katika kuwa cha hiyo huo hilo kwamba lakini ili ambao ambayo ambaye baada kabla kutoka".split(
    " ",
  ),
);

function findDoubled(side: Side, text: string, mayStand: (word: string) => boolean) {
  const words = placeWords(text);
  return words.flatMap((word, i) => {
    const before = words[i - 1];
    const isDoubled =
      before?.lower === word.lower && /^\s+$/.test(text.slice(before.end, word.start)) && !/\p{N}/u.test(word.text);
    // "Duran Duran", "Boutros Boutros-Ghali": both with capitals is a name.
    const isName = before !== undefined && /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(word.text);
    if (!before || !isDoubled || isName || mayStand(word.lower)) return [];
    return [{ side, start: before.start, end: word.end, params: { text: text.slice(before.start, word.end) } }];
  });
}

/** A word stands twice in the translation. */
export const doubledWords = defineCheck("doubled-words", "warning", ({ target }) =>
  findDoubled("target", target, (word) => ENGLISH_TWICE.has(word)),
);

/** A word of grammar stands twice in the source. */
export const sourceDoubledWords = defineCheck("source-doubled-words", "advisory", ({ source }) =>
  findDoubled("source", source, (word) => !SWAHILI_NEVER_TWICE.has(word)),
);
