import type { SegmentKind } from "../block";
import type { DraftLine, ReadingRule } from "../draft-line";
import { endsSentence, isRunningText, wordsOf } from "../line-shape";

const BULLET = /^[•*▪►‣◦]\s+|^[–-]\s+(?=\p{Lu})|^\d{1,2}[.)]\s+(?=\p{Lu})/u;
const OPENING = /^["“„«]/u;
/** The whole line is what somebody said, with at most the words "alisema" and the like behind it. */
const QUOTATION = /^["“„«][^"“”„»]+["”“»][,.]?\s*(?:[\p{L}.]+[.]?){0,1}$/u;
/** Words and letters of a heading between paragraphs. */
const HEADING_WORDS = 14;
const HEADING_LETTERS = 110;

/** Words of a heading so short that a comma at its end doesn't make it text. */
const CUT_HEADING_WORDS = 8;
/** Ends like a sentence, or in quotation marks like one. */
const ENDS_LIKE_TEXT = /[.;:!…]$|[.!?…]\s?["”’»]$/u;

const isHeading = (line: DraftLine): boolean =>
  /^h[2-6]$/.test(line.hint?.tag ?? "") ||
  (line.text.length <= HEADING_LETTERS &&
    wordsOf(line.text).length <= (/,["”’»]?$/u.test(line.text) ? CUT_HEADING_WORDS : HEADING_WORDS) &&
    !ENDS_LIKE_TEXT.test(line.text) &&
    !OPENING.test(line.text) &&
    /^[\p{L}\p{N}‘']/u.test(line.text));

/** Lines that a line with a colon introduces, one under the other: figures, names, results. */
function listedLines(lines: readonly DraftLine[]): ReadonlySet<number> {
  const listed = new Set<number>();
  for (let i = 0; i < lines.length; i += 1) {
    if (lines[i]?.kind !== null || !lines[i]?.text.endsWith(":")) continue;
    let end = i;
    for (let line = lines[end + 1]; line && isShortItem(line, end === i); line = lines[end + 1]) end += 1;
    if (end > i + 1) for (let k = i + 1; k <= end; k += 1) listed.add(k);
    i = Math.max(i, end);
  }
  return listed;
}

const isShortItem = ({ kind, gap, hint, text }: DraftLine, isFirst: boolean): boolean =>
  kind === null &&
  (isFirst || !gap) &&
  hint === null &&
  text.length <= HEADING_LETTERS &&
  /^[\p{L}\p{N}]/u.test(text) &&
  !ENDS_LIKE_TEXT.test(text);

/** The first line of the text, or the second where the first is the headline's own second line and no sentence. */
function findLede(lines: readonly DraftLine[]): number {
  const [first = -1, second = -1] = lines.flatMap((line, i) => (line.kind === null ? [i] : []));
  const couldBe = (i: number) => isRunningText(lines[i]?.text ?? "") && !/^h[2-6]$/.test(lines[i]?.hint?.tag ?? "");
  if (couldBe(first)) return first;
  const isHeadlines = !/\p{L}["”’»)]*[.!?:](?:\s|$)/u.test(lines[first]?.text ?? ".");
  return isHeadlines && couldBe(second) ? second : -1;
}

/** Cells of tables, results of matches, what is asked and answered in an interview, and questions in a row. */
const isNoHeading = ({ hint, text }: DraftLine): boolean =>
  /^(?:td|th|caption)$/.test(hint?.tag ?? "") ||
  /^(?:Swali|Jibu|Mwandishi)\s*:\s|:\s*["“«]|[?!]\s+\p{Lu}.*[?!]$|\p{L}\s+\d{1,3}\s?[-–]\s?\d{1,3}(?:\s|$)/u.test(text);

/** Words from which a line that tells what was or has been done is a paragraph without its full stop. */
const CLAUSE_WORDS = 8;
const TELLS =
  /(?<!\p{L})(?:ni|u|a|tu|m|wa|i|li|ya|ki|vi|zi|ku|pa)(?:li|me)(?!po|vyo|ko|mo|yo|cho|zo|lo|ye|o)\p{L}{4,}(?!\p{L})/u;
const isClause = ({ text, hint }: DraftLine): boolean =>
  !/^h[1-6]$/.test(hint?.tag ?? "") && !/\?$/.test(text) && wordsOf(text).length >= CLAUSE_WORDS && TELLS.test(text);

/** Wholly bold, as headings are in pages that have no element for them. */
const isBold = ({ runs }: DraftLine): boolean => runs?.every((run) => run.bold || run.text.trim() === "") ?? false;

/** A plain line in a page that marks its headings as such. */
const isUnmarked = (line: DraftLine): boolean => line.hint !== null && !/^h[1-6]$/.test(line.hint.tag) && !isBold(line);

interface Place {
  isFirst: boolean;
  isLede: boolean;
  isFollowed: boolean;
  isMarkedUp: boolean;
}

function kindOf(line: DraftLine, { isFirst, isLede, isFollowed, isMarkedUp }: Place): [SegmentKind, string] {
  if (line.hint?.tag === "li" || line.hint?.tag === "tr" || BULLET.test(line.text)) return ["list-item", "list"];
  if (line.hint?.tag === "blockquote" || QUOTATION.test(line.text)) return ["quote", "quotation"];
  const isPlain = isNoHeading(line) || (isClause(line) && !isBold(line)) || (isMarkedUp && isUnmarked(line));
  if (!isPlain && isHeading(line) && isFollowed && !isFirst) return ["subheading", "heading"];
  if (isLede) return ["lede", "lede"];
  return ["paragraph", endsSentence(line.text) ? "sentence" : "text"];
}

/**
 * What no other rule has claimed is the article: lede, headings, quotations, lists, paragraphs.
 *
 * O(n) in the length of the text.
 */
export const bodyRule: ReadingRule = {
  code: "body",
  apply: (lines) => {
    const first = lines.findIndex((line) => line.kind === null);
    const last = lines.findLastIndex((line) => line.kind === null);
    const lede = findLede(lines);
    const listed = listedLines(lines);
    const isMarkedUp = lines.some(
      (line, i) => line.kind === null && i > first && /^h[2-6]$/.test(line.hint?.tag ?? ""),
    );
    return lines.map((line, i): DraftLine => {
      if (line.kind !== null) return line;
      const place = { isFirst: i === first, isLede: i === lede, isFollowed: i < last, isMarkedUp };
      const [kind, rule] = listed.has(i) ? (["list-item", "list"] as const) : kindOf(line, place);
      const text = kind === "list-item" ? line.text.replace(BULLET, "") : line.text;
      return { ...line, text, kind, rule };
    });
  },
};
