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

const isAside = (text: string): boolean =>
  text.length < LONGEST_ASIDE && (BIOGRAPHY.test(text) || ADDRESSES_READER.test(text));

const isText = ({ kind, text }: DraftLine): boolean =>
  kind === null &&
  !isAside(text) &&
  (isRunningText(text) || (endsSentence(text) && (wordsOf(text).length >= 4 || /[.!?]["”’»]$/u.test(text))));

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
    const lastSentence = lines.findLastIndex(isText);
    if (lastSentence < 0) return [...lines];
    const last = endsWithoutStop(lines, lastSentence) ? lastSentence + 1 : lastSentence;
    return lines.map((line, i): DraftLine => {
      if (line.kind !== null) return line;
      const isOver = i > last && !/^["“„«]/.test(line.text) && !(line.hint?.tag === "li" && line.hint.inBody);
      return isOver || (isAside(line.text) && i > lines.length / 2)
        ? { ...line, kind: "furniture", rule: "tail" }
        : line;
    });
  },
};
