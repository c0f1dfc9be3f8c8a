import type { DraftLine, ReadingRule } from "../draft-line";
import { endsSentence, isRunningText, wordsOf } from "../line-shape";
import { swahiliShare } from "../swahili-share";

/** A sentence of the site to its readers: says what to press, write to or follow. */
const ADDRESSES_READER =
  /\b(?:bonyeza|tafadhali (?:bonyeza|tuandikie|wasiliana)|tuandikie|wasiliana nasi|kuwasiliana nasi|tufuate|kujiunga nasi|jiunge nasi|click here|subscribe|pakua programu)\b/iu;
/** Who somebody is, at the end: "Amina Juma Mwandishi wa habari za siasa …". */
const BIOGRAPHY =
  /^(?:\p{Lu}[\p{L}.'-]+\s+){2,4}(?:ni\s+)?(?:Mhariri|Mwandishi|Mtangazaji|Ripota|Mchambuzi|mhariri|mwandishi|mtangazaji|ripota|mchambuzi)\b/u;
/** Letters beyond which a paragraph speaks of its matter even where it speaks to the reader. */
const LONGEST_ASIDE = 500;
/** Words from which a last line without a full stop can be the last paragraph, if it stands alone. */
const LEAST_WORDS = 7;
/** Share of Swahili that such a line must have. */
const LEAST_SWAHILI = 0.35;

/** What somebody said is the article's, whomever it speaks to. */
const QUOTED = /["“„«][^"“”„»]*["”“»]/gu;

const isAside = (text: string): boolean =>
  text.length < LONGEST_ASIDE && (BIOGRAPHY.test(text) || ADDRESSES_READER.test(text.replace(QUOTED, "")));

const isText = ({ kind, text }: DraftLine): boolean =>
  kind === null &&
  !isAside(text) &&
  (isRunningText(text) || (endsSentence(text) && (wordsOf(text).length >= 4 || /[.!?]["”’»]$/u.test(text))));

const ITEM = /^(?:[•*▪►‣◦–-]|\d{1,2}[.)])\s+\p{L}/u;

/** The article ends with a list: a line of two words or more with a colon, and the items right under it. */
function endOfList(lines: readonly DraftLine[], last: number): number {
  const isOpen = (line: DraftLine | undefined): line is DraftLine => line?.kind === null;
  const intro = lines[last]?.text.endsWith(":") ? last : last + 1;
  const line = lines[intro];
  if (!isOpen(line) || !line.text.endsWith(":") || wordsOf(line.text).length < 2) return last;
  let end = intro;
  for (let item = lines[end + 1]; isOpen(item) && ITEM.test(item.text); item = lines[end + 1]) end += 1;
  return end > intro ? end : last;
}

/** What stands behind an article's end and nowhere within: its subjects, others' articles, comments. */
const END =
  /^(?:Follow us\b.*|Tufuat(?:e|ilie)\b.*|Related (?:topics|stories|articles|news|posts)|Next (?:article|story|post)|You may (?:also )?like|(?:Latest|Most|Recommended|Trending)\b.*|Mada|Makundi|Lebo|Tags?|Topics?|(?:\d+ )?(?:Maoni|Comments?)(?: ?\(?\d+\)?)?|Habari (?:inayofuata|zinazohusiana|za hivi karibuni)|Zilizosomwa .*|Makala (?:mpya|inayofuata))\s*:?$/iu;

/** The head of what readers say; only an article stands above it. */
const COMMENTS =
  /^(?:\d+ (?:thoughts? on\b.*|comments?|maoni)|(?:Maoni|Comments?) ?\(\d+\)|Leave a (?:comment|reply)|Your email address will not be published\b.*)\s*:?$/iu;
/** Paragraphs of an article, at the least. */
const LEAST_TEXTS = 3;

function beginOfComments(lines: readonly DraftLine[]): number {
  let texts = 0;
  for (const [i, line] of lines.entries()) {
    if (line.text.length < 200 && texts >= LEAST_TEXTS && COMMENTS.test(line.text)) return i;
    if (line.kind === null && isRunningText(line.text)) texts += 1;
  }
  return lines.length;
}

/** The last text: short ones, such as a headline that asks, count no more once the page has said that it goes on. */
function findLastText(whole: readonly DraftLine[]): number {
  const lines = whole.slice(0, beginOfComments(whole));
  const last = lines.findLastIndex(isText);
  const lastRunning = lines.findLastIndex(
    (line) => line.kind === null && !isAside(line.text) && isRunningText(line.text),
  );
  const end = lines.findIndex(
    ({ kind, text }, i) => i > lastRunning && kind !== "headline" && text.length < 80 && END.test(text),
  );
  return lastRunning >= 0 && end >= 0 && end < last ? lines.slice(0, end).findLastIndex(isText) : last;
}

/** The last paragraph lost its full stop: one line right under the text, spaced like it; a run of them are links. */
function endsWithoutStop(lines: readonly DraftLine[], last: number): boolean {
  const [line, after] = [lines[last + 1], lines[last + 2]];
  if (!line || line.kind !== null || isAside(line.text) || after?.kind === null) return false;
  const isSpacedAlike = line.gap || lines[last]?.gap === false;
  return isSpacedAlike && wordsOf(line.text).length >= LEAST_WORDS && swahiliShare(line.text) >= LEAST_SWAHILI;
}

/**
 * Everything under the last paragraph that is no text: the site goes on where the article has ended.
 *
 * O(n) in the length of the text.
 */
export const tailRule: ReadingRule = {
  code: "tail",
  apply: (lines) => {
    const lastSentence = findLastText(lines);
    if (lastSentence < 0) return [...lines];
    const last = endOfList(lines, endsWithoutStop(lines, lastSentence) ? lastSentence + 1 : lastSentence);
    return lines.map((line, i): DraftLine => {
      if (line.kind !== null) return line;
      const isOver = i > last && !/^["“„«]/.test(line.text) && !(line.hint?.tag === "li" && line.hint.inBody);
      return isOver || (isAside(line.text) && i > lines.length / 2)
        ? { ...line, kind: "furniture", rule: "tail" }
        : line;
    });
  },
};
