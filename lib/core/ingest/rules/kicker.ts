import type { DraftLine, ReadingRule } from "../draft-line";
import { endsSentence, isRunningText, wordsOf } from "../line-shape";

/** "SiasaKorea Kaskazini": a section and a topic that lost the room between them. */
const FUSED = /(?<=\p{Ll})(?<!\bMa?c)(?=\p{Lu}\p{Ll})/u;
const MOST_WORDS = 6;
/** Short lines over the headline of a text that stands in no page. */
const MOST_OVER_BARE_TEXT = 2;

const unfuse = (text: string): string => text.split(FUSED).join(" · ");
const couldBeKicker = (line: DraftLine | undefined): line is DraftLine =>
  line !== undefined && line.kind === null && wordsOf(line.text).length <= MOST_WORDS && !endsSentence(line.text);

const isSentence = (text: string): boolean => isRunningText(text) || (endsSentence(text) && wordsOf(text).length >= 4);

/**
 * How many undecided lines stand in the run that ends here, without blank lines, or in markup in elements of one kind;
 * more than one make a menu.
 */
function undecidedInRun(lines: readonly DraftLine[], end: number): number {
  let count = 0;
  const tag = lines[end]?.hint?.tag;
  for (let i = end; i >= 0; i -= 1) {
    const line = lines[i];
    if (line?.hint?.tag !== tag) break;
    if (line?.kind === null) count += 1;
    if (tag === undefined && line?.gap !== false) break;
  }
  return count;
}

/**
 * The line over the headline that names its section; what stands further above is the site's.
 *
 * O(n) in lines.
 */
export const kickerRule: ReadingRule = {
  code: "kicker",
  apply: (lines) => {
    const headline = lines.findIndex((line) => line.kind === "headline");
    if (headline < 0) return [...lines];
    const above = lines.slice(0, headline).findLastIndex((line) => line.kind === null);
    // a text by itself, with no site round it, loses no paragraph to a line that looks like a headline
    const isBare = lines.slice(0, headline).filter((line) => !isSentence(line.text)).length <= MOST_OVER_BARE_TEXT;
    const inMenu = lines[above]?.hint?.tag === "li" || undecidedInRun(lines, above) > 1;
    return lines.map((line, i): DraftLine => {
      if (i >= headline || line.kind !== null) return line;
      if (i === above && couldBeKicker(line) && !inMenu)
        return { ...line, text: unfuse(line.text), kind: "kicker", rule: "kicker" };
      if (isBare && isSentence(line.text)) return line;
      return { ...line, kind: "furniture", rule: "above-headline" };
    });
  },
};
