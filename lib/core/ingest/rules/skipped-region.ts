import type { DraftLine, ReadingRule } from "../draft-line";

/** "Ruka Podcast na uendelee kusoma", "Skip Recommended and continue reading": offers to pass by what follows. */
const OPENING =
  /^(?:.{0,60}:\s*)?(?:Ruka\s.{1,80}?\sendelea kusoma|Ruka\s.{1,80}?\suendelee kusoma|Skip\s.{1,80}?\scontinue reading)$/iu;
/** "Mwisho wa Podcast", "End of Recommended". */
const CLOSING = /^(?:Mwisho wa|Mwisho ya|End of)\s+.{1,80}$/iu;
/** Lines that such a box may hold; beyond them its end was lost and the text is taken for the article's. */
const LONGEST_BOX = 24;

/**
 * What a page offers its readers to skip, from the offer to the line that ends it. Without an end the offer alone goes.
 *
 * O(n) in lines.
 */
export const skippedRegionRule: ReadingRule = {
  code: "skipped-region",
  apply: (lines) => {
    const out: DraftLine[] = [...lines];
    let last = -1;
    for (const [i, line] of lines.entries()) {
      if (i <= last || line.text.length > 160 || !OPENING.test(line.text)) continue;
      const size = lines
        .slice(i + 1, i + 1 + LONGEST_BOX)
        .findIndex(({ text }) => text.length <= 120 && CLOSING.test(text));
      last = size < 0 ? i : i + 1 + size;
      for (let at = i; at <= last; at += 1) {
        const inside = lines[at];
        if (inside) out[at] = { ...inside, kind: "furniture", rule: "skipped-region" };
      }
    }
    return out;
  },
};
