import { parseDigits } from "../text/parse-digits.ts";
import { FRACTIONS, LINKS, ORDINALS, SCALES, TENS, UNIT_FORMS } from "./numeral-words.ts";

/** A number found in a Swahili text. */
export interface SwahiliNumeral {
  value: number;
  /** UTF-16, half open; the link of an ordinal is left out */
  start: number;
  end: number;
  written: "digits" | "words";
  /** Behind -a: "ya pili", "wa ishirini na moja". Numbers in digits are not judged. */
  ordinal?: true;
}

type Kind = "unit" | "ten" | "scale" | "fraction" | "ordinal" | "digits" | "and" | "point" | "other";

interface Piece {
  kind: Kind;
  value: number;
  start: number;
  end: number;
  /** lower case */
  word: string;
  /** Nothing but a space or a hyphen parts it from the piece before; not looked at where the kind is "other". */
  touches: boolean;
}

/** Value and the index behind the last piece. */
interface Parsed {
  value: number;
  next: number;
}

const PIECE = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}'’]*/gu;
/** The longest word of a number, "thelathini", has ten letters; a concord adds two. */
const LONGEST_WORD = 12;
const GAP = /^[\s\u00a0-]{1,2}$/;
/** "nusu fainali" is a match, no number. */
const AFTER_NO_FRACTION = new Set(["fainali"]);
const THOUSAND = 1000;
const MOST_DECIMALS = 6;

type Meaning = readonly [kind: Kind, value: number];
const OTHER: Meaning = ["other", 0];
const meaningsOf = (kind: Kind, words: ReadonlyMap<string, number>): [string, Meaning][] =>
  [...words].map(([word, value]) => [word, [kind, value]]);
/** Every word of a number; one look-up for each word of a text. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ...meaningsOf("ordinal", ORDINALS),
  ...meaningsOf("fraction", FRACTIONS),
  ...meaningsOf("scale", SCALES),
  ...meaningsOf("ten", TENS),
  ...meaningsOf("unit", UNIT_FORMS),
  ["na", ["and", 0]],
  ["nukta", ["point", 0]],
  ["pointi", ["point", 0]],
]);
const DIGIT = /^\p{N}/u;
const [ZERO, NINE, LAST_ASCII] = [0x30, 0x39, 0x7f];

function classify(word: string): Meaning {
  const first = word.charCodeAt(0);
  if ((first >= ZERO && first <= NINE) || (first > LAST_ASCII && DIGIT.test(word))) {
    const value = parseDigits(word);
    return Number.isFinite(value) ? ["digits", value] : OTHER;
  }
  return word.length > LONGEST_WORD ? OTHER : (MEANINGS.get(word) ?? OTHER);
}

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = -1;
  for (const found of text.match(PIECE) ?? []) {
    const word = found.length > LONGEST_WORD ? found : found.toLowerCase();
    const [kind, value] = classify(word);
    // Nothing before it can hold it, or a piece would have been found there.
    const start = text.indexOf(found, Math.max(0, end));
    const touches = kind !== "other" && end >= 0 && GAP.test(text.slice(end, Math.min(start, end + 3)));
    end = start + found.length;
    pieces.push({ kind, value, word, start, end, touches });
  }
  return pieces;
}

/** Reads one number that begins at a piece; each method returns undefined where its part of a number does not stand. */
class NumeralParser {
  readonly pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  /** The piece at `i` if it goes on with what stands before it. */
  at(i: number, ...kinds: readonly Kind[]): Piece | undefined {
    const piece = this.pieces[i];
    return piece?.touches && kinds.includes(piece.kind) ? piece : undefined;
  }

  /** "tano", "kumi", "kumi na tano" */
  belowHundred(i: number): Parsed | undefined {
    const first = this.pieces[i];
    if (first?.kind === "unit") return { value: first.value, next: i + 1 };
    if (first?.kind !== "ten") return undefined;
    const unit = this.at(i + 1, "and") && this.at(i + 2, "unit");
    return unit ? { value: first.value + unit.value, next: i + 3 } : { value: first.value, next: i + 1 };
  }

