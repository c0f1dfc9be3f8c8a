import type { DraftLine, PageFacts, ReadingRule } from "../draft-line";
import { isAllCapitals, isRunningText, looksLikeName, wordsOf } from "../line-shape";
import { readDate } from "../read-date";
import { bylineOf, bylineWithDay } from "./byline";

const LEAST_WORDS = 2;
const MOST_WORDS = 30;
const MOST_LETTERS = 260;
/** Words of a section's name. */
const KICKER_WORDS = 3;
/** Lines of running text among which it is looked for: it may read like a sentence itself, with the lede under it. */
const TEXTS_LOOKED_AT = 2;
/** Lines looked at from the top. */
const LINES_LOOKED_AT = 80;
/** Lines under it among which a date or a name speaks for it. */
const META_REACH = 6;
/** Points, set by reading pages of seven kinds of sites: what a line needs, and more where it reads like a sentence. */
const ENOUGH = 1.75;
const ENOUGH_FOR_SENTENCE = 3;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, " ")
    .trim();

/** The page's title is the headline, and perhaps the site's name behind or before it. */
export function isNamedBy(text: string, pageTitle: string): boolean {
  const [line, title] = [fold(text), fold(pageTitle)];
  return line === title || (wordsOf(line).length >= 4 && (title.startsWith(`${line} `) || title.endsWith(` ${line}`)));
}

/** Whose paper it is, over an announcement. */
const LETTERHEAD = /^(?:JAMHURI YA|SERIKALI YA|WIZARA YA|OFISI YA|OFISI ZA|TAARIFA KWA (?:UMMA|VYOMBO)|PRESS RELEASE)/u;

/** Could stand over an article: some words, no date, no label, not a long paragraph. */
function couldBeHeadline(line: DraftLine): boolean {
  if (line.kind !== null || line.text.length > MOST_LETTERS) return false;
  const words = wordsOf(line.text).length;
  if (words < LEAST_WORDS || words > MOST_WORDS || /[:,;]$/.test(line.text)) return false;
  if (isAllCapitals(line.text) && LETTERHEAD.test(line.text)) return false;
  return !readDate(line.text)?.alone && bylineOf(line.text) === null && bylineWithDay(line.text) === null;
}

/** A full stop ends it, and it isn't shouted: headlines of blogs may be, paragraphs aren't. */
const readsLikeSentence = (text: string): boolean =>
  /[.…]["”’»)]*$/u.test(text) && isRunningText(text) && !isAllCapitals(text);
const isMeta = (line: DraftLine): boolean =>
  line.kind === "dateline" || bylineOf(line.text) !== null || bylineWithDay(line.text) !== null;

/** A date or a name under the line, with at most the lede between. */
function hasMetaBelow(lines: readonly DraftLine[], index: number): boolean {
  let texts = 0;
  for (const line of lines.slice(index + 1, index + 1 + META_REACH)) {
    if (isMeta(line)) return true;
    if (line.kind === null && readsLikeSentence(line.text)) texts += 1;
    if (texts >= TEXTS_LOOKED_AT) return false;
  }
  return false;
}

function score(lines: readonly DraftLine[], index: number): number {
  const line = lines[index];
  if (!line) return 0;
  const words = wordsOf(line.text).length;
  const above = lines.slice(0, index);
  let points = words >= 6 ? 2 : words >= 4 ? 1 : words >= 3 ? -0.25 : -1;
  // a section's name stands right over it, in a group with it
  const isUnderKicker = lines[index - 1]?.gap === true && wordsOf(lines[index - 1]?.text ?? "").length <= KICKER_WORDS;
  points += (line.gap || isUnderKicker ? 1 : 0) + (lines[index + 1]?.gap === false ? 0 : 1);
  if (isAllCapitals(line.text)) points += 1;
  if (hasMetaBelow(lines, index)) points += 2;
  if (above.some((other) => !isMeta(other) && !isRunningText(other.text))) points += 1;
  if (above.slice(-4).some(isMeta)) points -= 1;
  if (readsLikeSentence(line.text)) points -= words > 25 ? 3 : 2;
  if (looksLikeName(line.text) && (words < 4 || !isAllCapitals(line.text))) points -= words < 4 ? 4 : 1;
  return points;
}

function findByPlace(lines: readonly DraftLine[]): number {
  const firstUndecided = lines.findIndex((line) => line.kind === null);
  if (firstUndecided < 0) return -1;
  let [best, most, texts] = [-1, 0, 0];
  const top = lines.slice(0, firstUndecided + LINES_LOOKED_AT);
  for (const [i, line] of top.entries()) {
    if (line.kind === null && isRunningText(line.text)) texts += 1;
    if (couldBeHeadline(line)) {
      const points = score(top, i);
      if (points >= (readsLikeSentence(line.text) ? ENOUGH_FOR_SENTENCE : ENOUGH) && (best < 0 || points > most))
        [best, most] = [i, points];
    }
    if (texts >= TEXTS_LOOKED_AT) break;
  }
  return best;
}

function find(lines: readonly DraftLine[], { pageTitle }: PageFacts): number {
  const find = (test: (line: DraftLine, index: number) => boolean) =>
    lines.findIndex((line, i) => line.kind === null && test(line, i));
  const isMarked = (line: DraftLine) => line.hint?.tag === "h1" && wordsOf(line.text).length > 1;
  const isNamed = (line: DraftLine) => pageTitle !== null && isNamedBy(line.text, pageTitle);
  const firstText = lines.findIndex((line) => line.kind === null && isRunningText(line.text));
  const isCalledAbove = (line: DraftLine, i: number) =>
    i < firstText && line.hint?.isTitle === true && wordsOf(line.text).length > 1;
  const sure = [(line: DraftLine) => isMarked(line) && isNamed(line), isNamed, isCalledAbove, isMarked];
  return sure.map(find).find((index) => index >= 0) ?? findByPlace(lines);
}

/**
 * The headline: what the markup, the page's own title or its place and shape call so; said again, it is furniture.
 * Records the title.
 *
 * O(n) in lines.
 */
export const headlineRule: ReadingRule = {
  code: "headline",
  apply: (lines, facts) => {
    const index = find(lines, facts);
    const found = lines[index];
    if (!found) return [...lines];
    facts.title = found.text;
    const title = fold(found.text);
    return lines.map((line, i): DraftLine => {
      if (i === index) return { ...line, kind: "headline", rule: "headline" };
      const isAgain = line.kind === null && line.text.length <= 2 * MOST_LETTERS && fold(line.text) === title;
      return isAgain ? { ...line, kind: "furniture", rule: "headline-again" } : line;
    });
  },
};
