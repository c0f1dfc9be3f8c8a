import { analyse } from "../swahili/analyse";
import type { InlineRun } from "../text/inline-marks";
import { endsSentence } from "./line-shape";
import { readDate } from "./read-date";

/** A line as it stands in a text. */
export interface RawLine {
  text: string;
  /** a blank line stands before it */
  gap: boolean;
  /** the same text with bold, italics and links, where there are any */
  runs?: readonly InlineRun[];
}

/** Widths, in UTF-16 units, between which a text may have been wrapped by a mail or a form. */
const LEAST_WIDTH = 45;
const MOST_WIDTH = 110;

/** Letters by which lines of one width may fall short of it: editors break a little early. */
const SLACK = 3;

/** Lines of a run from which its width is taken for the page's. */
const SURE_LINES = 3;

const SPECIAL = /^(?:https?:\/\/\S+|[•*▪►‣◦]\s.*|(?:Author|Nafasi|Soma pia|Soma zaidi)\s?[,:].*)$/u;
/** Begins a line of its own, which may go on in the next. */
const LABEL =
  /^(?:Haki ?miliki ya picha|Chanzo cha picha|Maelezo ya picha|Picha\s*[:/]|Image (?:source|caption|copyright))/iu;
/** A day, and perhaps who wrote: stands by itself under a headline. */
const DATED_LETTERS = 60;
const isDated = (text: string): boolean =>
  text.length <= DATED_LETTERS &&
  !endsSentence(text) &&
  (readDate(text)?.alone === true || /\d{4},?\s+(?:by|na)\s+\p{Lu}\S*(?:\s+\p{Lu}\S*){0,3}$/iu.test(text));
const firstWord = (text: string): number => text.search(/\s|$/);

/** A line was wrapped if the first word of the next would not have fitted behind it. */
const wasWrapped = (line: string, next: string, width: number): boolean =>
  line.length <= width &&
  line.length + 1 + firstWord(next) > width - SLACK &&
  !SPECIAL.test(line) &&
  !SPECIAL.test(next) &&
  !isDated(next);

/** The runs of lines between blank ones; a link or a list item is a run of its own. */
function runsOf<T extends RawLine>(lines: readonly T[]): T[][] {
  const runs: T[][] = [];
  let wasSpecial = false;
  for (const line of lines) {
    const isSpecial = SPECIAL.test(line.text);
    const run = runs.at(-1);
    if (!run || line.gap || isSpecial || wasSpecial || LABEL.test(line.text)) runs.push([line]);
    else run.push(line);
    wasSpecial = isSpecial;
  }
  return runs;
}

const widthOf = (run: readonly RawLine[]): number => run.reduce((most, line) => Math.max(most, line.text.length), 0);

/** Whether the breaks of a run can be explained by one width rather than as ends of paragraphs without blank lines. */
function isWrapped(run: readonly RawLine[], width: number, isUsual: boolean): boolean {
  if (run.length < 2 || width < LEAST_WIDTH || width > MOST_WIDTH) return false;
  // each line begins with a capital: items or headings, where nothing says that this page was wrapped
  if (!isUsual && run.every((line) => /^\p{Lu}/u.test(line.text))) return false;
  const breaks = run.slice(1).map((line, i) => ({ before: run[i]?.text ?? "", after: line.text }));
  const between = breaks.filter(({ before, after }) => endsSentence(before) && /^\P{Ll}/u.test(after)).length;
  if (!isUsual && between > breaks.length / 2) return false;
  // the last line of a paragraph is short; more unexplained breaks than that and these are lines of their own
  return breaks.filter(({ before, after }) => wasWrapped(before, after, width)).length >= breaks.length / 2;
}

/** A mark that ends a clause, with what follows it: belongs to the line before. */
const isMark = (text: string): boolean => /^[.,;:!?](?:\s|$)/u.test(text);

/** A hyphen that printing put in: without it the two halves are a word. */
function isBroken(before: string, after: string): boolean {
  const word = `${/\p{L}+(?=-$)/u.exec(before)?.[0] ?? ""}${/^\p{L}+/u.exec(after)?.[0] ?? ""}`;
  return analyse(word)[0]?.known === true;
}

/** A paragraph of several lines as it grows. */
class Joined<T extends RawLine> {
  private runs: InlineRun[];

  constructor(private readonly first: T) {
    this.runs = this.runsOf(first);
  }

  private runsOf(line: RawLine): InlineRun[] {
    return [...(line.runs ?? [{ text: line.text }])];
  }

  add(line: T, space: string): void {
    if (space !== "") this.runs.push({ text: space });
    this.runs.push(...this.runsOf(line));
  }

  /** Takes the hyphen at the end away. */
  dropLast(): void {
    const last = this.runs.pop();
    if (last) this.runs.push({ ...last, text: last.text.slice(0, -1) });
  }

  finish(): T {
    const text = this.runs.map((run) => run.text).join("");
    const isPlain = this.runs.every(({ bold, italic, href }) => !bold && !italic && href === undefined);
    return { ...this.first, text, ...(isPlain ? {} : { runs: this.runs }) };
  }
}

function joinRun<T extends RawLine>(run: readonly T[], width: number): T[] {
  const parts: Joined<T>[] = [];
  for (const [i, line] of run.entries()) {
    const before = run[i - 1]?.text ?? "";
    const part = parts.at(-1);
    const isSmall = /^\p{Ll}/u.test(line.text);
    const goesOn = wasWrapped(before, line.text, width) || (!endsSentence(before) && isSmall);
    if (part && !goesOn && isMark(line.text)) part.add(line, "");
    else if (!part || !goesOn) parts.push(new Joined(line));
    else if (!isSmall || !/\p{L}-$/u.test(before)) part.add(line, " ");
    else {
      if (isBroken(before, line.text)) part.dropLast();
      part.add(line, "");
    }
  }
  return parts.map((part) => part.finish());
}

/**
 * Puts hard-wrapped paragraphs together again.
 *
 * @param lines trimmed, non-empty, in order
 * @returns the same words in as many lines or fewer; a run of lines between blank ones is joined where one width
 *   explains its breaks. Where a run was surely wrapped, its width explains those that could be read either way
 *
 * O(n).
 */
export function joinWrappedLines<T extends RawLine>(lines: readonly T[]): T[] {
  const runs = runsOf(lines);
  const wrapped = runs.filter((run) => run.length >= SURE_LINES && isWrapped(run, widthOf(run), false));
  const usual = wrapped.length > 0 ? wrapped.reduce((most, run) => Math.max(most, widthOf(run)), 0) : null;
  return runs.flatMap((run) => {
    const own = widthOf(run);
    // the longest line seen is some letters short of the width
    const isUsual = usual !== null && own <= usual + SLACK;
    const width = isUsual ? Math.max(usual, own) : own;
    return isWrapped(run, width, isUsual) ? joinRun(run, width) : run.map((line) => ({ ...line }));
  });
}
