import type { DraftLine, ReadingRule } from "../draft-line";
import { LONGEST_LABEL } from "../line-shape";

/** "Ruka Zilizopendekezwa na uendelee kusoma": offers to go round a box within the text. */
const BEGINS = /^(?:.{0,60}:\s*)?(?:Ruka|Skip)\b.{0,80}\b(?:uendelee|endelea|continue|end of)\b/iu;
const ENDS = /^(?:Mwisho wa|End of)\b/iu;
/** Says that the box offers other articles, not a podcast or a letter by mail. */
const OTHERS =
  /pendekezwa|husiana|somwa|sikilizwa|pendwa|vuma|maarufu|habari|taarifa|makala|recommend|related|popular|read/iu;
/** Lines that such a box has at the most. */
const LONGEST_BOX = 15;

/**
 * A box of other articles within the text, between the offer to skip it and the word that it ends. Without that word
 * the offer alone is the site's.
 *
 * O(n) in lines.
 */
export const skippedBoxRule: ReadingRule = {
  code: "skipped-box",
  apply: (lines) => {
    const out = [...lines];
    for (const [i, line] of lines.entries()) {
      if (line.text.length > LONGEST_LABEL || !BEGINS.test(line.text)) continue;
      out[i] = { ...line, kind: "furniture", rule: "skipped-box" };
      const length = lines.slice(i + 1, i + 1 + LONGEST_BOX).findIndex(({ text }) => ENDS.test(text.slice(0, 20)));
      if (length < 0) continue;
      const isOfOthers = OTHERS.test(line.text.replace(/uendelee kusoma|continue reading/iu, ""));
      for (let k = i + 1; k <= i + 1 + length; k += 1) {
        const inside = out[k] as DraftLine;
        const isLabel = k === i + 1 || k === i + 1 + length;
        out[k] = { ...inside, kind: isLabel || !isOfOthers ? "furniture" : "related", rule: "skipped-box" };
      }
    }
    return out;
  },
};
