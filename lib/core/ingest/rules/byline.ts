import type { DraftLine, ReadingRule } from "../draft-line";
import { endsSentence, looksLikeName, wordsOf } from "../line-shape";
import { readDate } from "../read-date";

const LABELLED =
  /^(?:Author|Mwandishi|Waandishi|Imeandikwa na|Imeandaliwa na|Imetayarishwa na|Ripoti ya|Taarifa ya|Na|By|Written by)\s*[:,]?\s+(?<name>.+)$/u;
/** Who else had a hand in it, under the text: part of the page, not of the article. */
const HANDS =
  /^(?:Imetafsiriwa|Imehaririwa|Imetayarishwa|Imeandaliwa|Imeandikwa|Mhariri|Mtafsiri|Mtayarishaji|Translated|Edited)\b.{3,160}$/iu;
/** How far below the headline a byline may stand, in lines. */
const REACH = 8;

/**
 * The name in a line that says who wrote.
 *
 * @returns the name without its label, or null where the line is no byline
 */
export function bylineOf(text: string): string | null {
  const name = LABELLED.exec(text)
    ?.groups?.name?.replace(/[,|].*$/u, "")
    .trim();
  if (!name || wordsOf(name).length > 6 || endsSentence(text) || readDate(name)) return null;
  return /^\p{Lu}/u.test(name) && (looksLikeName(name) || wordsOf(name).every((word) => /^\p{Lu}/u.test(word)))
    ? name
    : null;
}

/** Who wrote it: labelled, or a name by itself between headline and text. */
export const bylineRule: ReadingRule = {
  code: "byline",
  apply: (lines, facts) => {
    const headline = lines.findIndex((line) => line.kind === "headline");
    const isNear = (i: number) => {
      const between = lines
        .slice(Math.min(i, headline), Math.max(i, headline))
        .filter((line) => line.kind !== "furniture");
      return headline < 0 ? i < REACH : between.length <= REACH;
    };
    const lastText = lines.findLastIndex(
      (line) => line.kind === null && endsSentence(line.text) && wordsOf(line.text).length > 6,
    );
    return lines.map((line, i): DraftLine => {
      if (line.kind !== null) return line;
      const name = bylineOf(line.text) ?? (looksLikeName(line.text) && isNear(i) && i < lastText ? line.text : null);
      if (name && isNear(i) && (i < lastText || lastText < 0)) {
        facts.byline ??= name;
        return { ...line, text: name, kind: "byline", rule: "byline" };
      }
      return HANDS.test(line.text) && i > lastText ? { ...line, kind: "furniture", rule: "hands" } : line;
    });
  },
};
