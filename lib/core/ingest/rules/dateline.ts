import type { DraftLine, ReadingRule } from "../draft-line";
import { LONGEST_LABEL, wordsOf } from "../line-shape";
import { readDate } from "../read-date";

/** Words that may stand beside a date on its line without making it text: a byline, a place. */
const MOST_WORDS = 14;

/**
 * The day it was published: the first line that is a date; others say when it was touched. Records the day.
 *
 * O(n) in lines.
 */
export const datelineRule: ReadingRule = {
  code: "dateline",
  apply: (lines, facts) => {
    let seen = false;
    return lines.map((line): DraftLine => {
      if (line.kind !== null || line.text.length > LONGEST_LABEL || wordsOf(line.text).length > MOST_WORDS) return line;
      const date = readDate(line.text);
      if (!date) return line;
      if (!date.alone && line.hint?.tag !== "time") return line;
      if (seen) return { ...line, kind: "furniture", rule: "dateline-again" };
      seen = true;
      facts.published = date.iso;
      return { ...line, kind: "dateline", rule: "dateline" };
    });
  },
};
