import type { DraftLine, ReadingRule } from "../draft-line";
import { isRunningText, LONGEST_LABEL, wordsOf } from "../line-shape";
import { isAge, readDate } from "../read-date";

/** Words that may stand beside a date on its line without making it text: a byline, a place. */
const MOST_WORDS = 14;
/** Words of the shortest line that may be the headline between two dates. */
const LEAST_HEADLINE_WORDS = 4;

/** Lines from a masthead's day to the article's own at least: a headline stands between. */
const LEAST_APART = 2;

/** The line says a day and nothing else. */
const dayOf = (line: DraftLine): string | null => {
  if (line.kind !== null || line.text.length > LONGEST_LABEL || wordsOf(line.text).length > MOST_WORDS) return null;
  const date = readDate(line.text);
  return date && (date.alone || line.hint?.tag === "time") ? date.iso : null;
};

const TOUCHED = /sasishwa|haririwa|updated|modified/iu;

/**
 * The day it was published: the first line over the text that is a date, but for one in a masthead, today's, with another
 * under the headline. Others say when it was touched, or how long ago. Records the day; what the markup says stays where
 * the only date is far down, beside another article.
 *
 * O(n) in lines.
 */
export const datelineRule: ReadingRule = {
  code: "dateline",
  apply: (lines, facts) => {
    const days = lines.map(dayOf);
    const firstText = lines.findIndex((line) => line.kind === null && isRunningText(line.text));
    const [first = -1, ...further] = days.flatMap((day, i) => (day === null ? [] : [i]));
    const isOwn = (i: number) => i < firstText && i - first >= LEAST_APART && !TOUCHED.test(lines[i]?.text ?? "");
    const hasHeadline = (to: number) =>
      lines
        .slice(first + 1, to)
        .some((line) => line.kind === null && wordsOf(line.text).length >= LEAST_HEADLINE_WORDS);
    const chosen = further.find((i) => isOwn(i) && hasHeadline(i)) ?? first;
    return lines.map((line, i): DraftLine => {
      if (line.kind !== null || line.text.length > LONGEST_LABEL) return line;
      if (isAge(line.text)) return { ...line, kind: "furniture", rule: "dateline-age" };
      const day = days[i];
      if (!day) return line;
      if (i !== chosen) return { ...line, kind: "furniture", rule: "dateline-again" };
      if (facts.published === null || i < firstText) facts.published = day;
      return { ...line, kind: "dateline", rule: "dateline" };
    });
  },
};
