import type { DraftLine, ReadingRule } from "../draft-line";
import { endsSentence, isRunningText, wordsOf } from "../line-shape";

/** A sentence of the site to its readers: says what to press, write to or follow. */
const ADDRESSES_READER =
  /\b(?:bonyeza|tafadhali (?:bonyeza|tuandikie|wasiliana)|tuandikie|wasiliana nasi|kuwasiliana nasi|tufuate|kujiunga nasi|jiunge nasi|click here|subscribe|pakua programu)\b/iu;
/** Who somebody is, at the end: "Amina Juma Mwandishi wa habari za siasa …". */
const BIOGRAPHY =
  /^(?:\p{Lu}[\p{L}.'-]+\s+){2,4}(?:ni\s+)?(?:Mhariri|Mwandishi|Mtangazaji|Ripota|Mchambuzi|mhariri|mwandishi|mtangazaji|ripota|mchambuzi)\b/u;

/** Everything under the last paragraph that is no text: the site goes on where the article has ended. */
export const tailRule: ReadingRule = {
  code: "tail",
  apply: (lines) => {
    const isText = (line: DraftLine) =>
      line.kind === null &&
      (isRunningText(line.text) || endsSentence(line.text)) &&
      wordsOf(line.text).length >= 4 &&
      !ADDRESSES_READER.test(line.text) &&
      !BIOGRAPHY.test(line.text);
    const last = lines.findLastIndex(isText);
    if (last < 0) return [...lines];
    return lines.map((line, i): DraftLine => {
      if (line.kind !== null) return line;
      const isOver = i > last && !/^["“„«]/.test(line.text) && !(line.hint?.tag === "li" && line.hint.inBody);
      const isAside =
        line.text.length < 500 &&
        (BIOGRAPHY.test(line.text) || (ADDRESSES_READER.test(line.text) && i > lines.length / 2));
      return isOver || isAside ? { ...line, kind: "furniture", rule: "tail" } : line;
    });
  },
};
