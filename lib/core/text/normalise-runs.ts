import { PARAGRAPH_BREAK } from "./find-inline-marks";

/** A stretch of text that looks the same throughout. */
export interface InlineRun {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** where it links to; as written, not vetted */
  href?: string;
}

/** A destination without the white space and control characters that none may hold. */
const normaliseHref = (href: string | undefined): string | undefined =>
  href
    ?.toWellFormed()
    .trim()
    .replace(/\s|\p{Cc}|[\ufffe\uffff]/gu, encodeURIComponent) || undefined;

const BOLD = 1;
const ITALIC = 2;
const LOOKS = [BOLD, ITALIC];
const NO_LINK = 0;

/** How each UTF-16 unit of a text looks: bits of BOLD and ITALIC, and which link it is part of. */
interface Units {
  looks: Uint8Array;
  links: Int32Array;
}

/** Calls back for every stretch [start, end) in which `key` stays the same. */
function forStretches(
  start: number,
  end: number,
  key: (at: number) => number,
  visit: (start: number, end: number, key: number) => void,
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
function settleParagraph(text: string, { looks, links }: Units, start: number, end: number): void {
  const trim = (from: number, to: number, drop: (from: number, to: number) => void): void => {
    const inner = text.slice(from, to);
    drop(from, from + inner.length - inner.trimStart().length);
    drop(from + inner.trimEnd().length, to);
  };
  const linkAt = (at: number): number => links[at] ?? NO_LINK;
  forStretches(start, end, linkAt, (from, to, link) => {
    if (link !== NO_LINK) trim(from, to, (first, last) => links.fill(NO_LINK, first, Math.max(first, last)));
  });
  // a link that is bold only in part is a place of its own; one that is bold throughout is part of what is around it
  const place = new Int32Array(end - start);
  for (const look of LOOKS) {
    place.fill(0);
    forStretches(start, end, linkAt, (from, to, link) => {
      if (link === NO_LINK) return;
      const isWhole = looks.subarray(from, to).every((unit) => (unit & look) > 0);
      if (!isWhole) place.fill(from + 1, from - start, to - start);
    });
    const key = (at: number): number => (((looks[at] ?? 0) & look) > 0 ? (place[at - start] ?? 0) : -1);
    forStretches(start, end, key, (from, to, where) => {
      if (where < 0) return;
      trim(from, to, (first, last) => {
        for (let at = first; at < last; at++) looks[at] = (looks[at] ?? 0) & ~look;
      });
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
  if (text === "") return [];
  const units: Units = { looks: new Uint8Array(text.length), links: new Int32Array(text.length) };
  /** destinations, each once, with a link's number */
  const hrefs = new Map<string | undefined, number>([[undefined, NO_LINK]]);
  let isPlain = true;
  let at = 0;
  for (const run of runs) {
    const href = normaliseHref(run.href);
    const link = hrefs.get(href) ?? hrefs.size;
    hrefs.set(href, link);
    const look = (run.bold ? BOLD : 0) | (run.italic ? ITALIC : 0);
    if (look !== 0 || link !== NO_LINK) isPlain = false;
    units.looks.fill(look, at, at + run.text.length);
    units.links.fill(link, at, at + run.text.length);
    at += run.text.length;
  }
  if (isPlain) return [{ text }];
  let start = 0;
  for (const gap of text.matchAll(PARAGRAPH_BREAK)) {
    settleParagraph(text, units, start, gap.index);
    start = gap.index + gap[0].length;
    units.looks.fill(0, gap.index, start);
    units.links.fill(NO_LINK, gap.index, start);
  }
  settleParagraph(text, units, start, text.length);
  const out: InlineRun[] = [];
  const destinations = [...hrefs.keys()];
  const key = (unit: number): number => (units.links[unit] ?? NO_LINK) * 4 + (units.looks[unit] ?? 0);
  forStretches(0, text.length, key, (from, to, same) => {
    const href = destinations[Math.floor(same / 4)];
    out.push({
      text: text.slice(from, to),
      ...((same & BOLD) > 0 && { bold: true }),
      ...((same & ITALIC) > 0 && { italic: true }),
      ...(href !== undefined && { href }),
    });
  });
  return out;
}
