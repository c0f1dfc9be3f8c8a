import { swahiliLexicon } from "../swahili/lexicon/lexicon.ts";
import { foldWord } from "../text/fold-word.ts";
import type { SideLanguage } from "./corpus-side.ts";
import { lemmatiseEnglish } from "./english-lemma.ts";
import { ENGLISH_STOP_WORDS } from "./english-stop-words.ts";
import { LINK_KEY, lemmaKey } from "./lemma-key.ts";
import { isNounGloss } from "./lexicon-glosses.ts";
import { tagWord } from "./tag-word.ts";
import { TERM_STOP_WORDS } from "./term-stop-words.ts";
import { wordsForTerms } from "./term-token.ts";
import { inflectWord } from "./word-forms.ts";
import { readWord } from "./word-readings.ts";

/** A word, or an abbreviation with full stops ("U.S."). */
const ENGLISH_WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[.,]\p{N}+)*/gu;
const POSSESSIVE = /['’]s$/;
/** Participles and adverbs. */
const NO_NOUN = /(?:ed|ly)$/i;
const LETTER = /\p{L}/u;

/** English as a side of a parallel corpus: keys are lemmas, with -ed and -ing undone. */
export const ENGLISH_SIDE: SideLanguage = {
  wordsOf: (text) => text.match(ENGLISH_WORD) ?? [],
  bareOf: (word) => (POSSESSIVE.test(word) ? word.slice(0, -2) : word),
  isStop: (key) => ENGLISH_STOP_WORDS.has(key) || !LETTER.test(key),
  keyOf: (word) => lemmatiseEnglish(word, true),
  formsOf: (word) => [foldWord(word)],
  isNoun: isNounGloss,
  isNoNoun: (form) => NO_NOUN.test(form),
};

/** Swahili as a side of a parallel corpus: keys are lemmas, and one key for every genitive link. */
export const SWAHILI_SIDE: SideLanguage = {
  wordsOf: wordsForTerms,
  bareOf: (word) => word,
  isStop: (key) => key === LINK_KEY || !LETTER.test(key) || (TERM_STOP_WORDS.has(key) && !isNoun(key)),
  keyOf: lemmaKey,
  formsOf: nounForms,
  isNoun: (key) => tagWord(key).kind === "noun",
  isNoNoun: (form) => tagWord(foldWord(form)).kind === "verb",
};

/** "usiku", "kaskazini": no terms of an article, but words that have an English. */
function isNoun(key: string): boolean {
  return swahiliLexicon().byLemma.get(key)?.[0]?.pos === "noun";
}

/** Forms by number and place of a noun; guessed ones only where they are no other word's. */
function nounForms(word: string, isStrict: boolean): string[] {
  const lower = foldWord(word);
  if (!isStrict) return inflectWord(lower, "noun");
  const { kind, lemma } = tagWord(lower);
  if (kind !== "noun") return [lower];
  const isOwn = (form: string) => {
    const tag = tagWord(form);
    return (
      form === lower || !tag.known || tag.lemma === lemma || readWord(form).some((one) => foldWord(one.lemma) === lower)
    );
  };
  return inflectWord(lower).filter(isOwn);
}
