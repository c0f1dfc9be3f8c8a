import { MONTHS, WEEKDAYS } from "./calendar-words";
import { readNumbers } from "./read-numbers";
import { stemEnglish, stemSwahili } from "./stem-words";

/** A paragraph as the aligner sees it. */
export interface ParagraphWords {
  /** keys of its words: stems; numbers as "#12"; months and days as the English word; "?" and quotation marks */
  keys: string[];
  /** characters */
  length: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ-]?[\p{L}\p{M}]+)*/gu;
/** Words longer than this many characters are cut: no language has them, and a hostile text may. */
const LONGEST_WORD = 60;
/** Words of a paragraph that are read; a 5 MB paragraph is known by its beginning. */
const MOST_WORDS = 2_000;
const MOST_CHARACTERS = 20_000;

const fold = (word: string): string => word.slice(0, LONGEST_WORD).toLowerCase().replace(/[’ʼ]/g, "'");

function readMarks(text: string): string[] {
  const marks: string[] = [];
  if (/[?？؟]/.test(text)) marks.push("?");
  if (/["“”«»]/.test(text)) marks.push('"');
  if (/!/.test(text)) marks.push("!");
  return marks;
}

/**
 * Reads a paragraph into keys.
 *
 * @param text a paragraph
 * @param language "sw" or "en"
 * @param lemma of a folded word; plain stems unless given
 * @returns keys in reading order; O(n)
 */
export function readParagraph(
  text: string,
  language: "sw" | "en",
  lemma: (word: string) => string = language === "sw" ? stemSwahili : stemEnglish,
): ParagraphWords {
  const start = text.slice(0, MOST_CHARACTERS).normalize("NFC");
  const numbers = readNumbers(start, language)
    .filter(({ value, written }) => written === "digits" || value > 1)
    .map(({ value }) => `#${value}`);
  const words = (start.match(WORD) ?? []).map((word) => {
    const folded = fold(word);
    if (language === "en") return lemma(folded);
    const english = MONTHS.get(folded) ?? WEEKDAYS.get(folded);
    return english ? stemEnglish(english) : lemma(folded);
  });
  return { keys: [...words, ...numbers, ...readMarks(start)].slice(0, MOST_WORDS), length: text.trim().length };
}
