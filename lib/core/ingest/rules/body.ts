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
  return !endsSentence(lines[first]?.text ?? ".") && couldBe(second) ? second : -1;
}

function kindOf(line: DraftLine, isFirst: boolean, isLede: boolean, isFollowed: boolean): [SegmentKind, string] {
  if (line.hint?.tag === "li" || line.hint?.tag === "tr" || BULLET.test(line.text)) return ["list-item", "list"];
  if (line.hint?.tag === "blockquote" || QUOTATION.test(line.text)) return ["quote", "quotation"];
  if (isHeading(line) && isFollowed && !isFirst) return ["subheading", "heading"];
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
    return lines.map((line, i): DraftLine => {
      if (line.kind !== null) return line;
      const [kind, rule] = listed.has(i)
        ? (["list-item", "list"] as const)
        : kindOf(line, i === first, i === lede, i < last);
      const text = kind === "list-item" ? line.text.replace(BULLET, "") : line.text;
      return { ...line, text, kind, rule };
    });
  },
};
