import type { DraftLine, ReadingRule } from "../draft-line";
import { endsSentence, isRunningText, LONGEST_LABEL, looksLikeName, wordsOf } from "../line-shape";
import { readDate } from "../read-date";

const LABELLED =
  /^(?:Author|Mwandishi|Waandishi|Imeandikwa na|Imeandaliwa na|Imetayarishwa na|Imewasilishwa na|Imechapishwa na|Submitted by|Posted by|Ripoti ya|Taarifa ya|Na|By|Written by)\s*[:,]?\s+(?<name>.+)$/iu;
/** Who wrote it isn't named. */
const OUR_OWN = /^(?:Na )?(?:Mwandishi|Waandishi) (?:Wetu|wetu)(?:,? \p{Lu}\p{L}+)?$/u;
/** "… na Grace Mollel mnamo 3/4/2025": the name, then the day. */
const WITH_DAY = /^(?<by>.+?)\s*(?:\bmnamo|\bon|\btarehe|[|–-])\s+(?<day>.+)$/iu;
/** Who else had a hand in it, under the text: part of the page, not of the article. */
const HANDS =
  /^(?:Imetafsiriwa|Imehaririwa|Imetayarishwa|Imeandaliwa|Imeandikwa|Mhariri|Mtafsiri|Mtayarishaji|Translated|Edited)\b.{3,160}$/iu;
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
  const name = LABELLED.exec(text.replace(/^[•*▪►‣◦]\s+/u, ""))
    ?.groups?.name?.replace(/[,|].*$/u, "")
    .trim();
  if (!name || wordsOf(name).length > 6 || readDate(name)) return null;
  return looksLikeName(name) || wordsOf(name).every((word) => /^\p{Lu}/u.test(word)) ? name : null;
}

/**
 * Who wrote and when, on one line.
 *
 * @param text one line
 * @returns the name, the day as it stands there and as ISO 8601; null where the line says anything else
 *
 * O(n).
 */
export function bylineWithDay(text: string): { by: string; day: string; iso: string } | null {
  const parts = text.length <= LONGEST ? WITH_DAY.exec(text)?.groups : undefined;
  const [by, day] = [bylineOf(parts?.by ?? ""), readDate(parts?.day ?? "")];
  return by && parts?.day && day?.alone ? { by, day: parts.day, iso: day.iso } : null;
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
    // a day over the headline is today's where another stands beside the writer's name
    const isTodays =
      lines.some((line, i) => line.kind === "dateline" && i < headline) &&
      lines.some((line, i) => line.kind === null && i > headline && isNear(i) && bylineWithDay(line.text) !== null);
    return lines.flatMap((line, i): DraftLine | DraftLine[] => {
      if (isTodays && i < headline && line.kind === "dateline")
        return { ...line, kind: "furniture", rule: "dateline-again" };
      if (line.kind !== null || line.text.length > LONGEST_LABEL) return line;
      const both = bylineWithDay(line.text);
      if (both && isNear(i) && i < lastText) {
        facts.byline ??= both.by;
        facts.published = isTodays ? both.iso : (facts.published ?? both.iso);
        const named: DraftLine = { ...line, text: both.by, kind: "byline", rule: "byline" };
        return [named, { ...line, text: both.day, gap: false, kind: "dateline", rule: "dateline" }];
      }
      const isHand = HANDS.test(line.text);
      const isUnlabelled = looksLikeName(line.text) && !isHand && !ORGANISATION.test(line.text) && i < firstText;
      const name = bylineOf(line.text) ?? (isUnlabelled ? line.text : null);
      if (name && isNear(i) && (i < lastText || lastText < 0)) {
        facts.byline ??= name;
        return { ...line, text: name, kind: "byline", rule: "byline" };
      }
      return isHand && (i > lastText || i < firstText) ? { ...line, kind: "furniture", rule: "hands" } : line;
    });
  },
};
