const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * Writes a day of the calendar as ISO 8601.
 *
 * @param year 1900-2100: others are no dates of news
 * @param month 1-12
 * @param day 1-31
 * @returns YYYY-MM-DD, or null where the calendar has no such day
 */
export function toIsoDay(year: number, month: number, day: number): string | null {
  const length = (LENGTHS[month - 1] ?? 0) + (month === FEBRUARY && isLeap(year) ? 1 : 0);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= length)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
