import type { DraftLine, ReadingRule } from "../draft-line";
import { isRunningText, LONGEST_LABEL, wordsOf } from "../line-shape";

/** Headings and labels that stand under an article and never in it. */
const SIGNS = [
  // comments
  /^(?:Leave a (?:Reply|comment)|Post a comment|Andika maoni(?: yako)?|Toa maoni(?: yako)?|Weka maoni(?: yako)?|Chapisha Maoni|Acha maoni|Ongeza maoni|Hakuna maoni|No comments(?: yet)?|(?:\d+|One|Two|Three)\s+(?:comments?|thoughts? on|replies|responses?)\b.{0,160}|(?:Maoni|Comments)\s*\(?\d+\)?)\s*[:.]?$/iu,
  // topics
  /^(?:Mada zinazohusiana|Mada|Related Topics|Topics|Makundi|Tags?|Lebo|Labels?|Filed under)\s*(?::.{0,160})?$/iu,
  // other articles
  /^(?:Taarifa kuu|Habari kuu|Habari mpya|Makala mpya|Zinazopendwa|Zinazovuma(?: zaidi)?|Zilizosomwa zaidi|Zinazosomwa(?: sana| zaidi)?|Gumzo mitandaoni|Machapisho maarufu|Chapisho (?:jipya|la zamani).{0,60}|In the headlines|Most read|Most popular|Latest news|Trending(?: now)?|You may (?:also )?like|Recent posts|Next article|Previous (?:post|article).{0,160}|Next post.{0,160})\s*:?$/iu,
  // who wrote it, who made the page
  /^(?:Kuhusu mwandishi|About the author|View all posts.{0,60}|See author's posts)\s*:?$/iu,
];
/** Share of a page's running text that may stand behind its article. */
const MOST_BEHIND = 0.34;
/** Letters of running text that must stand before. */
const LEAST_BEFORE = 200;

/** What stands in a box within the text says nothing of its end. */
const isSign = ({ text, hint, rule }: DraftLine): boolean =>
  text.length <= 220 &&
  hint?.tag !== "h1" &&
  rule !== "skipped-box" &&
  SIGNS.some((sign) => sign.test(text.replace(/^[•*▪►‣◦#]\s*/u, "")));

/**
 * From the first sign on that an article is over (comments, topics, other articles, who wrote it) all is the site's, if
 * the greater part of the text stands before it. A sign far up may be a menu's.
 *
 * O(n) in the length of the text.
 */
export const endMatterRule: ReadingRule = {
  code: "end-matter",
  apply: (lines) => {
    const letters = (line: DraftLine) => (line.kind === null && isRunningText(line.text) ? line.text.length : 0);
    const all = lines.reduce((sum, line) => sum + letters(line), 0);
    let before = 0;
    const end = lines.findIndex((line) => {
      before += letters(line);
      return isSign(line) && before >= LEAST_BEFORE && all - before <= MOST_BEHIND * all;
    });
    if (end < 0) return [...lines];
    return lines.map((line, i) =>
      i < end || line.kind !== null || (line.text.length > LONGEST_LABEL && wordsOf(line.text).length > 100)
        ? line
        : { ...line, kind: "furniture", rule: "end-matter" },
    );
  },
};
