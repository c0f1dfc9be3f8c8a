import { readNumerals } from "../swahili/numerals";
import { parseDigits } from "../text/parse-digits";
import {
  ENGLISH_ORDINALS,
  ENGLISH_SCALES,
  ENGLISH_UNITS,
  MONEY_SCALES,
  ORDINAL_ENDS,
  SHORT_SCALES,
} from "./number-words";

/** A number found in a text. */
export interface FoundNumber {
  value: number;
  /** UTF-16, half open */
  start: number;
  end: number;
  written: "digits" | "words";
}

interface Piece {
  kind: "unit" | "end" | "scale" | "digits" | "and" | "other";
  value: number;
  start: number;
  end: number;
}

const PIECE = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}'’]*/gu;
/** Letters of the longest English number word, "seventeenth". */
const LONGEST_WORD = 11;
const NO_NUMBER: Meaning = { kind: "other", value: 0 };

type Meaning = Pick<Piece, "kind" | "value">;
const meaningsOf = (kind: Piece["kind"], words: ReadonlyMap<string, number>, end = ""): [string, Meaning][] =>
  [...words].map(([word, value]) => [`${word}${end}`, { kind, value }]);
/** Every word of a number; one look-up for each word of a text. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ...meaningsOf("scale", ENGLISH_SCALES, "s"),
  ...meaningsOf("scale", ENGLISH_SCALES),
  ...meaningsOf("unit", ENGLISH_UNITS),
  ...meaningsOf("unit", ENGLISH_ORDINALS),
  ...meaningsOf("end", ORDINAL_ENDS),
  ["and", { kind: "and", value: 0 }],
]);
/** What stands before digits that are money: "$3m", "Sh40k". */
const MONEY = /(?:\p{Sc}|\b[KTU]?Shs?\.?)\s?$/iu;
/** "half a million", "two and a half million", "a quarter of a million". */
const PART_OF_SCALE =
  /(?<![\p{L}\p{N}.,-])(?:(?<count>\p{L}+|\p{N}{1,3})\s+and\s+a\s+(?<more>half|quarter)|(?<part>half|quarter)(?:\s+of)?\s+an?)[\s-]+(?<scale>hundred|thousand|million|billion|trillion)(?!\p{L})/giu;
const PARTS = { half: 0.5, quarter: 0.25 } as const;
const DIGIT = /^\p{N}/u;
const [ZERO, NINE, LAST_ASCII] = [0x30, 0x39, 0x7f];

function classify(word: string): Meaning {
  const first = word.charCodeAt(0);
  if ((first >= ZERO && first <= NINE) || (first > LAST_ASCII && DIGIT.test(word)))
    return { kind: "digits", value: parseDigits(word) };
  return word.length > LONGEST_WORD ? NO_NUMBER : (MEANINGS.get(word.toLowerCase()) ?? NO_NUMBER);
}

/** Whether nothing but a space or a hyphen parts two pieces. */
const touches = (text: string, a: Piece, b: Piece): boolean =>
  b.start - a.end <= 2 && /^[\s\u00a0-]{1,2}$/.test(text.slice(a.end, b.start));

/** "two thousand three hundred and five": each scale multiplies what went before it. */
function sumEnglish(pieces: readonly Piece[]): number {
  let total = 0;
  let current = 0;
  for (const piece of pieces) {
    if (piece.kind === "and") continue;
    if (piece.kind !== "scale") current += piece.value;
    else if (piece.value === 100 || piece.value === 12) current = Math.max(1, current) * piece.value;
    else {
      total += Math.max(1, current) * piece.value;
      current = 0;
    }
  }
  return total + current;
}

/** Whether `next` goes on with the number that `run` began. */
function continues(run: readonly Piece[], next: Piece): boolean {
  const last = run.at(-1);
  if (!last) return false;
  if (next.kind === "scale") return true;
  if (next.kind === "end") return last.kind === "unit" && last.value >= 20 && last.value % 10 === 0;
  if (next.kind !== "unit") return false;
  return last.kind === "and" || last.kind === "scale" || (last.value >= 20 && next.value < 10);
}

