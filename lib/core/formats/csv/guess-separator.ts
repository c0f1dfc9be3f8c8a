/** What separates cells, in the order of preference. */
const SEPARATORS = ["\t", ",", ";"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Letters of a file's beginning that are looked at to tell its separator. */
export const LONGEST_PROBE = 10_000;
const QUOTED_CELL = /(^|[\t,;\r\n])"(?:[^"]|"")*"/g;

/**
 * Tells what separates the cells of a table.
 *
 * @param text the file's beginning, without a byte order mark
 * @returns the separator that most rows have as often as the first, outside quotation marks; of two with the same claim
 *   the tab, which no prose holds, else the one that the first row has more of; a comma where there is none
 *
 * O(n) in the first 10,000 letters.
 */
export function guessSeparator(text: string): Separator {
  const rows = text
    .slice(0, LONGEST_PROBE)
    .replace(QUOTED_CELL, "$1x")
    .split(/\r\n?|\n/);
  // the last row of a longer text is cut
  const whole = text.length > LONGEST_PROBE && rows.length > 1 ? rows.slice(0, -1) : rows;
  const filled = whole.filter((row) => row.trim() !== "");
  const claims = SEPARATORS.map((separator) => {
    const counts = filled.map((row) => row.split(separator).length - 1);
    const first = counts[0] ?? 0;
    return { separator, first, alike: first === 0 ? 0 : counts.filter((count) => count === first).length };
  }).filter(({ first }) => first > 0);
  const most = Math.max(...claims.map(({ alike }) => alike));
  const best = claims.filter(({ alike }) => alike === most).sort((a, b) => rank(b) - rank(a));
  return best[0]?.separator ?? ",";
}

const rank = ({ separator, first }: { separator: Separator; first: number }): number =>
  separator === "\t" ? Number.POSITIVE_INFINITY : first;