  /** "mia", "mia mbili", "mia mbili hamsini na tano", "mia na kumi" */
  belowThousand(i: number): Parsed | undefined {
    const first = this.pieces[i];
    if (first?.kind !== "scale" || first.value >= THOUSAND) return this.belowHundred(i);
    const times = this.at(i + 1, "unit", "digits");
    let value = first.value * (times?.value ?? 1);
    let next = times ? i + 2 : i + 1;
    if (times?.kind === "digits") return { value, next };
    const joint = this.at(next, "and") ? next + 1 : next;
    const rest = this.at(joint, "unit", "ten") && this.belowHundred(joint);
    if (rest && (joint > next || this.pieces[joint]?.kind === "ten")) {
      value += rest.value;
      next = rest.next;
    }
    return { value, next };
  }

  /** "nukta tano", "nukta sifuri tisa" behind a number: what it adds */
  decimals(i: number): Parsed | undefined {
    if (!this.at(i, "point")) return undefined;
    let value = 0;
    let place = 1;
    let next = i + 1;
    for (let digit = this.at(next, "unit", "ten"); digit && next - i <= MOST_DECIMALS; digit = this.at(next, "unit")) {
      const whole = digit.kind === "ten" ? this.belowHundred(next) : undefined;
      place /= digit.kind === "ten" ? 100 : 10;
      value += (whole?.value ?? digit.value) * place;
      next = whole?.next ?? next + 1;
      if (whole) break;
    }
    return next === i + 1 ? undefined : { value: Number(value.toFixed(MOST_DECIMALS)), next };
  }

  /** "nusu", "robo tatu" */
  fraction(i: number): Parsed | undefined {
    const first = this.pieces[i];
    if (first?.kind !== "fraction" || AFTER_NO_FRACTION.has(this.pieces[i + 1]?.word ?? "")) return undefined;
    const times = first.word === "nusu" ? undefined : this.at(i + 1, "unit");
    return times ? { value: first.value * times.value, next: i + 2 } : { value: first.value, next: i + 1 };
  }

  /** "na nusu" behind a number whose last scale was `scale`: half of that */
  andFraction({ value, next }: Parsed, scale: number): Parsed {
    if (!this.at(next, "and") || !this.at(next + 1, "fraction")) return { value, next };
    const fraction = this.fraction(next + 1);
    return fraction ? { value: value + fraction.value * scale, next: fraction.next } : { value, next };
  }

  /** "elfu mbili", "milioni mia tatu", "laki", "bilioni moja na nusu" */
  scaled(i: number, below: number): (Parsed & { scale: number; digits: boolean }) | undefined {
    const first = this.pieces[i];
    if (first?.kind !== "scale" || first.value < THOUSAND || first.value >= below) return undefined;
    const digits = this.at(i + 1, "digits");
    const hundreds = this.at(i + 1, "unit", "ten", "scale") && this.belowThousand(i + 1);
    const decimals = hundreds && this.decimals(hundreds.next);
    const times = digits?.value ?? (hundreds ? hundreds.value + (decimals?.value ?? 0) : 1);
    const next = digits ? i + 2 : (decimals?.next ?? hundreds?.next ?? i + 1);
    const parsed = this.andFraction({ value: first.value * times, next }, first.value);
    return { ...parsed, scale: first.value, digits: digits !== undefined };
  }

  /** A scale that multiplies what stands before it, for nothing that it could multiply stands behind. */
  behind({ value, next }: Parsed, below: number): Parsed | undefined {
    const scale = this.at(next, "scale");
    // "maelfu" begins what is counted in thousands: "siku mbili maelfu ya watu"
    if (!scale || scale.value < THOUSAND || scale.value >= below || scale.word.startsWith("ma")) return undefined;
    const joint = this.at(next + 1, "and") ? next + 2 : next + 1;
    if (this.at(joint, "digits", "unit", "ten", "scale")) return undefined;
    return { value: value * scale.value, next: next + 1 };
  }

