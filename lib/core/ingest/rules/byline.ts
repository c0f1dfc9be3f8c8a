import type { DraftLine, ReadingRule } from "../draft-line";
import { endsSentence, isRunningText, LONGEST_LABEL, looksLikeName, wordsOf } from "../line-shape";
import { readDate } from "../read-date";

const LABELLED =
  /^(?:Author|Mwandishi|Waandishi|Imeandikwa na|Imechapishwa na|Imewasilishwa na|Imewekwa na|Imeandaliwa na|Imetayarishwa na|Submitted by|Posted by|Ripoti ya|Taarifa ya|Na|By|Written by)\s*[:,]?\s+(?<name>.+)$/iu;
/** Who wrote it isn't named. */
const OUR_OWN = /^(?:Na )?(?:Mwandishi|Waandishi) (?:Wetu|wetu)(?:,? \p{Lu}\p{L}+)?$/u;
/** Who else had a hand in it, under the text: part of the page, not of the article. */
const HANDS =
  /^(?:Imetafsiriwa|Imehaririwa|Imetayarishwa|Imeandaliwa|Imeandikwa|Mhariri|Mtafsiri|Mtayarishaji|Translated|Edited)\b.{3,160}$/iu;
/** Nothing but hands and names: a credit wherever it stands. */
const HANDS_ONLY =
  /^(?:(?:Imetafsiriwa|Imehaririwa|na kuhaririwa|na kutafsiriwa|Translated|Edited|and edited)\s+(?:na|by)\s+(?:\p{Lu}[\p{L}.'’-]+\s*){1,4},?\s*){1,3}\.?$/u;
/** How copied lists begin. */
const BULLET = /^[•*▪►‣◦]\s+/u;
/** A publisher, not a person. */
const ORGANISATION =
  /\b(?:Limited|Ltd|Communications|Media|News|Group|Online|Radio|TV|Televisheni|Shirika|Kampuni|Idhaa|Kiswahili|Swahili|Habari|Gazeti)\b/u;
/** Letters of the longest byline. */
const LONGEST = 120;
/** How far from the headline a labelled byline may stand, in lines that are no furniture. */
const REACH = 8;

/**
 * The name in a line that says who wrote.
 *
 * @param text one line
 * @returns the name without its label, or null where the line is no byline
 *
 * O(n).
 */
export function bylineOf(text: string): string | null {
  if (OUR_OWN.test(text)) return text;
  if (text.length > LONGEST || endsSentence(text)) return null;
  const name = LABELLED.exec(text.replace(BULLET, ""))
    ?.groups?.name?.replace(/[,|].*$/u, "")
    .trim();
  if (!name || wordsOf(name).length > 6 || readDate(name)) return null;
  return looksLikeName(name) || wordsOf(name).every((word) => /^\p{Lu}/u.test(word)) ? name : null;
}

/** For each line, how many lines that are no furniture stand before it. */
function countLines(lines: readonly DraftLine[]): number[] {
  let count = 0;
  return lines.map((line) => {
    const before = count;
    if (line.kind !== "furniture") count += 1;
    return before;
  });
}

/**
 * Who wrote it: labelled and near the headline, or a name by itself before the text begins. Others' hands, over or
 * under the text, are furniture. Records the first name.
 *
 * O(n) in lines.
 */
export const bylineRule: ReadingRule = {
  code: "byline",
  apply: (lines, facts) => {
    const headline = Math.max(
      0,
      lines.findIndex((line) => line.kind === "headline"),
    );
    const before = countLines(lines);
    const isNear = (i: number) => Math.abs((before[i] ?? 0) - (before[headline] ?? 0)) <= REACH;
    const isText = (line: DraftLine) => line.kind === null && isRunningText(line.text);
    const firstText = lines.findIndex((line, i) => i > headline && isText(line));
    const lastText = lines.findLastIndex(
      (line) => line.kind === null && endsSentence(line.text) && wordsOf(line.text).length > 6,
    );
    return lines.map((line, i): DraftLine => {
      if (line.kind !== null || line.text.length > LONGEST_LABEL) return line;
      const isHand = HANDS.test(line.text);
      const bare = line.text.replace(BULLET, "");
      const isUnlabelled = looksLikeName(bare) && !isHand && !ORGANISATION.test(bare) && i < firstText;
      const name = bylineOf(line.text) ?? (isUnlabelled ? bare : null);
      if (name && isNear(i) && (i < lastText || lastText < 0)) {
        facts.byline ??= name;
        return { ...line, text: name, kind: "byline", rule: "byline" };
      }
      return isHand && (i > lastText || i < firstText || HANDS_ONLY.test(line.text))
        ? { ...line, kind: "furniture", rule: "hands" }
        : line;
    });
  },
};
