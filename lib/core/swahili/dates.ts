import { toIsoDay } from "../text/to-iso-day.ts";
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from "./calendar-words.ts";
import { readNumerals, type SwahiliNumeral } from "./numerals.ts";

/** A date found in a Swahili text; it has at least a weekday, a month, or a day of the month. */
export interface SwahiliDate {
  /** 1-7 from Monday on */
  weekday?: number;
  /** 1-31 */
  day?: number;
  /** 1-12 */
  month?: number;
  year?: number;
  /** YYYY-MM-DD, where day, month and year are given and the calendar has that day */
  iso?: string;
  /** UTF-16, half open */
  start: number;
  end: number;
}

interface Token {
  word: string;
  start: number;
  end: number;
  capital: boolean;
}

/** What has been read of a date, and where the next part may begin. */
interface Reading {
  parts: Pick<SwahiliDate, "weekday" | "day" | "month" | "year">;
  next: number;
  /** end of the last part, UTF-16 */
  end: number;
}

const TOKEN = /\p{Nd}+(?:[./-]\p{Nd}+)*|\p{L}[\p{L}\p{M}']*/gu;
const LONGEST_TOKEN = 24;
/** What may stand between the parts of a date. */
const GAP = /^[\s\u00a0]*[,.–-]?[\s\u00a0]*$/;
const MOST_GAP = 4;
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_AND_YEAR = /^(\d{1,2}),(\d{4})(?!\d)/;
/** Characters of the longest such text with the one behind it. */
const DAY_AND_YEAR_LENGTH = 8;
/** Characters of the shortest date in digits alone: "9/5/2023". */
const SHORTEST_NUMERIC = 8;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

function cut(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const [written] = match;
    const word = written.length > LONGEST_TOKEN ? "" : written.toLowerCase();
    return { word, start: match.index, end: match.index + written.length, capital: /^\p{Lu}/u.test(written) };
  });
}

/** Reads the dates of one text; its methods take the index of a token. */
class DateParser {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly numerals: ReadonlyMap<number, SwahiliNumeral>;

  constructor(text: string) {
    this.text = text;
    this.tokens = cut(text);
    this.numerals = new Map(readNumerals(text).map((numeral) => [numeral.start, numeral]));
  }

  /** Whether the token at `i` goes on with what ends at `end`. */
  follows(i: number, end: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && token.start - end <= MOST_GAP && GAP.test(this.text.slice(end, token.start));
  }

  word(i: number): string {
    return this.tokens[i]?.word ?? "";
  }