  /** Scales from the greatest down, then what is below a thousand. */
  whole(i: number): Parsed | undefined {
    let total = 0;
    let next = i;
    let scale = Number.POSITIVE_INFINITY;
    let hasDigits = false;
    for (;;) {
      const joint = next > i && this.at(next, "and") ? next + 1 : next;
      if (next > i && !this.pieces[joint]?.touches) break;
      const term = this.scaled(joint, scale);
      if (!term) break;
      total += term.value;
      ({ next, scale } = term);
      hasDigits = term.digits;
    }
    if (next === i) {
      const parsed = this.belowThousand(i);
      if (!parsed) return undefined;
      const decimals = this.decimals(parsed.next);
      if (decimals) return { value: parsed.value + decimals.value, next: decimals.next };
      return this.behind(parsed, Number.POSITIVE_INFINITY) ?? this.andFraction(parsed, 1);
    }
    const joint = this.at(next, "and") ? next + 1 : next;
    const rest = !hasDigits && this.at(joint, "unit", "ten", "scale") && this.belowThousand(joint);
    if (!rest) return { value: total, next };
    const last = this.behind(rest, scale) ?? rest;
    return { value: total + last.value, next: last.next };
  }

  /** "2.5", "2 milioni" where the scale multiplies nothing else, "5 na nusu" */
  digits(i: number): Parsed | undefined {
    const first = this.pieces[i];
    if (first?.kind !== "digits") return undefined;
    const scale = this.at(i + 1, "scale");
    const isFree = scale && scale.value >= THOUSAND && !this.at(i + 2, "digits", "unit", "ten", "scale");
    if (scale && isFree) return { value: first.value * scale.value, next: i + 2 };
    return this.andFraction({ value: first.value, next: i + 1 }, 1);
  }

  /** A number that begins at `i`. */
  parse(i: number): Parsed | undefined {
    const fraction = this.fraction(i);
    if (fraction) {
      const scale = this.at(fraction.next, "scale");
      return scale ? { value: fraction.value * scale.value, next: fraction.next + 1 } : fraction;
    }
    return this.digits(i) ?? this.whole(i);
  }
}

/**
 * Finds the numbers of a Swahili text, in digits and in words.
 *
 * @param text any text
 * @returns numbers in reading order, with their spans; none overlap
 *
 * O(n). Scales multiply what follows: "elfu kumi na mbili" is 12,000, as it is said, "elfu mbili na ishirini na tatu"
 * 2,023. "na nusu" adds half of the scale before it: "milioni moja na nusu" is 1,500,000. A scale with nothing behind
 * that it could multiply multiplies what stands before it, as Kenyans say and write: "mia tano elfu" and "Sh500 elfu".
 * Numerals after Ashton (1944), "Swahili Grammar".
 */
export function readNumerals(text: string): SwahiliNumeral[] {
  const pieces = cut(text);
  const parser = new NumeralParser(pieces);
  const found: SwahiliNumeral[] = [];
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i] as Piece;
    if (piece.kind === "other") {
      i += 1;
      continue;
    }
    const isLinked = piece.touches && LINKS.has(pieces[i - 1]?.word ?? "");
    const parsed =
      piece.kind === "ordinal" ? (isLinked ? { value: piece.value, next: i + 1 } : undefined) : parser.parse(i);
    if (!parsed) {
      i += 1;
      continue;
    }
    const run = pieces.slice(i, parsed.next);
    const written = run.some(({ kind }) => kind === "digits") ? "digits" : "words";
    const isOrdinal =
      isLinked && written === "words" && run.every(({ kind }) => kind !== "scale" && kind !== "fraction");
    found.push({
      value: Number(parsed.value.toPrecision(15)),
      start: piece.start,
      end: (run.at(-1) as Piece).end,
      written,
      ...(isOrdinal ? { ordinal: true as const } : {}),
    });
    i = parsed.next;
  }
  return found;
}

/**
 * Reads a text that is one Swahili number and nothing else.
 *
 * @param text "mia mbili na tano", "milioni 2.5", "ya kwanza"
 * @returns its value, or undefined; O(n)
 */
export function parseNumeral(text: string): number | undefined {
  const numerals = readNumerals(text);
  const [only] = numerals;
  if (numerals.length !== 1 || !only) return undefined;
  const before = text.slice(0, only.start).trim().toLowerCase();
  const after = text.slice(only.end).trim();
  return after === "" && (before === "" || (only.ordinal === true && LINKS.has(before))) ? only.value : undefined;
}
