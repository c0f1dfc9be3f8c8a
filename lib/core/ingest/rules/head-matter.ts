import type { DraftLine, ReadingRule } from "../draft-line";
import { endsSentence, isRunningText, LONGEST_LABEL, wordsOf } from "../line-shape";

/** Words of the longest label: "Mwandishi wa Habari", "Muktasari:", the name of a publisher. */
const MOST_WORDS = 6;

/** Lines under the headline in which labels are looked for, text among them. */
const REACH = 12;
/** A finite verb's prefixes: subject and tense, or a negative; a line that has one says something. */
const FINITE_VERB =
  /(?<!\p{L})(?:(?:ni|u|a|tu|m|wa|i|li|ya|ki|vi|zi|ku|pa)(?:na|li|ta|me|nge|ngali)|ha(?:ki|vi|i|u|wa|tu|m|zi|li|ya|ku)|si)\p{L}{3,}(?!\p{L})/iu;
const META = new Set(["dateline", "byline", "credit", "caption"]);

const couldBeLabel = ({ kind, text, hint }: DraftLine): boolean =>
  kind === null &&
  text.length <= LONGEST_LABEL &&
  wordsOf(text).length <= MOST_WORDS &&
  !endsSentence(text) &&
  !/^(?:li|blockquote|h[2-6])$/.test(hint?.tag ?? "") &&
  !/^(?:["“„«]|\d{1,2}[.)]\s)/u.test(text);

/** It touches a name, a date or a picture's line. */
function touchesMeta(lines: readonly DraftLine[], index: number): boolean {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  const isMeta = (other: DraftLine | undefined) => META.has(other?.kind ?? "") || other?.rule === "head-matter";
  return (line?.gap === false && isMeta(before)) || (after?.gap === false && isMeta(after));
}

/**
 * Short labels between the headline and the text, or beside a name or date a little further down: offices, publishers,
 * "Muktasari:", reading times.
 *
 * O(n) in lines.
 */
export const headMatterRule: ReadingRule = {
  code: "head-matter",
  apply: (lines) => {
    const headline = lines.findIndex((line) => line.kind === "headline");
    const text = lines.findIndex((line, i) => i > headline && line.kind === null && isRunningText(line.text));
    if (headline < 0 || text < 0) return [...lines];
    const out = [...lines];
    for (const [i, line] of lines.slice(0, Math.max(text, headline + REACH)).entries()) {
      if (i <= headline || !couldBeLabel(line)) continue;
      const saysNothing = i < text && !FINITE_VERB.test(line.text);
      if (saysNothing || touchesMeta(out, i)) out[i] = { ...line, kind: "furniture", rule: "head-matter" };
    }
    return out;
  },
};
