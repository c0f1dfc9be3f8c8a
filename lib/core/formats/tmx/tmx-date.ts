/** `YYYYMMDDThhmmssZ`, the standard's; the ISO 8601 dates that some tools write instead are read too. */
const DATE = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?)?Z?$/;

/** The date read last: most units of a file have the date of the one before. */
let last: { text: string; time: number } = { text: "", time: Number.NaN };

/**
 * Reads a date of TMX.
 *
 * @param text in UTC
 * @returns null where it is none
 *
 * O(1). Remembers the last date; the same text gives the same answer.
 */
export function readTmxDate(text: string | undefined): Date | null {
  if (text === undefined) return null;
  if (text !== last.text) last = { text, time: readDate(text)?.getTime() ?? Number.NaN };
  return Number.isNaN(last.time) ? null : new Date(last.time);
}

function readDate(text: string): Date | null {
  const [, year, month, day, hour = "00", minute = "00", second = "00"] = DATE.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** A date as TMX 1.4b wants it, to the second. O(1). */
export const writeTmxDate = (date: Date): string =>
  date
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d+Z$/, "Z");
