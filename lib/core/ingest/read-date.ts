import { MONTH_NUMBERS, WEEKDAYS } from "../swahili/calendar-words";
import { toIsoDay } from "../text/to-iso-day";

/** English months with the short forms of pages; the Swahili ones are the language's own table. */
const ENGLISH_MONTHS = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];
const MONTH_NUMBER = new Map([
  ...ENGLISH_MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
  ...MONTH_NUMBERS,
]);
const MONTH = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join("|");
const ENGLISH_WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?";
const WEEKDAY = [...WEEKDAYS].flat().join("|");

const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s,.-]+(?:mwezi wa )?(${MONTH})\\.?[\\s,.-]+(\\d{4})(?!\\d)`,
  "iu",
);
const MONTH_DAY_YEAR = new RegExp(`(?<!\\p{L})(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, "iu");
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
/** Day first: so write Swahili, Kenyan, Tanzanian and German pages. */
const NUMERIC = /(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?![\d.])/;

/** What may stand beside a date on a line of its own: labels, weekday, time of day, zone, reading time. */
const BESIDE = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAY}|${ENGLISH_WEEKDAY}|jtatu|jnne|jtano|jmosi|jpili|ijm|alh|iju|ilichapishwa|imechapishwa|chapishwa|kuchapishwa|imewekwa|ilisasishwa|imesasishwa|imeboreshwa|iliboreshwa|imehuishwa|imehaririwa|mwisho kusasishwa|published|last|updated|modified|posted|on|at|mnamo|tarehe|siku|ya|leo|jana|saa|masaa|ni|hapa|huko|eneo|local time|dakika|kusoma|kwa|za|zilizopita|min(?:ute)?s?|read|leave a comment|(?:no )?comments?|maoni|views?|eat|gmt|utc|cet|am|pm|alfajiri|alasiri|adhuhuri|asubuhi|usiku|jioni|mchana)(?!\\p{L})|\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?|(?<![\\d.,])\\d{1,3}(?![\\d.,])|[,.|·•–—:;()/*_-]`,
  "giu",
);
/** How old it was when somebody copied the page: "Imechapishwa saa 3 zilizopita", "2 hours ago". */
const AGE =
  /^(?:(?:ili|ime)(?:chapishwa|sasishwa|boreshwa)|published|updated|posted)?\s*:?\s*(?:tangu\s+)?(?:(?:sekunde|dakika|saa|masaa|siku|wiki|mwezi|miezi|mwaka|miaka)\s+(?:\d{1,3}|moja|mmoja|mbili|miwili|tatu|mitatu|nne|minne|tano|mitano|sita|saba|nane|minane|tisa|kumi)\s+(?:zilizo|uliyo|iliyo|ulio|yaliyo)pita|\d{1,3}\s+(?:sekunde|dakika|saa|masaa|siku|wiki|miezi)\s+\p{L}*pita|(?:a|an|one|\d{1,3})\s+(?:second|minute|min|hour|day|week|month|year)s?\s+ago)$/iu;

/** A date found in a text. */
export interface FoundDate {
  /** ISO 8601 calendar date, YYYY-MM-DD */
  iso: string;
  /** nothing else of weight stands on the line */
  alone: boolean;
  /** the date as it stands in the line */
  whole: string;
}

function match(text: string): { iso: string | null; whole: string } | null {
  const found = (pattern: RegExp, read: (a: string, b: string, c: string) => string | null) => {
    const m = pattern.exec(text);
    return m ? { iso: read(m[1] ?? "", m[2] ?? "", m[3] ?? ""), whole: m[0] } : null;
  };
  const month = (name: string) => MONTH_NUMBER.get(name.toLowerCase()) ?? 0;
  return (
    found(DAY_MONTH_YEAR, (d, m, y) => toIsoDay(Number(y), month(m), Number(d))) ??
    found(MONTH_DAY_YEAR, (m, d, y) => toIsoDay(Number(y), month(m), Number(d))) ??
    found(ISO, (y, m, d) => toIsoDay(Number(y), Number(m), Number(d))) ??
    found(NUMERIC, (d, m, y) => toIsoDay(Number(y), Number(m), Number(d)))
  );
}

/**
 * Finds the first date in a line of a page, as Swahili and East African English pages write it.
 *
 * @param text a line
 * @returns the date, and whether the line holds nothing else; null where there is none or it is no day of the calendar
 *
 * O(n). No time zone takes part: a page's date is a day of its calendar.
 */
export function readDate(text: string): FoundDate | null {
  const found = match(text);
  if (!found?.iso) return null;
  // "(CRI Online) Septemba 05, 2024": where it is from
  let rest = text.replace(found.whole, " ").replace(/^\s*\([^()]{2,30}\)/u, " ");
  // "… — ilisasishwa Aprili 09, 2025": when it was touched
  for (let other = match(rest); other?.iso; other = match(rest)) rest = rest.replace(other.whole, " ");
  return { iso: found.iso, alone: rest.replace(BESIDE, " ").trim() === "", whole: found.whole };
}

/**
 * Tells whether a line says how long ago a page was published or touched, and nothing else.
 *
 * @param text a line
 *
 * O(n).
 */
export const isAge = (text: string): boolean => AGE.test(text.trim());
