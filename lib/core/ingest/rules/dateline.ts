import type { DraftLine, ReadingRule } from "../draft-line";
import { isRunningText, LONGEST_LABEL, wordsOf } from "../line-shape";
import { readDate } from "../read-date";

/** Words that may stand beside a date on its line without making it text: a byline, a place. */
const MOST_WORDS = 14;

/** Words of a line that could be the headline: what stands over all of them is the site's. */
const TITLE_WORDS = 4;
const TOUCHED = /sasishwa|haririwa|updated|modified/iu;

/** The date of the day itself, over everything, where another follows under a title before the text begins. */
function isTodays(lines: readonly DraftLine[], first: number, dates: readonly number[]): boolean {
  const isTitle = (line: DraftLine) => line.kind === null && wordsOf(line.text).length >= TITLE_WORDS;
  const next = dates.find((i) => i > first);
  if (next === undefined || TOUCHED.test(lines[next]?.text ?? "") || lines.slice(0, first).some(isTitle)) return false;
  const between = lines.slice(first + 1, next);
  return between.some(isTitle) && !between.some((line) => line.kind === null && isRunningText(line.text));
}

/**
 * The day it was published: the first line that is a date, but for the day's own over the site's menus; others say when
 * it was touched. Records the day.
 *
 * O(n) in lines.
 */
export const datelineRule: ReadingRule = {
  code: "dateline",
  apply: (lines, facts) => {
    const found = lines.map((line) => {
      if (line.kind !== null || line.text.length > LONGEST_LABEL || wordsOf(line.text).length > MOST_WORDS) return null;
      const date = readDate(line.text);
      return date && (date.alone || line.hint?.tag === "time") ? date.iso : null;
    });
    const dates = found.flatMap((iso, i) => (iso === null ? [] : [i]));
    const [first = -1, second = -1] = dates;
    const day = first >= 0 && isTodays(lines, first, dates) ? second : first;
    return lines.map((line, i): DraftLine => {
      const iso = found[i] ?? null;
      if (iso === null) return line;
      if (i !== day) return { ...line, kind: "furniture", rule: "dateline-again" };
      facts.published = iso;
      return { ...line, kind: "dateline", rule: "dateline" };
    });
  },
};
