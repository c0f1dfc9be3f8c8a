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
const SIGNS = { brackets: "()[]", questions: "?؟", exclamations: "!", quotes: "\"“”«»„'‘’" } as const;
type Sign = keyof typeof SIGNS;
/** What a character code counts as. */
const SIGN_OF: ReadonlyMap<number, Sign> = new Map(
  Object.entries(SIGNS).flatMap(([sign, signs]) => [...signs].map((each) => [each.charCodeAt(0), sign as Sign])),
);
const [LETTERS_START, LETTERS_END] = [0x5e, 0x7f];

/** Counts single signs in one go; those of quotation may be apostrophes as well. */
function countSigns(text: string): Record<Sign, number> {
  const counts = { brackets: 0, questions: 0, exclamations: 0, quotes: 0 };
  for (let k = 0; k < text.length; k += 1) {
    const code = text.charCodeAt(k);
    if (code >= LETTERS_START && code <= LETTERS_END) continue;
    const sign = SIGN_OF.get(code);
    if (sign) counts[sign] += 1;
  }
  return counts;
}

/**
 * Reads the marks of a paragraph.
 *
 * @param isForeign whether it is an English paragraph of a Swahili article
 * @returns counts and the ending; O(n), of a long paragraph the beginning only
 */
export function readTraits(paragraph: string, isForeign: boolean): ParagraphTraits {
  const text = paragraph.slice(0, MOST_CHARACTERS).trim();
  const end = paragraph.slice(-MOST_CHARACTERS).trimEnd().slice(-END_CHARACTERS);
  const signs = countSigns(text);
  return {
    sentences: Math.max(1, countOf(text, SENTENCE_END)),
    quotes: signs.quotes > 0 ? countOf(text, QUOTES) : 0,
    brackets: signs.brackets,
    questions: signs.questions,
    exclamations: signs.exclamations,
    ending: ENDINGS.find(([pattern]) => pattern.test(end))?.[1] ?? "none",
    isForeign,
  };
}

/** The marks of two paragraphs as if they were one: counts added up, the ending of the second; O(1). */
export function joinTraits(first: ParagraphTraits, second: ParagraphTraits): ParagraphTraits {
  return {
    sentences: first.sentences + second.sentences,
    quotes: first.quotes + second.quotes,
    brackets: first.brackets + second.brackets,
    questions: first.questions + second.questions,
    exclamations: first.exclamations + second.exclamations,
    ending: second.ending,
    isForeign: first.isForeign || second.isForeign,
  };
}
