const MONTHS = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["machi", "march", "mac", "mar"],
  ["aprili", "april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["julai", "july", "jul"],
  ["agosti", "august", "ago", "aug"],
  ["septemba", "september", "sep", "sept"],
  ["oktoba", "october", "okt", "oct"],
  ["novemba", "november", "nov"],
  ["desemba", "december", "disemba", "des", "dec"],
];
const MONTH_NUMBER = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const MONTH = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join("|");
const WEEKDAY =
  "jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|monday|tuesday|wednesday|thursday|friday|saturday|sunday";

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
  `${WEEKDAY}|ilichapishwa|imechapishwa|chapishwa|kuchapishwa|ilisasishwa|imesasishwa|imehaririwa|mwisho kusasishwa|published|updated|posted|on|mnamo|tarehe|saa|dakika|kusoma|za|zilizopita|eat|gmt|utc|am|pm|alasiri|asubuhi|usiku|jioni|mchana|\\d{1,2}[:.]\\d{2}|\\d{1,2}|[,|·•–—:()/-]`,
  "giu",
);

/** A date found in a text. */
export interface FoundDate {
  /** ISO 8601 calendar date, YYYY-MM-DD */
  iso: string;
  /** nothing else of weight stands on the line */
  alone: boolean;
}

function toIso(year: number, month: number, day: number): string | null {
  const longest = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > (longest[month - 1] ?? 0)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function match(text: string): { iso: string | null; whole: string } | null {
  const found = (pattern: RegExp, read: (a: string, b: string, c: string) => string | null) => {
    const m = pattern.exec(text);
    return m ? { iso: read(m[1] ?? "", m[2] ?? "", m[3] ?? ""), whole: m[0] } : null;
  };
  const month = (name: string) => MONTH_NUMBER.get(name.toLowerCase()) ?? 0;
  return (
    found(DAY_MONTH_YEAR, (d, m, y) => toIso(Number(y), month(m), Number(d))) ??
    found(MONTH_DAY_YEAR, (m, d, y) => toIso(Number(y), month(m), Number(d))) ??
    found(ISO, (y, m, d) => toIso(Number(y), Number(m), Number(d))) ??
    found(NUMERIC, (d, m, y) => toIso(Number(y), Number(m), Number(d)))
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
  const rest = text.replace(found.whole, " ").replace(BESIDE, " ").trim();
  return { iso: found.iso, alone: rest === "" };
}
