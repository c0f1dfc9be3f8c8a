import { MONTH_NUMBERS } from "./calendar-words.ts";
import { TITLE_ABBREVIATIONS } from "./titles.ts";

/** An abbreviation of Swahili prose. */
export interface Abbreviation {
  /** without the last full stop */
  short: string;
  full: string;
  english: string;
  /** what follows it inside a sentence: anything, a number only, or possibly nothing, as after "n.k." */
  use: "inside" | "before-number" | "may-end";
}

/** Abbreviations other than titles. "a.s.", "k.k." and the eras may close a sentence, "k.m." never does. */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  { short: "k.m", full: "kwa mfano", english: "e.g.", use: "inside" },
  { short: "kwa mf", full: "kwa mfano", english: "e.g.", use: "inside" },
  { short: "mf", full: "mfano", english: "e.g.", use: "inside" },
  { short: "k.v", full: "kama vile", english: "such as", use: "inside" },
  { short: "n.k", full: "na kadhalika", english: "etc.", use: "may-end" },
  { short: "nk", full: "na kadhalika", english: "etc.", use: "may-end" },
  { short: "n.w", full: "na wengine", english: "et al.", use: "may-end" },
  { short: "n.kz", full: "na kazalika", english: "etc.", use: "may-end" },
  { short: "y.a", full: "yaani", english: "i.e.", use: "inside" },
  { short: "taz", full: "tazama", english: "see", use: "inside" },
  { short: "ling", full: "linganisha", english: "cf.", use: "inside" },
  { short: "rej", full: "rejea", english: "see", use: "inside" },
  { short: "s.l.p", full: "sanduku la posta", english: "P.O. Box", use: "inside" },
  { short: "na", full: "namba", english: "No.", use: "before-number" },
  { short: "nam", full: "namba", english: "No.", use: "before-number" },
  { short: "uk", full: "ukurasa", english: "p.", use: "before-number" },
  { short: "kur", full: "kurasa", english: "pp.", use: "before-number" },
  { short: "kif", full: "kifungu", english: "s.", use: "before-number" },
  { short: "sh", full: "shilingi", english: "Sh", use: "before-number" },
  { short: "tsh", full: "shilingi za Tanzania", english: "TSh", use: "before-number" },
  { short: "ksh", full: "shilingi za Kenya", english: "KSh", use: "before-number" },
  { short: "k.k", full: "kabla ya Kristo", english: "BC", use: "may-end" },
  { short: "b.k", full: "baada ya Kristo", english: "AD", use: "may-end" },
  { short: "a.s", full: "alayhi salaam", english: "peace be upon him", use: "may-end" },
  { short: "s.a.w", full: "salla Allahu alayhi wa sallam", english: "peace be upon him", use: "may-end" },
];

/** The same of English prose; titles are in titles.ts. */
const ENGLISH_INSIDE = ["e.g", "i.e", "cf", "vs", "viz", "approx", "al"];
const ENGLISH_BEFORE_NUMBER = ["no", "nos", "p", "pp", "vol", "art", "fig", "ch", "sec", "jan", "aug", "oct", "dec"];
const ENGLISH_MAY_END = ["etc", "inc", "ltd", "co", "corp", "jr", "sr", "a.m", "p.m", "bros"];

const ofUse = (use: Abbreviation["use"]): string[] =>
  ABBREVIATIONS.filter((abbreviation) => abbreviation.use === use).map(({ short }) => short);

const INSIDE: ReadonlySet<string> = new Set([...ofUse("inside"), ...ENGLISH_INSIDE]);
const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  ...ofUse("before-number"),
  ...ENGLISH_BEFORE_NUMBER,
  ...[...MONTH_NUMBERS.keys()].filter((name) => name.length <= 4 && name !== "mei"),
]);
const MAY_END: ReadonlySet<string> = new Set([...ofUse("may-end"), ...ENGLISH_MAY_END]);

/** "J", "U.S": single letters, and capitals each with its full stop. */
const INITIAL = /^\p{Lu}$/u;
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u;
/** English words that begin sentences and hardly names: "in the U.S. The president", not "U.S. President". */
const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  "the a an he she it they we i you in on at but and so this that these those there when while after before his her its their as if".split(
    " ",
  ),
);

/**
 * Whether a full stop belongs to an abbreviation or initial, and so ends no sentence.
 *
 * @param word what stands before the full stop, back to the last space: "Dkt", "n.k", "U.S"
 * @param after what stands behind it, from the first letter, digit or mark on; some 20 characters are enough
 * @returns true inside a sentence. "Na." and "Uk." count before numbers only, "n.k." and "Ltd." not before a capital;
 *   knows Swahili and English; O(length)
 */
export function isAbbreviated(word: string, after: string): boolean {
  const lower = word.toLowerCase();
  const isBeforeCapital = /^["“‘«(]?\p{Lu}/u.test(after);
  if (after === "") return false;
  if (TITLE_ABBREVIATIONS.has(lower) && (isBeforeCapital || word !== lower)) return true;
  if (INSIDE.has(lower)) return true;
  if (BEFORE_NUMBER.has(lower) && /^\p{N}/u.test(after)) return true;
  if (MAY_END.has(lower)) return !isBeforeCapital;
  if (INITIAL.test(word)) return true;
  return INITIALS.test(word) && !SENTENCE_STARTERS.has(/^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? "");
}
