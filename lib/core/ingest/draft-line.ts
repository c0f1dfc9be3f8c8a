import type { InlineRun } from "../text/inline-marks";
import type { SegmentKind } from "./block";
import { LONGEST_LABEL } from "./line-shape";

/** What a page's markup says of a line; plain text says nothing. */
export interface LineHint {
  /** lower-case name of the element the line stands in */
  tag: string;
  /** the line stands in what the page itself calls navigation, footer, sharing, comments or an advertisement; "doubtful"
   * where pages call parts of the article so too */
  furniture: "sure" | "doubtful" | null;
  /** a heading that the page calls a title of an article */
  isTitle: boolean;
  /** how many links it holds */
  links: number;
  /** the page calls it related reading */
  inRelated: boolean;
  /** share of its letters that are link text, 0 to 1 */
  linked: number;
  /** the article's body, as Readability finds it, holds this line; null where that is not known */
  inBody: boolean | null;
}

/** A line while it is being read; rules fill in kind and rule, each at most once. */
export interface DraftLine {
  /** trimmed, non-empty */
  text: string;
  /** a blank line, or the end of another element, stands before it */
  gap: boolean;
  hint: LineHint | null;
  /** bold, italics and links; joined, their texts are the line's text as it stood on the page */
  runs?: readonly InlineRun[];
  kind: SegmentKind | null;
  rule: string;
}

/** What is known of the whole page. */
export interface PageFacts {
  title: string;
  byline: string | null;
  published: string | null;
  /** the page's own title, from its markup or from a "… | Site" line; the site's name may stand behind it */
  pageTitle: string | null;
}

/** One habit of web pages: looks at the lines that no earlier rule has claimed. */
export interface ReadingRule {
  /** names the rule in each line it decides */
  code: string;
  /** @returns the lines, decided where the rule applies; a line may become several */
  apply(lines: readonly DraftLine[], facts: PageFacts): DraftLine[];
}

/**
 * Makes a rule that decides each line by itself.
 *
 * @param code names the rule
 * @param decide tells the kind of an undecided line, or null to leave it to later rules; not asked about lines so long
 *   that they can only be text
 *
 * O(n) in lines, times what `decide` costs.
 */
export function lineRule(
  code: string,
  decide: (line: DraftLine, index: number, lines: readonly DraftLine[], facts: PageFacts) => SegmentKind | null,
): ReadingRule {
  return {
    code,
    apply: (lines, facts) =>
      lines.map((line, index) => {
        const kind = line.kind === null && line.text.length <= LONGEST_LABEL ? decide(line, index, lines, facts) : null;
        return kind === null ? line : { ...line, kind, rule: code };
      }),
  };
}
