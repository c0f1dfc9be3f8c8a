/** What a paragraph shows besides its words. */
export interface ParagraphTraits {
  sentences: number;
  /** quotation marks, brackets, question marks, exclamation marks, colons */
  quotes: number;
  brackets: number;
  questions: number;
  exclamations: number;
  /** how it ends: a title without any mark, a full stop, a question, a quotation… */
  ending: Ending;
  /** of a Swahili article's paragraph: written in English */
  isForeign: boolean;
}

export type Ending = "none" | "stop" | "question" | "exclamation" | "colon" | "dots" | "comma";

const SENTENCE_END = /[.!?…؟]+["'”’»)\]]*(?=\s|$)/gu;
const QUOTES = /["“”«»„]|(?<=^|\s)['‘](?=\p{L})|(?<=[\p{L}.,!?])['’](?=\s|$)/gu;
/** Characters that are looked at; the end is read apart. */
const MOST_CHARACTERS = 20_000;
const END_CHARACTERS = 40;

const ENDINGS: readonly [RegExp, Ending][] = [
  [/[?؟]["'”’»)\]\s]*$/u, "question"],
  [/!["'”’»)\]\s]*$/u, "exclamation"],
  [/(?:…|\.\.\.)["'”’»)\]\s]*$/u, "dots"],
  [/\.["'”’»)\]\s]*$/u, "stop"],
  [/[:;]["'”’»)\]\s]*$/u, "colon"],
  [/,["'”’»)\]\s]*$/u, "comma"],
];

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Reads the marks of a paragraph.
 *
 * @param isForeign whether it is an English paragraph of a Swahili article
 * @returns counts and the ending; O(n), of a long paragraph the beginning only
 */
export function readTraits(paragraph: string, isForeign: boolean): ParagraphTraits {
  const text = paragraph.slice(0, MOST_CHARACTERS).trim();
  const end = paragraph.trimEnd().slice(-END_CHARACTERS);
  return {
    sentences: Math.max(1, countOf(text, SENTENCE_END)),
    quotes: countOf(text, QUOTES),
    brackets: countOf(text, /[()[\]]/g),
    questions: countOf(text, /[?؟]/gu),
    exclamations: countOf(text, /!/g),
    ending: ENDINGS.find(([pattern]) => pattern.test(end))?.[1] ?? "none",
    isForeign,
  };
}

/** The marks of a group of paragraphs, one at least: counts added up, the ending of the last; O(paragraphs). */
export function joinTraits(group: readonly ParagraphTraits[]): ParagraphTraits {
  const [first, ...rest] = group as readonly [ParagraphTraits, ...ParagraphTraits[]];
  if (rest.length === 0) return first;
  const joined = { ...first };
  for (const traits of rest) {
    joined.sentences += traits.sentences;
    joined.quotes += traits.quotes;
    joined.brackets += traits.brackets;
    joined.questions += traits.questions;
    joined.exclamations += traits.exclamations;
    joined.ending = traits.ending;
    joined.isForeign ||= traits.isForeign;
  }
  return joined;
}
