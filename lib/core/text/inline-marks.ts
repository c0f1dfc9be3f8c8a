import { findInlineMarks, type InlineMark } from "./find-inline-marks";
import { type InlineRun, normaliseRuns } from "./normalise-runs";

export type { InlineRun } from "./normalise-runs";

/**
 * Reads a segment's text into runs.
 *
 * @param text with light marks: `**bold**`, `*italic*`, `[text](destination)`, a backslash before a mark that is a letter
 * @returns normalised runs (see normaliseRuns), none of them empty; marks without a partner are plain text
 *
 * Never fails. O(n). What counts as a mark: see findInlineMarks.
 */
export function parseInlineMarks(text: string): InlineRun[] {
  if (!/[*[\\]/.test(text)) return text === "" ? [] : [{ text }];
  const { marks, escapes } = findInlineMarks(text);
  if (marks.length === 0 && escapes.length === 0) return text === "" ? [] : [{ text }];
  /** where a piece of syntax begins, and where it ends */
  const hidden = new Map<number, number>(escapes.map((at) => [at, at + 1]));
  const turns = new Map<number, Omit<InlineMark, "open" | "close"> & { by: 1 | -1 }>();
  for (const { open, close, ...mark } of marks) {
    hidden.set(open.start, open.end).set(close.start, close.end);
    turns.set(open.start, { ...mark, by: 1 }).set(close.start, { ...mark, by: -1 });
  }
  const runs: InlineRun[] = [];
  const depth = { bold: 0, italic: 0 };
  let href: string | undefined;
  let from = 0;
  const take = (to: number): void => {
    if (to === from) return;
    const run: InlineRun = { text: text.slice(from, to), bold: depth.bold > 0, italic: depth.italic > 0 };
    runs.push(href === undefined ? run : { ...run, href });
  };
  for (const at of [...hidden.keys()].sort((one, other) => one - other)) {
    take(at);
    from = hidden.get(at) ?? at;
    const turn = turns.get(at);
    if (turn?.kind === "link") href = turn.by > 0 ? turn.href : undefined;
    else if (turn) depth[turn.kind] += turn.by;
  }
  take(text.length);
  return normaliseRuns(runs);
}

/** How letters and destinations are written. */
interface Writing {
  letters(text: string): string;
  destination(href: string): string;
}

/** As they are, for the many texts in which a star or a bracket can't be taken for a mark. */
const BARE: Writing = { letters: (text) => text, destination: (href) => href };
const ESCAPED: Writing = {
  letters: (text) => text.replace(/[\\*[\]]/g, "\\$&"),
  destination: (href) => href.replace(/[\\()[\]*]/g, "\\$&"),
};

interface Looks {
  bold: boolean;
  italic: boolean;
}
const PLAIN: Looks = { bold: false, italic: false };
const starsBetween = (one: Looks, other: Looks): string =>
  "*".repeat((one.bold === other.bold ? 0 : 2) + (one.italic === other.italic ? 0 : 1));

function writeRuns(runs: readonly InlineRun[], writing: Writing): string {
  let out = "";
  let now = PLAIN;
  const turn = (to: Looks): void => {
    out += starsBetween(now, to);
    now = to;
  };
  for (let at = 0; at < runs.length; ) {
    const href = runs[at]?.href;
    let to = at + 1;
    while (href !== undefined && runs[to]?.href === href) to++;
    const group = runs.slice(at, to);
    // what a whole link has in common stands around it, the rest inside
    const common: Looks = { bold: group.every((run) => run.bold), italic: group.every((run) => run.italic) };
    turn(common);
    if (href === undefined) out += writing.letters(group[0]?.text ?? "");
    else {
      out += "[";
      const outside = now;
      now = PLAIN;
      for (const run of group) {
        turn({ bold: !!run.bold && !common.bold, italic: !!run.italic && !common.italic });
        out += writing.letters(run.text);
      }
      turn(PLAIN);
      now = outside;
      out += `](${writing.destination(href)})`;
    }
    at = to;
  }
  turn(PLAIN);
  return out;
}

const isSame = (runs: readonly InlineRun[], others: readonly InlineRun[]): boolean =>
  runs.length === others.length &&
  runs.every((run, at) => {
    const other = others[at];
    return (
      run.text === other?.text && run.bold === other.bold && run.italic === other.italic && run.href === other.href
    );
  });

/**
 * Writes runs as a segment's text.
 *
 * @param runs in reading order
 * @returns text with light marks; parseInlineMarks makes the same runs of it, normalised
 *
 * Backslashes are written only where a letter would be taken for a mark, so that ordinary text stays as it is. O(n).
 */
export function serializeInlineMarks(runs: readonly InlineRun[]): string {
  const normal = normaliseRuns(runs);
  const bare = writeRuns(normal, BARE);
  return isSame(parseInlineMarks(bare), normal) ? bare : writeRuns(normal, ESCAPED);
}

/**
 * A segment's text as it is read: without its marks, destinations and backslashes.
 *
 * @param text with light marks
 *
 * O(n).
 */
export const plainText = (text: string): string =>
  parseInlineMarks(text)
    .map((run) => run.text)
    .join("");
