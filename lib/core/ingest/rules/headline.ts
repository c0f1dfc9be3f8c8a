import type { DraftLine, PageFacts, ReadingRule } from "../draft-line";
import { endsSentence, isAllCapitals, isRunningText, looksLikeName, wordsOf } from "../line-shape";
import { readDate } from "../read-date";
import { bylineOf } from "./byline";

const LEAST_WORDS = 4;
const MOST_LETTERS = 260;

const same = (a: string, b: string): boolean => {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\p{P}\s]+/gu, " ")
      .trim();
  return fold(a) === fold(b);
};

/** Could stand over an article: some words, no date, no name alone, not a paragraph. */
function couldBeHeadline(line: DraftLine): boolean {
  const words = wordsOf(line.text);
  if (line.kind !== null || words.length < LEAST_WORDS || line.text.length > MOST_LETTERS) return false;
  if (readDate(line.text)?.alone || bylineOf(line.text) || looksLikeName(line.text)) return false;
  return !(isRunningText(line.text) && endsSentence(line.text) && words.length > 25);
}

function find(lines: readonly DraftLine[], facts: PageFacts): number {
  const marked = lines.findIndex(
    (line) => line.kind === null && line.hint?.tag === "h1" && wordsOf(line.text).length > 1,
  );
  if (marked >= 0) return marked;
  const { pageTitle } = facts;
  const named = pageTitle ? lines.findIndex((line) => line.kind === null && same(line.text, pageTitle)) : -1;
  if (named >= 0) return named;
  const firstText = lines.findIndex(
    (line) => line.kind === null && isRunningText(line.text) && !isAllCapitals(line.text),
  );
  const head = lines.slice(0, firstText < 0 ? lines.length : firstText);
  const candidates = head.flatMap((line, i) => (couldBeHeadline(line) ? [i] : []));
  // navigation comes in runs without blank lines; a headline stands by itself
  const apart = candidates.filter((i) => head[i]?.gap !== false || i === 0 || head[i - 1]?.kind !== null);
  const best = (apart.length > 0 ? apart : candidates).at(0);
  if (best !== undefined) return best;
  const first = lines.findIndex((line) => line.kind === null);
  return first >= 0 && first === firstText && couldBeHeadline({ ...(lines[first] as DraftLine) }) ? first : -1;
}

/** The headline: what the markup, the page's title or its place calls so; said again, it is furniture. */
export const headlineRule: ReadingRule = {
  code: "headline",
  apply: (lines, facts) => {
    const index = find(lines, facts);
    const found = lines[index];
    if (!found) return [...lines];
    facts.title = found.text;
    return lines.map((line, i): DraftLine => {
      if (i === index) return { ...line, kind: "headline", rule: "headline" };
      return line.kind === null && same(line.text, found.text)
        ? { ...line, kind: "furniture", rule: "headline-again" }
        : line;
    });
  },
};
