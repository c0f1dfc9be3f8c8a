import type { ReadingRule } from "../draft-line";
import { wordsOf } from "../line-shape";
import { readDate } from "../read-date";

/** "Headline | Section | Site | 09.10.2007", "Headline - BBC News Swahili", "Headline — Site": short parts at the end. */
const PARTS = /\s+[|–—»·]\s+|\s+-\s+(?=\p{Lu})/u;
const LONGEST_SITE_NAME = 4;

/** The browser's title, copied with the page: names the headline and perhaps the date, and is no text. */
export const pageTitleRule: ReadingRule = {
  code: "page-title",
  apply: (lines, facts) => {
    const index = lines.slice(0, 6).findIndex((line) => {
      if (line.kind !== null || !/[|»]|\s[–—-]\s/.test(line.text)) return false;
      const [head = "", ...tail] = line.text.split(PARTS);
      if (tail.length === 0 || tail.some((part) => wordsOf(part).length > LONGEST_SITE_NAME && !readDate(part)))
        return false;
      const again = lines.filter((other) => other !== line && other.text === head.trim()).length > 0;
      return again || (tail.length >= 2 && wordsOf(head).length >= 3);
    });
    const line = lines[index];
    if (!line) return [...lines];
    const [head = "", ...tail] = line.text.split(PARTS);
    facts.pageTitle ??= head.trim();
    facts.published ??= tail.map((part) => readDate(part)?.iso ?? null).find((iso) => iso !== null) ?? null;
    return lines.map((other, i) => (i === index ? { ...other, kind: "furniture", rule: "page-title" } : other));
  },
};
