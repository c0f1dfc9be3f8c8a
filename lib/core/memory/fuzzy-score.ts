import { parseInlineMarks, plainText } from "../text/inline-marks.ts";
import { editDistance } from "./edit-distance.ts";
import { foldSource, memoryWords } from "./fold-source.ts";

/** The scale of scores: points, of which two texts of the same words begin with this many. */
const FULL_SCORE = 100;
/** Best score, in points, of texts that are not equal. */
const BEST_INEXACT = 99;
/**
 * Points off, one number for each way in which a match needs an editor's eye though its words are right. Judged by hand:
 * one point keeps a match from showing as exact, and leaves the order of matches to their words.
 */
export const PENALTIES = {
  /** the words agree and capitals differ */
  capitals: 1,
  /** the words agree and punctuation differs */
  punctuation: 1,
  /** the words agree and bold, italics or links differ */
  marks: 1,
  /** the numbers differ: much like the other text, but not what it says */
  numbers: 5,
  /** the entry comes from an imported file rather than from this house, and is no exact match */
  otherOrigin: 1,
} as const;
/** Scores of an exact match that has one or both neighbours the same too. */
export const SAME_NEIGHBOUR = 101;
export const SAME_NEIGHBOURS = 102;

const isNumber = (word: string): boolean => /\p{N}/u.test(word);
const numbersOf = (words: readonly string[]): string => words.filter(isNumber).sort().join(" ");

/** Equal texts are those that differ at most in white space and in how Unicode writes the same letters. */
const foldSpaces = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();
/** Letters and digits alone, capitals kept. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, "");
/** The looks of a text's stretches in order. */
const marksOf = (text: string): string =>
  parseInlineMarks(text)
    .map(({ bold, italic, href }) => `${bold ? "b" : ""}${italic ? "i" : ""}${href ?? ""}`)
    .join("|");

/** What capitals, punctuation and marks cost two texts of the same words, in points. */
function surfacePenalty(a: string, b: string): number {
  const [left, right] = [foldSpaces(plainText(a)), foldSpaces(plainText(b))];
  return (
    (lettersOf(left) === lettersOf(right) ? 0 : PENALTIES.capitals) +
    (left.toLowerCase() === right.toLowerCase() ? 0 : PENALTIES.punctuation) +
    (marksOf(a) === marksOf(b) ? 0 : PENALTIES.marks)
  );
}

/**
 * How alike two source texts are.
 *
 * @param a a source text, with light marks (see parseInlineMarks)
 * @param b another
 * @returns points, 0 to 100, whole: 100 only for texts that are equal but for white space; else, of texts of the same
 *   words, 99 at the most, less {@link PENALTIES} for capitals, punctuation and marks; else the share of the longer
 *   text's words that need no change, in per cent rounded down, less the penalty for numbers that differ. Symmetric.
 *
 * O(⌈n/32⌉·m) in words; see {@link editDistance}.
 */
export function fuzzyScore(a: string, b: string): number {
  return scoreWords(a, memoryWords(a), b, memoryWords(b));
}

/** {@link fuzzyScore} of texts whose words are known already. */
export function scoreWords(a: string, aWords: readonly string[], b: string, bWords: readonly string[]): number {
  if (a === b) return FULL_SCORE;
  const longer = Math.max(aWords.length, bWords.length);
  if (longer === 0) return foldSpaces(a) === foldSpaces(b) ? FULL_SCORE : 0;
  const distance = editDistance(aWords, bWords);
  if (distance === 0) {
    if (foldSpaces(a) === foldSpaces(b)) return FULL_SCORE;
    return Math.min(BEST_INEXACT, FULL_SCORE - surfacePenalty(a, b));
  }
  // Whole numbers first: a share of 0.7 is not quite 70 per cent in floating point.
  const share = Math.floor((FULL_SCORE * (longer - distance)) / longer);
  const penalty = numbersOf(aWords) === numbersOf(bWords) ? 0 : PENALTIES.numbers;
  return Math.max(0, Math.min(BEST_INEXACT, share - penalty));
}

/** Letters from the beginning of a text that order matches of one score, in UTF-16 units. */
const LETTERS_COMPARED = 1_000;

/**
 * How alike the letters of two texts are: orders matches of one score, so that a changed ending ("anasema", "alisema")
 * goes before another word.
 *
 * @returns 0 to 1, 1 where the first thousand letters are equal when folded; symmetric
 *
 * O(⌈n/32⌉·m) in characters.
 */
export function letterSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [foldSource(a).slice(0, LETTERS_COMPARED), foldSource(b).slice(0, LETTERS_COMPARED)];
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 1 : 1 - editDistance(left, right) / longer;
}

/** What stands before and after a text, folded or hashed by the caller; null where nothing does. */
export interface Neighbours {
  previous: string | null;
  next: string | null;
}

/**
 * Lifts an exact match whose context is the same too.
 *
 * @param score of fuzzyScore
 * @returns 102 where both neighbours agree, 101 where one does, else the score as it is; only 100 is lifted
 */
export function withContext(score: number, here: Neighbours, there: Neighbours): number {
  if (score < 100) return score;
  const same = (a: string | null, b: string | null) => a !== null && a === b;
  const agreeing = Number(same(here.previous, there.previous)) + Number(same(here.next, there.next));
  return agreeing === 2 ? SAME_NEIGHBOURS : agreeing === 1 ? SAME_NEIGHBOUR : score;
}
