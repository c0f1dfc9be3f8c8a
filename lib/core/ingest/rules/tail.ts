import type { DraftLine, ReadingRule } from "../draft-line";
import { endsSentence, isRunningText, wordsOf } from "../line-shape";
import { swahiliShare } from "../swahili-share";

/** A sentence of the site to its readers: says what to press, write to or follow. */
const ADDRESSES_READER =
  /\b(?:(?:bonyeza|bofya)\s+(?:hapa|alama|kiungo|link|linki|picha|video|play)|tafadhali (?:tuandikie|wasiliana nasi)|tuandikie|wasiliana nasi|kuwasiliana nasi|tufuate|kujiunga nasi|jiunge nasi|click here|subscribe|pakua programu|shiriki na marafiki|anapatikana (?:kupitia|kwa (?:simu|barua)))\b/iu;
/** Who somebody is, at the end: "Amina Juma Mwandishi wa habari za siasa …". */
const BIOGRAPHY =
  /^(?:\p{Lu}[\p{L}.'-]+\s+){2,4}(?:ni\s+)?(?:Mhariri|Mwandishi|Mtangazaji|Ripota|Mchambuzi|mhariri|mwandishi|mtangazaji|ripota|mchambuzi)\b/u;
/** Letters beyond which a paragraph speaks of its matter even where it speaks to the reader. */
const LONGEST_ASIDE = 500;
/** Words from which a last line without a full stop can be the last paragraph, if it stands alone. */
const LEAST_WORDS = 7;
/** Share of Swahili that such a line must have. */
const LEAST_SWAHILI = 0.35;
/** Paragraphs that may stand behind what is said to the reader, or of the writer; in the midst of a text it belongs to it. */
const MOST_BEHIND_ASIDE = 1;
/** Words of the shortest last paragraph that says something by a verb. */
const LEAST_OF_CLAUSES = 3;
/** Lines without a full stop that may end a text. */
const MOST_LAST_LINES = 2;
/** Share of the page's text that may say who the writer is. */
const MOST_ABOUT_WRITER = 0.25;

/** What somebody says to others isn't said to the reader. */
const QUOTED = /["“„«][^"“”„»]*["”“»]/gu;
const SPEECH =
  /(?<!\p{L})(?:a|wa|i|li)(?:li|me|na|ka)?(?:sema|eleza|ongeza|shauri|himiza|sisitiza|taja|dai|toa wito)(?!\p{L})/iu;

const addressesReader = (text: string): boolean =>
  ADDRESSES_READER.test(text.replace(QUOTED, " ")) && !SPEECH.test(text);

const fold = (text: string): string => text.trim().toLowerCase();

const isAside = (text: string): boolean =>
  text.length < LONGEST_ASIDE && (BIOGRAPHY.test(text) || addressesReader(text));

const isText = ({ kind, text }: DraftLine): boolean =>
  kind === null &&
  !isAside(text) &&
  (isRunningText(text) || (endsSentence(text) && (wordsOf(text).length >= 4 || /[.!?]["”’»]$/u.test(text))));

/** A verb with its tense, as headlines hardly have it, or "ni". */
const CLAUSE =
  /(?<!\p{L})(?:(?:ni|u|a|tu|m|wa|i|li|ya|ki|vi|zi|ku|pa)(?:na|li|ta|me)\p{L}{3,}|ha(?:ki|vi|i|u|wa|tu|m|zi|li|ya|ku)\p{L}{3,}|[Nn]i|[Ss]i)(?!\p{L})/u;

const saysSomething = (text: string): boolean =>
  wordsOf(text).length >= LEAST_OF_CLAUSES && CLAUSE.test(text) && swahiliShare(text) >= LEAST_SWAHILI;

/** What Readability and the markup count among the paragraphs. */
const isOfBody = ({ hint, text }: DraftLine): boolean =>
  hint?.inBody === true &&
  (hint.tag === "li" || (hint.tag === "p" && hint.linked < 0.5 && saysSomething(text) && !isAside(text)));

/** The last lines of a text that stands in no page have no full stop, and say something all the same. */
function endsBare(lines: readonly DraftLine[], last: number): boolean {
  const rest = lines.slice(last + 1);
  const isPage = lines.some((line) => line.kind === "furniture");
  return (
    !isPage && rest.length <= MOST_LAST_LINES && rest.every(({ kind, text }) => kind === null && saysSomething(text))
  );
}

const ITEM = /^(?:[•*▪►‣◦–-]|\d{1,2}[.)])\s+/u;

/** The last line of a list under the last paragraph, if what stands before it leads up to one ("Nini kinafuata:"). */
function endOfList(lines: readonly DraftLine[], last: number): number {
  const isOpen = (line: DraftLine | undefined): line is DraftLine => line?.kind === null;
  const lead = [last, last + 1].find((i) => lines[i]?.text.endsWith(":") && isOpen(lines[i]));
  const first = lead === undefined ? undefined : lines[lead + 1];
  if (lead === undefined || !isOpen(first) || !(ITEM.test(first.text) || first.hint?.tag === "li")) return last;
  let end = lead + 1;
  while (isOpen(lines[end + 1]) && (ITEM.test(lines[end + 1]?.text ?? "") || lines[end + 1]?.hint?.tag === "li"))
    end += 1;
  return end;
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
 * Where the writer's name stands again under the text, over who that is; the number of lines where it doesn't, or where
 * too much follows.
 */
function aboutWriter(lines: readonly DraftLine[], byline: string | null): number {
  const at =
    byline === null ? -1 : lines.findLastIndex(({ kind, text }) => kind === null && fold(text) === fold(byline));
  const letters = (part: readonly DraftLine[]) =>
    part.reduce((sum, line) => sum + (line.kind === null && isText(line) ? line.text.length : 0), 0);
  return at >= 0 && letters(lines.slice(at)) <= MOST_ABOUT_WRITER * letters(lines) ? at : lines.length;
}

/**
 * Everything under the last paragraph that is no text: the site goes on where the article has ended.
 *
 * O(n) in the length of the text.
 */
export const tailRule: ReadingRule = {
  code: "tail",
  apply: (lines, { byline }) => {
    const over = aboutWriter(lines, byline);
    const lastSentence = findLastText(lines.slice(0, over));
    if (lastSentence < 0) return [...lines];
    const last = endsBare(lines, lastSentence)
      ? lines.length - 1
      : endOfList(lines, endsWithoutStop(lines, lastSentence) ? lastSentence + 1 : lastSentence);
    const isNearEnd = (i: number) =>
      i > lines.length / 2 && lines.slice(i + 1, last + 1).filter(isText).length <= MOST_BEHIND_ASIDE;
    return lines.map((line, i): DraftLine => {
      if (line.kind !== null) return line;
      const isOver = i > last && !/^["“„«]/.test(line.text) && !isOfBody(line);
      return isOver || (isAside(line.text) && isNearEnd(i)) ? { ...line, kind: "furniture", rule: "tail" } : line;
    });
  },
};