/** Numbers that hold a part of a scale, and the text with blanks in their place. */
function readPartsOfScales(text: string): { parts: FoundNumber[]; rest: string } {
  const parts: FoundNumber[] = [];
  if (!/half|quarter/i.test(text)) return { parts, rest: text };
  let [rest, at] = ["", 0];
  for (const { 0: phrase, index, groups = {} } of text.matchAll(PART_OF_SCALE)) {
    const { count, more, part, scale = "" } = groups;
    const whole = count === undefined ? { kind: "unit", value: 0 } : classify(count);
    if (whole.kind !== "unit" && whole.kind !== "digits") continue;
    const share = PARTS[(more ?? part ?? "").toLowerCase() as keyof typeof PARTS];
    const value = (whole.value + share) * (ENGLISH_SCALES.get(scale.toLowerCase()) ?? 1);
    const end = index + phrase.length;
    parts.push({ value, start: index, end, written: whole.kind === "digits" ? "digits" : "words" });
    rest += text.slice(at, index) + " ".repeat(phrase.length);
    at = end;
  }
  return { parts, rest: rest + text.slice(at) };
}

/** The scale that a word written on to digits is. */
function shortScale(text: string, word: string, digits: Piece): number | undefined {
  const lower = word.toLowerCase();
  const short = SHORT_SCALES.get(lower);
  if (short !== undefined) return short;
  const money = MONEY_SCALES.get(lower);
  return money !== undefined && MONEY.test(text.slice(Math.max(0, digits.start - 6), digits.start)) ? money : undefined;
}

function readPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const word of text.match(PIECE) ?? []) {
    // Nothing before it can hold it, or a piece would have been found there.
    const start = text.indexOf(word, end);
    end = start + word.length;
    const { kind, value } = classify(word);
    const last = pieces.at(-1);
    const scale = last?.kind === "digits" && last.end === start ? shortScale(text, word, last) : undefined;
    if (last && scale !== undefined) pieces[pieces.length - 1] = { ...last, value: last.value * scale, end };
    else if (kind !== "other") pieces.push({ kind, value, start, end });
  }
  return pieces;
}

function readEnglish(text: string): FoundNumber[] {
  const { parts, rest } = readPartsOfScales(text);
  const pieces = readPieces(rest);
  const found: FoundNumber[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const first = pieces[i] as Piece;
    if (first.kind === "and" || first.kind === "end") continue;
    const run = [first];
    for (let j = i + 1; j < pieces.length; j += 1) {
      const [piece, last] = [pieces[j] as Piece, run.at(-1) as Piece];
      if (!touches(text, last, piece)) break;
      const after = pieces[j + 1];
      // "two hundred and five", never "2 and 3"
      const isBridge = piece.kind === "and" && last.kind === "scale" && after?.kind === "unit";
      const isWords = run.every(({ kind }) => kind !== "digits");
      if (isBridge && isWords && touches(text, piece, after)) run.push(piece);
      else if (continues(run, piece)) run.push(piece);
      else break;
    }
    const written = run.some((piece) => piece.kind === "digits") ? "digits" : "words";
    found.push({ value: sumEnglish(run), start: first.start, end: (run.at(-1) as Piece).end, written });
    i += run.length - 1;
  }
  return parts.length > 0 ? [...found, ...parts].sort((a, b) => a.start - b.start) : found;
}

/** "kwanza" and "pili" are said with other words than numbers in English, fractions below one as well. */
function readSwahili(text: string): FoundNumber[] {
  return readNumerals(text)
    .filter(
      ({ value, written, start }) =>
        written === "digits" || (value >= 1 && !/^(?:kwanza|pili)/i.test(text.slice(start, start + 6))) || value === 0,
    )
    .map(({ ordinal: _, ...number }) => number);
}

/**
 * Finds the numbers of a text, in digits and in words, with what multiplies them ("milioni 2.5", "2.5 million").
 *
 * @param text any text
 * @param language of the words
 * @returns numbers in reading order, with their spans; of Swahili words those that English says with a number too: no
 *   fractions below one, neither "kwanza" nor "pili"; O(n)
 */
export function readNumbers(text: string, language: "sw" | "en"): FoundNumber[] {
  return language === "sw" ? readSwahili(text) : readEnglish(text);
}
