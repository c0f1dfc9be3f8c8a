import { englishForms, lemmatiseEnglish, singularOfEnglish } from "./english-lemma.ts";

/** A stretch of a text; UTF-16, half open. */
export interface PhrasePlace {
  start: number;
  end: number;
}

/** The words of an English text, as phrases are looked for in it. */
export interface PhraseText {
  text: string;
  /** in small letters, with straight apostrophes */
  words: string[];
  starts: number[];
  ends: number[];
}

/** Forms of words that are kept, so that the same renderings cost nothing on every bead; a memory's vocabulary fits. */
const MOST_KEPT = 20_000;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu;
/** What parts words of a phrase without meaning anything: white space, hyphens, marks of bold and italics. */
const PLAIN_GAP = /^[\s\u2010-\u2013*-]+$/;
const ARTICLE = /^(?:the|an?)\s+(?=\S)/i;

/** Keeps what a function of one word says; forgets all of it when it has grown too much. */
function kept<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let value = known.get(word);
    if (value !== undefined) return value;
    value = make(word);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(word, value);
    return value;
  };
}

/** What a written word may be a form of. */
const lemmasOf = kept((word: string): readonly string[] => [
  ...new Set([word, singularOfEnglish(word), lemmatiseEnglish(word), lemmatiseEnglish(word, true)]),
]);

/** A noun in the plural: "sanctions" is met by "sanction", not by "sanctioning"; "goods" not by "good". */
const meetsPlural = (word: string, singular: string): boolean => singularOfEnglish(word) === singular;

/** Tells whether a written word is a form of a phrase's word. */
type WordTest = (word: string) => boolean;

function testOf(own: string, isAlone: boolean): WordTest {
  const plain = own.replace(/'s$/, "");
  if (/[^s]s$/.test(plain) && lemmatiseEnglish(plain) !== plain) {
    const singular = singularOfEnglish(plain);
    return (word) => word === own || meetsPlural(word.replace(/'s$/, ""), singular);
  }
  // alone it is a noun, whose verb means something else: "building"
  const isNoun = isAlone && /[a-z]{3}ing$/.test(plain);
  const lemmas = isNoun ? [plain] : [plain, lemmatiseEnglish(plain), lemmatiseEnglish(plain, true)];
  const forms = new Set([own, ...lemmas.flatMap(englishForms)]);
  const bases = new Set(lemmas);
  return (word) => {
    const bare = word.replace(/'s$/, "");
    return forms.has(bare) || lemmasOf(bare).some((lemma) => bases.has(lemma));
  };
}

/** A phrase ready to be looked for. */
interface Phrase {
  tests: WordTest[];
  /** what stands before each word but the first; null where that means nothing */
  gaps: (string | null)[];
}

const squeeze = (gap: string): string => gap.replace(/\s+/g, "");

const phraseOf = kept((text: string): Phrase => {
  const { words, starts, ends } = wordsOfPhraseText(text);
  const gaps = starts.map((start, k) => {
    const gap = text.slice(k === 0 ? start : ends[k - 1], start);
    return k === 0 || PLAIN_GAP.test(gap) ? null : squeeze(gap);
  });
  return { tests: words.map((word) => testOf(word, words.length === 1)), gaps };
});

/**
 * Parts an English text into words for {@link findPhrase}.
 *
 * O(n).
 */
export function wordsOfPhraseText(text: string): PhraseText {
  const found: PhraseText = { text, words: [], starts: [], ends: [] };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    found.words.push(word.toLowerCase().replace(/’/g, "'"));
    found.starts.push(index);
    found.ends.push(index + word.length);
  }
  return found;
}

/** A phrase without the article that a glossary writes before it: "the Kremlin". */
export const withoutArticle = (phrase: string): string => phrase.trim().replace(ARTICLE, "");

/**
 * Finds an English phrase in a text, each of its words in any form: "hold talks" in "held talks", "child" in "children".
 *
 * Compares lemmas word by word (see lemmatiseEnglish), without a lexicon. A plural of the phrase is met by forms of the
 * noun alone, since its letters say what it is. Between words stand white space and hyphens, or what stands there in the
 * phrase.
 *
 * @param where the text's words
 * @param phrase one or more words
 * @returns places in order, possessive endings included; none for a phrase without letters or digits
 *
 * O(words of the text), times the phrase's length where its beginning is met; forms are worked out once a word.
 */
export function findPhrase(where: PhraseText, phrase: string): PhrasePlace[] {
  const { tests, gaps } = phraseOf(phrase.trim());
  const places: PhrasePlace[] = [];
  const { text, words, starts, ends } = where;
  const isGap = (at: number, k: number): boolean => {
    const gap = text.slice(ends[at - 1], starts[at]);
    const wanted = gaps[k] ?? null;
    return wanted === null ? PLAIN_GAP.test(gap) : squeeze(gap) === wanted;
  };
  const [first] = tests;
  if (!first) return places;
  for (let at = 0; at + tests.length <= words.length; at += 1) {
    if (!first(words[at] ?? "")) continue;
    const isWhole = tests.every((test, k) => k === 0 || (test(words[at + k] ?? "") && isGap(at + k, k)));
    if (isWhole) places.push({ start: starts[at] ?? 0, end: ends[at + tests.length - 1] ?? 0 });
  }
  return places;
}
