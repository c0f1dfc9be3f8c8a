import { endsSentence } from "./line-shape";

/** A line as it stands in a text. */
export interface RawLine {
  text: string;
  /** a blank line stands before it */
  gap: boolean;
}

/** Widths, in UTF-16 units, between which a text may have been wrapped by a mail or a form. */
const LEAST_WIDTH = 45;
const MOST_WIDTH = 110;

/** Letters by which lines of one width may fall short of it: editors break a little early. */
const SLACK = 3;

const SPECIAL = /^(?:https?:\/\/\S+|[•*▪►‣◦]\s.*)$/u;
const firstWord = (text: string): number => text.search(/\s|$/);

/** A line was wrapped if the first word of the next would not have fitted behind it. */
const wasWrapped = (line: string, next: string, width: number): boolean =>
  line.length <= width &&
  line.length + 1 + firstWord(next) > width - SLACK &&
  !SPECIAL.test(line) &&
  !SPECIAL.test(next);

/**
 * Puts hard-wrapped paragraphs together again.
 *
 * @param lines trimmed, non-empty, in order
 * @returns the same words in as many lines or fewer; a run of lines between blank ones is joined where every break in
 *   it can be explained by one width
 *
 * O(n).
 */
export function joinWrappedLines(lines: readonly RawLine[]): RawLine[] {
  const joined: RawLine[] = [];
  let run: RawLine[] = [];
  const flush = () => {
    joined.push(...joinRun(run));
    run = [];
  };
  for (const line of lines) {
    if (line.gap || SPECIAL.test(line.text)) flush();
    run.push(line);
    if (SPECIAL.test(line.text)) flush();
  }
  flush();
  return joined;
}

function joinRun(run: readonly RawLine[]): RawLine[] {
  const width = run.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (run.length < 2 || width < LEAST_WIDTH || width > MOST_WIDTH) return [...run];
  const breaks = run.slice(1).map((line, i) => ({ before: run[i]?.text ?? "", after: line.text }));
  const wrapped = breaks.filter(({ before, after }) => wasWrapped(before, after, width)).length;
  // where most breaks stand between sentences, these are paragraphs without blank lines
  const between = breaks.filter(({ before, after }) => endsSentence(before) && /^\P{Ll}/u.test(after)).length;
  if (between > breaks.length / 2) return [...run];
  // the last line of a paragraph is short; more unexplained breaks than that and these are lines of their own
  if (wrapped < breaks.length / 2) return [...run];
  return run.reduce<RawLine[]>((out, line, i) => {
    const before = run[i - 1]?.text ?? "";
    const last = out.at(-1);
    const goesOn =
      last && (wasWrapped(before, line.text, width) || (!endsSentence(before) && /^\p{Ll}/u.test(line.text)));
    if (!goesOn) out.push({ ...line });
    else
      last.text =
        /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line.text) ? last.text + line.text : `${last.text} ${line.text}`;
    return out;
  }, []);
}