  /** The index of the first token behind `end`. */
  behind(i: number, end: number): number {
    let next = i;
    while ((this.tokens[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    return next;
  }

  /** A whole number from `least` to `most` that begins at `i`, in digits or words. */
  whole(i: number, least: number, most: number): { value: number; next: number; end: number } | undefined {
    const token = this.tokens[i];
    const numeral = token && this.numerals.get(token.start);
    if (!numeral || !Number.isInteger(numeral.value) || numeral.value < least || numeral.value > most) return undefined;
    return { value: numeral.value, next: this.behind(i, numeral.end), end: numeral.end };
  }

  /** "Mei", "mwezi Mei", "mwezi wa tano" */
  month(i: number): { value: number; next: number; end: number } | undefined {
    const isNamed = this.word(i) === "mwezi";
    let next = isNamed ? i + 1 : i;
    if (isNamed && this.word(next) === "wa") next += 1;
    const token = this.tokens[next];
    if (!token || (isNamed && !this.follows(next, this.tokens[next - 1]?.end ?? 0))) return undefined;
    const value = MONTH_NUMBERS.get(token.word);
    if (value !== undefined) return { value, next: next + 1, end: token.end };
    return isNamed && next > i + 1 ? this.whole(next, 1, 12) : undefined;
  }

  /** "2023", "mwaka 2023", "mwaka wa elfu mbili na kumi" behind a month */
  year(reading: Reading): Reading {
    let { next } = reading;
    if (!this.follows(next, reading.end)) return reading;
    if (this.word(next) === "mwaka") next += this.word(next + 1) === "wa" ? 2 : 1;
    const year = this.whole(next, FIRST_YEAR, LAST_YEAR);
    return year ? { parts: { ...reading.parts, year: year.value }, next: year.next, end: year.end } : reading;
  }

  /** "9/5/2023", "9.5.2023", "2023-05-09": the day before the month, as East Africa writes */
  numeric(i: number): Reading | undefined {
    const token = this.tokens[i];
    if (!token || token.word.length < SHORTEST_NUMERIC) return undefined;
    const dayFirst = NUMERIC.exec(token.word);
    const yearFirst = ISO.exec(token.word);
    const [year, month, day] = dayFirst ? [dayFirst[4], dayFirst[3], dayFirst[1]] : (yearFirst?.slice(1) ?? []);
    if (toIsoDay(Number(year), Number(month), Number(day)) === null) return undefined;
    return { parts: { day: Number(day), month: Number(month), year: Number(year) }, next: i + 1, end: token.end };
  }

  /** "9 Mei 2023", "tisa mwezi wa tano"; words for the day only where "tarehe" stands before */
  dayMonth(i: number, isDated: boolean): Reading | undefined {
    const first = this.tokens[i];
    if (!first) return undefined;
    const isFirst = isDated && first.word === "mosi";
    const day = isFirst ? { value: 1, next: i + 1, end: first.end } : this.whole(i, 1, 31);
    if (!day || (!isDated && !/^\p{Nd}/u.test(first.word))) return undefined;
    const parts = { day: day.value };
    const month = this.follows(day.next, day.end) ? this.month(day.next) : undefined;
    if (month) return this.year({ parts: { ...parts, month: month.value }, next: month.next, end: month.end });
    return isDated ? { parts, next: day.next, end: day.end } : undefined;
  }

  /** "Mei 9, 2023", "Aprili mosi", "Mei 2023", "Mei" */
  monthDay(i: number): Reading | undefined {
    const first = this.tokens[i];
    const month = this.month(i);
    if (!month || !first) return undefined;
    const isSure = first.capital || first.word === "mwezi";
    const bare: Reading = { parts: { month: month.value }, next: month.next, end: month.end };
    if (this.follows(month.next, month.end)) {
      const token = this.tokens[month.next] as Token;
      const fused = DAY_AND_YEAR.exec(this.text.slice(token.start, token.start + DAY_AND_YEAR_LENGTH));
      if (fused) {
        const parts = { ...bare.parts, day: Number(fused[1]), year: Number(fused[2]) };
        const end = token.start + fused[0].length;
        return { parts, next: this.behind(month.next, end), end };
      }
      const isFirst = isSure && token.word === "mosi";
      const digits = /^\p{Nd}{1,2}$/u.test(token.word) ? this.whole(month.next, 1, 31) : undefined;
      const day = isFirst ? { value: 1, next: month.next + 1, end: token.end } : digits;
      if (day) return this.year({ parts: { ...bare.parts, day: day.value }, next: day.next, end: day.end });
    }
    const withYear = this.year(bare);
    const isShort = first.word.length < 4 && first.word !== "mei";
    return withYear !== bare || (isSure && !isShort) ? withYear : undefined;
  }

  /** A date that begins at `i`. */
  parse(i: number): Reading | undefined {
    const first = this.tokens[i] as Token;
    const weekday = WEEKDAY_NUMBERS.get(first.word);
    if (weekday === undefined) {
      const isDated = first.word === "tarehe" && this.follows(i + 1, first.end);
      const at = isDated ? i + 1 : i;
      return this.numeric(at) ?? this.dayMonth(at, isDated) ?? this.monthDay(at);
    }
    let at = i + 1;
    if (this.word(at) === "ya" && this.follows(at, first.end)) at += 1;
    const rest = this.follows(at, this.tokens[at - 1]?.end ?? 0) ? this.restOf(at) : undefined;
    if (rest) return { ...rest, parts: { weekday, ...rest.parts } };
    return { parts: { weekday }, next: i + 1, end: first.end };
  }

  restOf(at: number): Reading | undefined {
    return WEEKDAY_NUMBERS.has(this.word(at)) ? undefined : this.parse(at);
  }
}

/**
 * Finds the dates of a Swahili text.
 *
 * @param text any text
 * @returns dates in reading order: "Jumatatu, 5 Juni", "tarehe 9 Mei 2023", "mwezi wa tano", "9/5/2023" (day first),
 *   and single weekdays and months; none overlap
 *
 * O(n). Month names in lower case count only beside a number, for "mei" and "machi" are words and names. What the
 * calendar lacks ("31 Februari 2020") is found, without `iso`.
 */
export function readSwahiliDates(text: string): SwahiliDate[] {
  const parser = new DateParser(text);
  const found: SwahiliDate[] = [];
  for (let i = 0; i < parser.tokens.length; ) {
    const reading = parser.parse(i);
    if (!reading) {
      i += 1;
      continue;
    }
    const { parts, next, end } = reading;
    const { day, month, year } = parts;
    const iso = day && month && year ? toIsoDay(year, month, day) : null;
    found.push({ ...parts, ...(iso === null ? {} : { iso }), start: (parser.tokens[i] as Token).start, end });
    i = Math.max(next, i + 1);
  }
  return found;
}
