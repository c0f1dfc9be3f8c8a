import { ENGLISH_SCALES, ENGLISH_UNITS, SWAHILI_SCALES, SWAHILI_UNITS } from "./number-words";

/** A number found in a text. */
export interface FoundNumber {
  value: number;
  /** UTF-16, half open */
  start: number;
  end: number;
  written: "digits" | "words";
}

type Language = "sw" | "en";

interface Piece {
  kind: "unit" | "scale" | "digits" | "and" | "other";
  value: number;
  start: number;
  end: number;
}

const PIECE = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}'’]*/gu;
const SWAHILI = [SWAHILI_UNITS, SWAHILI_SCALES, "na"] as const;
const ENGLISH = [ENGLISH_UNITS, ENGLISH_SCALES, "and"] as const;
/** Concords that a Swahili number takes: watatu, vitatu, mitatu, matatu. */
const CONCORD = /^(?:wa|vi|mi|ma|m)(?=wili|tatu|nne|tano|nane|moja)/;

/**
 * Reads a number in digits. A comma or point before exactly three digits parts thousands, where that can be; any other is
 * the decimal mark: "1,234" and "1.234.567" are whole, "2,5" and "2.5" are not.
 *
 * @param text digits with commas and points between them
 * @returns its value; O(n)
 */
export function parseDigits(text: string): number {
  const marks = text.replace(/\p{N}/gu, "");
  if (marks === "") return Number(text);
  const isGrouped = /^\p{N}{1,3}(?:[.,]\p{N}{3})+$/u.test(text) && new Set(marks).size === 1;
  if (isGrouped && (marks[0] === "," || marks.length > 1)) return Number(text.replace(/[.,]/g, ""));
  const decimal = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  if (marks.length > 1 && new Set(marks).size === 1) return Number(text.replace(/[.,]/g, ""));
  return Number(`${text.slice(0, decimal).replace(/[.,]/g, "")}.${text.slice(decimal + 1)}`);
}

const NO_NUMBER: Pick<Piece, "kind" | "value"> = { kind: "other", value: 0 };

function classify(word: string, language: Language): Pick<Piece, "kind" | "value"> {
  if (/^\p{N}/u.test(word)) return { kind: "digits", value: parseDigits(word) };
  // The longest number word has nine letters, "thelathini" ten; a concord adds two.
  if (word.length > 12) return NO_NUMBER;
  const lower = word.toLowerCase();
  const [units, scales, and] = language === "sw" ? SWAHILI : ENGLISH;
  const unit = units.get(lower) ?? (language === "sw" ? units.get(lower.replace(CONCORD, "")) : undefined);
  if (unit !== undefined) return { kind: "unit", value: unit };
  const scale = scales.get(lower) ?? scales.get(lower.replace(/(?<=d|n)s$/, ""));
  if (scale !== undefined) return { kind: "scale", value: scale };
  return lower === and ? { kind: "and", value: 0 } : NO_NUMBER;
}

/** Whether nothing but a space or a hyphen parts two pieces. */
const touches = (text: string, a: Piece, b: Piece): boolean => /^[\s\u00a0-]{1,2}$/.test(text.slice(a.end, b.start));

/** "elfu mbili mia tatu na tano": each scale multiplies what follows it up to the next smaller scale. */
function sumSwahili(pieces: readonly Piece[]): number {
  let total = 0;
  let scale = 1;
  let below = 0;
  let isEmpty = true;
  const close = () => {
    total += scale * (isEmpty ? Number(scale > 1) : below);
    below = 0;
    isEmpty = true;
  };
  for (const piece of pieces) {
    if (piece.kind === "scale") {
      close();
      scale = piece.value;
    } else if (piece.kind !== "and") {
      // After "mia mbili" a further unit stands beside the hundreds: 205, not 100 × 7.
      if (!isEmpty && !(below >= 10 && piece.value < 10) && scale > 1) {
        close();
        scale = 1;
      }
      below += piece.value;
      isEmpty = false;
    }
  }
  close();
  return total;
}

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
function continues(run: readonly Piece[], next: Piece, language: Language): boolean {
  const last = run.at(-1);
  if (!last) return false;
  if (next.kind === "scale") return language === "sw" ? last.kind !== "digits" : true;
  if (next.kind === "digits") return language === "sw" && last.kind === "scale";
  if (next.kind !== "unit") return false;
  if (last.kind === "and" || last.kind === "scale") return true;
  if (language === "sw") return last.value < 10 && next.value >= 10 && run.at(-2)?.value === 100;
  return last.value >= 20 && next.value < 10;
}

/**
 * Finds the numbers of a text, in digits and in words, with what multiplies them ("milioni 2.5", "2.5 million").
 *
 * @param text any text
 * @param language of the words
 * @returns numbers in reading order, with their spans
 *
 * O(n). "elfu kumi na mbili" is read as 12,000, as it is said; "na" joins only where the number can go on.
 */
export function readNumbers(text: string, language: Language): FoundNumber[] {
  const pieces: Piece[] = [...text.matchAll(PIECE)].map((match) => ({
    ...classify(match[0], language),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: FoundNumber[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const first = pieces[i] as Piece;
    if (first.kind === "other" || first.kind === "and") continue;
    const run = [first];
    for (let j = i + 1; j < pieces.length; j += 1) {
      const [piece, last] = [pieces[j] as Piece, run.at(-1) as Piece];
      if (!touches(text, last, piece)) break;
      const after = pieces[j + 1];
      const isBridge =
        piece.kind === "and" && last.kind !== "and" && after !== undefined && joinsOver(run, after, language);
      if (isBridge && touches(text, piece, after)) run.push(piece);
      else if (continues(run, piece, language)) run.push(piece);
      else break;
    }
    const value = language === "sw" ? sumSwahili(run) : sumEnglish(run);
    const written = run.some((piece) => piece.kind === "digits") ? "digits" : "words";
    found.push({ value, start: first.start, end: (run.at(-1) as Piece).end, written });
    i += run.length - 1;
  }
  return found;
}

/** Whether "na" or "and" after `run` goes on with the number: "kumi na mbili", "two hundred and five", never "2 na 3". */
function joinsOver(run: readonly Piece[], after: Piece, language: Language): boolean {
  const units = run.filter((piece) => piece.kind === "unit");
  const smallest = Math.min(...run.filter((piece) => piece.kind !== "and").map((piece) => piece.value));
  if (run.some((piece) => piece.kind === "digits")) return false;
  if (after.kind === "scale") return language === "sw" && run.some((p) => p.kind === "scale" && p.value > after.value);
  if (after.kind !== "unit") return false;
  if (language === "en") return run.at(-1)?.kind === "scale";
  const last = units.at(-1);
  if (last && last.value >= 10) return after.value < 10;
  return smallest >= 1 && run.some((piece) => piece.kind === "scale") && after.value >= 1;
}
