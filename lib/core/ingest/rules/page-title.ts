import type { ReadingRule } from "../draft-line";
import { LONGEST_LABEL, wordsOf } from "../line-shape";
import { readDate } from "../read-date";

/** "Headline | Section | Site | 09.10.2007": short parts at the end; bars count before dashes, which headlines hold too. */
const BARS = /\s+[|»]\s+/u;
/** "Headline - Site", "Headline — Site". */
const DASHES = /\s+[–—·]\s+|\s+-\s+(?=\p{Lu})/u;
const LONGEST_SITE_NAME = 4;
/** How many lines from the top it may stand. */
const REACH = 6;

const partsOf = (text: string): string[] => text.split(BARS.test(text) ? BARS : DASHES);

/**
 * The browser's title, copied with the page: names the headline and perhaps the date, and is no text.
 *
 * O(n) in lines.
 */
export const pageTitleRule: ReadingRule = {
  code: "page-title",
  apply: (lines, facts) => {
    const index = lines.slice(0, REACH).findIndex((line) => {
      if (line.kind !== null || line.text.length > LONGEST_LABEL) return false;
      const [head = "", ...tail] = partsOf(line.text);
      if (tail.length === 0 || tail.some((part) => wordsOf(part).length > LONGEST_SITE_NAME && !readDate(part)))
        return false;
      const again = lines.filter((other) => other !== line && other.text === head.trim()).length > 0;
      return again || (tail.length >= 2 && wordsOf(head).length >= 3);
    });
    const line = lines[index];
    if (!line) return [...lines];
    const [head = "", ...tail] = partsOf(line.text);
    facts.pageTitle ??= head.trim();
    facts.published ??= tail.map((part) => readDate(part)?.iso ?? null).find((iso) => iso !== null) ?? null;
    return lines.map((other, i) => (i === index ? { ...other, kind: "furniture", rule: "page-title" } : other));
  },
};
