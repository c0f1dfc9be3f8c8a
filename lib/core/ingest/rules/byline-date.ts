import type { DraftLine, ReadingRule } from "../draft-line";
import { isRunningText, LONGEST_LABEL, looksLikeName, wordsOf } from "../line-shape";
import { readDate } from "../read-date";
import { bylineOf } from "./byline";

/** Words of the longest such line: "Imewasilishwa na Grace Mollel mnamo Jumatano, 3 Aprili 2025 - 10:12 | 2 min read". */
const MOST_WORDS = 20;
/** Between the name and the day. */
const JOINT =
  /(?:[\s|,·•–—-]+(?:mnamo|tarehe|on|at|\p{Lu}\p{L}{1,8}(?=,)|(?:Imechapishwa|Ilichapishwa|Published|Posted|Updated)\s*:?)){0,3}[\s|,·•–—-]*$/u;

/** "Novemba 11, 2024 by Asha Bakari": the name behind the day. */
const BEHIND = /^[\s|,·•–—-]+(?:by|na)\s+(?<name>\p{Lu}.{3,50})$/iu;

function split(line: DraftLine): DraftLine[] | null {
  const date = readDate(line.text);
  if (!date || date.alone) return null;
  const at = line.text.indexOf(date.whole);
  const { runs: _, ...bare } = line;
  const behind = line.text.slice(at + date.whole.length);
  const author = BEHIND.exec(behind)?.groups?.name;
  if (author && looksLikeName(author)) {
    const cut = line.text.length - author.length;
    const day = line.text.slice(0, cut).replace(/[\s|,·•–—-]*(?:by|na)?\s*$/iu, "");
    return [
      { ...bare, text: day },
      { ...bare, text: line.text.slice(day.length).replace(/^[\s|,·•–—-]+/u, ""), gap: false },
    ];
  }
  const head = line.text.slice(0, at);
  const name = head.slice(0, JOINT.exec(head)?.index ?? at).trim();
  const rest = line.text
    .slice(name.length)
    .replace(/^\s*(?:mnamo|tarehe|on|at)\s+/iu, "")
    .trim();
  if (bylineOf(name) === null && !looksLikeName(name)) return null;
  if (!readDate(line.text.slice(at))?.alone) return null;
  return [
    { ...bare, text: name },
    { ...bare, text: rest, gap: false },
  ];
}

/**
 * Who wrote it and when on one line ("Na Neema Mushi - Machi 3, 2025"): parts them for the rules that know either.
 *
 * O(n) in lines.
 */
export const bylineDateRule: ReadingRule = {
  code: "byline-date",
  apply: (lines) =>
    lines.flatMap((line) =>
      line.kind !== null ||
      line.text.length > LONGEST_LABEL ||
      wordsOf(line.text).length > MOST_WORDS ||
      isRunningText(line.text)
        ? [line]
        : (split(line) ?? [line]),
    ),
};
