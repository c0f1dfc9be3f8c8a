import type { DraftLine, ReadingRule } from "../draft-line";
import { endsSentence, wordsOf } from "../line-shape";

/** "SiasaKorea Kaskazini": a section and a topic that lost the room between them. */
const FUSED = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
const MOST_WORDS = 6;

const unfuse = (text: string): string => text.split(FUSED).join(" · ");
const couldBeKicker = (line: DraftLine | undefined): line is DraftLine =>
  line !== undefined && line.kind === null && wordsOf(line.text).length <= MOST_WORDS && !endsSentence(line.text);

/** The line or two over the headline that name its section; what stands further above is the site's. */
export const kickerRule: ReadingRule = {
  code: "kicker",
  apply: (lines) => {
    const headline = lines.findIndex((line) => line.kind === "headline");
    if (headline < 0) return [...lines];
    const above = lines.slice(0, headline).findLastIndex((line) => line.kind === null);
    const near = lines[above];
    // a run of short lines is a menu; a kicker stands alone
    const before = lines[above - 1];
    const inRun =
      near?.hint?.tag === "li" || (before !== undefined && near?.gap === false && wordsOf(before.text).length <= 3);
    return lines.map((line, i): DraftLine => {
      if (i >= headline || line.kind !== null) return line;
      if (i === above && couldBeKicker(line) && !inRun)
        return { ...line, text: unfuse(line.text), kind: "kicker", rule: "kicker" };
      return { ...line, kind: "furniture", rule: "above-headline" };
    });
  },
};
