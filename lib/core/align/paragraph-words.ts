import { MONTHS, WEEKDAYS } from "../swahili/calendar-words";
import { type ParagraphTraits, readTraits } from "./paragraph-traits";
import { readNumbers } from "./read-numbers";
import { stemEnglish, stemSwahili } from "./stem-words";

/** A paragraph as the aligner sees it. */
export interface ParagraphWords {
  /** keys of its words: stems; numbers as "#12"; months and days as the English word; "?" and quotation marks */
  keys: string[];
  /** characters */
  length: number;
  traits: ParagraphTraits;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ-]?[\p{L}\p{M}]+)*/gu;
/** Words longer than this many characters are cut: no language has them, and a hostile text may. */
const LONGEST_WORD = 60;
/** Words of a paragraph that are read; a 5 MB paragraph is known by its beginning. */
const MOST_WORDS = 2_000;
const MOST_CHARACTERS = 20_000;

const fold = (word: string): string => word.slice(0, LONGEST_WORD).toLowerCase().replace(/[’ʼ]/g, "'");

/**
 * Makes the function that turns words into keys: folded, months and days of Swahili by their English name, all others by
 * their lemma. What a word's key is it remembers; texts repeat themselves.
 *
 * @param lemma of a folded word; plain stems unless given
 */
export function createKeys(
  language: "sw" | "en",
  lemma: (word: string) => string = language === "sw" ? stemSwahili : stemEnglish,
): (word: string) => string {
  const [keys, lemmas] = [new Map<string, string>(), new Map<string, string>()];
  const keyOf = (folded: string): string => {
    const english = language === "sw" ? (MONTHS.get(folded) ?? WEEKDAYS.get(folded)) : undefined;
    return english ? stemEnglish(english) : lemma(folded);
  };
  return (word) => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const folded = fold(word);
    const key = lemmas.get(folded) ?? keyOf(folded);
    lemmas.set(folded, key);
    keys.set(word, key);
    return key;
  };
}

function readMarks(text: string): string[] {
  const marks: string[] = [];
  if (/[?？؟]/.test(text)) marks.push("?");
  if (/["“”«»]/.test(text)) marks.push('"');
  if (/!/.test(text)) marks.push("!");
  return marks;
}

const ENGLISH = new Set(
  "the of and to in is are was were be been that this for with on at by from it he she they we you his her their our not have has had will would as an or but who what".split(
    " ",
  ),
);
const LONGEST_GRAMMAR = Math.max(...[...ENGLISH].map(({ length }) => length));
/** Share of words of English grammar from which on a paragraph is English. */
const ENGLISH_SHARE = 0.2;
/** The line below a post that a page embeds: "— Name (@handle) May 3, 2021". */
const SIGNATURE = /^[—–-]\s.{1,80}\(@\w+\).{0,40}$/u;

/** Whether a paragraph of a Swahili article is an English quotation, which the Swahili after it most often repeats. */
function isForeign(text: string, words: readonly string[]): boolean {
  if (SIGNATURE.test(text.trim())) return true;
  const english = words.filter((word) => word.length <= LONGEST_GRAMMAR && ENGLISH.has(word.toLowerCase())).length;
  return words.length > 0 && english / words.length >= ENGLISH_SHARE;
}

/**
 * Reads a paragraph into keys.
 *
 * @param text a paragraph
 * @param language "sw" or "en"
 * @param keyOf the key of a word, see {@link createKeys}
 * @returns keys in reading order, none for an English quotation in a Swahili article: equal spelling would draw it to the
 *   English paragraph that its Swahili translation belongs to; O(n)
 */
export function readParagraph(text: string, language: "sw" | "en", keyOf: (word: string) => string): ParagraphWords {
  const start = text.slice(0, MOST_CHARACTERS).normalize("NFC");
  const numbers = readNumbers(start, language)
    .filter(({ value, written }) => written === "digits" || value > 1)
    .map(({ value }) => `#${value}`);
  const found = start.match(WORD) ?? [];
  const foreign = language === "sw" && isForeign(start, found);
  const rest = { length: text.trim().length, traits: readTraits(text, foreign) };
  if (foreign) return { keys: [], ...rest };
  const words = found.map(keyOf);
  return { keys: [...words, ...numbers, ...readMarks(start)].slice(0, MOST_WORDS), ...rest };
}
