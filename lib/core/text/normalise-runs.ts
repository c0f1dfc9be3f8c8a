import { PARAGRAPH_BREAK } from "./find-inline-marks";

/** A stretch of text that looks the same throughout. */
export interface InlineRun {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** where it links to; as written, not vetted */
  href?: string;
}

/** One UTF-16 unit of the text and how it looks. */
interface Unit {
  bold: boolean;
  italic: boolean;
  href: string | undefined;
}

const LOOKS = ["bold", "italic"] as const;

/** A destination without the white space and control characters that none may hold. */
const normaliseHref = (href: string | undefined): string | undefined =>
  href
    ?.toWellFormed()
    .trim()
    .replace(/\s|\p{Cc}|[\ufffe\uffff]/gu, encodeURIComponent) || undefined;

/** Calls back for every stretch [start, end) in which `key` stays the same. */
export function forStretches<K>(
  start: number,
  end: number,
  key: (at: number) => K,
  visit: (start: number, end: number, key: K) => void,
): void {
  for (let at = start; at < end; ) {
    const same = key(at);
    let to = at + 1;
    while (to < end && key(to) === same) to++;
    visit(at, to, same);
    at = to;
  }
}

/** Settles what white space at the edges of links and looks is part of. */
function settleParagraph(text: string, units: Unit[], start: number, end: number): void {
  const trim = (from: number, to: number, drop: (unit: Unit) => void): void => {
    const inner = text.slice(from, to);
    const first = from + inner.length - inner.trimStart().length;
    const last = from + inner.trimEnd().length;
    for (let at = from; at < to; at++) if (at < first || at >= last) drop(units[at] as Unit);
  };
  const hrefAt = (at: number) => units[at]?.href;
  forStretches(start, end, hrefAt, (from, to, href) => {
    if (href !== undefined) trim(from, to, (unit) => (unit.href = undefined));
  });
  // a link that is bold only in part is a place of its own; one that is bold throughout is part of what is around it
  const place = new Int32Array(end - start);
  for (const look of LOOKS) {
    place.fill(0);
    forStretches(start, end, hrefAt, (from, to, href) => {
      if (href === undefined) return;
      const isWhole = units.slice(from, to).every((unit) => unit[look]);
      if (!isWhole) place.fill(from + 1, from - start, to - start);
    });
    const key = (at: number) => (units[at]?.[look] ? (place[at - start] ?? 0) : -1);
    forStretches(start, end, key, (from, to, where) => {
      if (where >= 0) trim(from, to, (unit) => (unit[look] = false));
    });
  }
}

/**
 * Writes runs the one way that says the same: neighbours that look alike are one, none is empty, white space at the
 * edge of a mark stands outside it, no mark reaches over a blank line, a destination has no white space.
 *
 * @param runs in reading order
 * @returns new runs; a look that a run lacks isn't a key of it
 *
 * The text stays what it was, letter for letter. O(n).
 */
export function normaliseRuns(runs: readonly InlineRun[]): InlineRun[] {
  const text = runs.map((run) => run.text).join("");
  const units: Unit[] = [];
  for (const run of runs) {
    const href = normaliseHref(run.href);
    for (let n = 0; n < run.text.length; n++) units.push({ bold: !!run.bold, italic: !!run.italic, href });
  }
  let start = 0;
  for (const gap of text.matchAll(PARAGRAPH_BREAK)) {
    settleParagraph(text, units, start, gap.index);
    start = gap.index + gap[0].length;
    units.fill({ bold: false, italic: false, href: undefined }, gap.index, start);
  }
  settleParagraph(text, units, start, text.length);
  const out: InlineRun[] = [];
  const key = (at: number) => `${+!!units[at]?.bold}${+!!units[at]?.italic}${units[at]?.href ?? ""}`;
  forStretches(0, text.length, key, (from, to) => {
    const { bold, italic, href } = units[from] as Unit;
    out.push({
      text: text.slice(from, to),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(href !== undefined && { href }),
    });
  });
  return out;
}
