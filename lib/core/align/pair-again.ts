import { mergeTexts } from "../segments/merge-texts";
import { splitParagraphs } from "../segments/split-paragraphs";
import { alignCorpus } from "./align-corpus";
import type { AlignOptions } from "./bead";

/** A row of an article as it stands. */
export interface StandingRow {
  id: string;
  /** paragraphs with a blank line between; one side may be empty */
  source: string;
  target: string;
  /** known to be right: stays to the letter, and nothing passes it */
  isHeld: boolean;
}

/** A row as it would stand. */
export interface PlannedRow {
  /** the row that stays; null for a new one */
  id: string | null;
  /** the row whose paragraph it begins with; its own id where it stays */
  from: string;
  source: string;
  target: string;
  /** 0 to 1, see {@link Bead}; 1 for a row held */
  confidence: number;
  /** whether it holds other paragraphs than before, or is new */
  isChanged: boolean;
}

/** What pairing again makes of an article. */
export interface Pairing {
  /** all rows that hold anything, in reading order */
  rows: PlannedRow[];
  /** rows whose paragraphs went elsewhere; `into` is an index into `rows`: where the first of them is now */
  removed: { id: string; into: number }[];
}

/** A paragraph, or a whole Swahili side that has no English beside it, and the row that it stands in. */
interface Unit {
  row: number;
  text: string;
}
interface Link {
  source: number[];
  target: number[];
  confidence: number;
}
type Sides = Record<"source" | "target", Unit[]>;

function readUnits(rows: readonly StandingRow[]): Sides {
  const units: Sides = { source: [], target: [] };
  for (const [row, { source, target }] of rows.entries()) {
    const english = splitParagraphs(target);
    // joined by hand and not translated yet: there is no English that could tell its paragraphs apart
    const swahili = english.length === 0 ? [source.trim()].filter(Boolean) : splitParagraphs(source);
    for (const text of swahili) units.source.push({ row, text });
    for (const text of english) units.target.push({ row, text });
  }
  return units;
}

/** The indexes of each row's units. */
function groupByRow(units: readonly Unit[], rows: number): number[][] {
  const groups = Array.from({ length: rows }, (): number[] => []);
  for (const [index, { row }] of units.entries()) groups[row]?.push(index);
  return groups;
}

/** Aligns what stands between the rows held; a held row of one side alone, which no path can go through, parts two documents. */
function findLinks(rows: readonly StandingRow[], units: Sides, options: AlignOptions): Link[] {
  const own = {
    source: groupByRow(units.source, rows.length),
    target: groupByRow(units.target, rows.length),
  };
  const ownOf = (row: number) => ({ source: own.source[row] ?? [], target: own.target[row] ?? [] });
  const start = () => ({ source: [] as number[], target: [] as number[], anchors: [] as Omit<Link, "confidence">[] });
  const parts = [start()];
  const walls: Link[] = [];
  for (const [row, { isHeld }] of rows.entries()) {
    const { source, target } = ownOf(row);
    const part = parts.at(-1) ?? start();
    if (isHeld && (source.length === 0 || target.length === 0)) {
      walls.push({ source, target, confidence: 1 });
      parts.push(start());
      continue;
    }
    const [i, j] = [part.source.length, part.target.length];
    if (isHeld) part.anchors.push({ source: source.map((_, k) => i + k), target: target.map((_, k) => j + k) });
    part.source.push(...source);
    part.target.push(...target);
  }
  const beads = alignCorpus(
    parts.map(({ source, target, anchors }) => ({
      source: source.map((index) => units.source[index]?.text ?? ""),
      target: target.map((index) => units.target[index]?.text ?? ""),
      anchors,
    })),
    options,
  );
  return parts.flatMap((part, k) => [
    ...(beads[k] ?? []).map(({ source, target, confidence }) => ({
      source: source.flatMap((index) => part.source[index] ?? []),
      target: target.flatMap((index) => part.target[index] ?? []),
      confidence,
    })),
    ...walls.slice(k, k + 1),
  ]);
}

/**
 * Which row each link stays in: that of its first Swahili paragraph, the first link to claim it; for English alone, a row
 * of English alone that began with it, where that still stands in order.
 *
 * @returns indexes into the rows, null for a link that needs a new one
 */
function claimRows(links: readonly Link[], rows: readonly StandingRow[], units: Sides): (number | null)[] {
  const taken = new Set<number>();
  const claim = (row: number | undefined): number | null => {
    if (row === undefined || taken.has(row)) return null;
    taken.add(row);
    return row;
  };
  const owners = links.map(({ source }) => (source[0] === undefined ? null : claim(units.source[source[0]]?.row)));
  const nexts: number[] = [];
  let next = rows.length;
  for (let k = links.length - 1; k >= 0; k -= 1) {
    next = owners[k] ?? next;
    nexts[k] = next;
  }
  let last = -1;
  return links.map(({ source, target }, k) => {
    const row = target[0] === undefined ? undefined : units.target[target[0]]?.row;
    const isFree = source.length === 0 && row !== undefined && rows[row]?.source.trim() === "";
    const owner = owners[k] ?? (isFree && last < row && row < (nexts[k] ?? 0) ? claim(row) : null);
    last = owner ?? last;
    return owner;
  });
}

/** Where each row's first paragraph is now, its first Swahili one if it has any: indexes into the links. */
function findHomes(links: readonly Link[], units: Sides): Map<number, number> {
  const homes = new Map<number, number>();
  for (const side of ["source", "target"] as const)
    for (const [k, link] of links.entries())
      for (const index of link[side]) {
        const row = units[side][index]?.row;
        if (row !== undefined && !homes.has(row)) homes.set(row, k);
      }
  return homes;
}

const isSameText = (one: string, other: string): boolean =>
  mergeTexts(...splitParagraphs(one)) === mergeTexts(...splitParagraphs(other));

/**
 * Pairs an article's paragraphs anew between the rows that are known to be right.
 *
 * @param standing rows in reading order, page furniture left out
 * @param options what the aligner may know
 * @returns every paragraph once; the rows held as they are; a row that still begins with its first Swahili paragraph
 *   under its own id, so that comments and history stay with it
 * @throws RangeError where the article has too many paragraphs
 *
 * As {@link alignCorpus}, whose anchors the held rows are.
 */
export function pairAgain(standing: readonly StandingRow[], options: AlignOptions = {}): Pairing {
  const rows = standing.filter(({ source, target }) => (source + target).trim() !== "");
  const units = readUnits(rows);
  const links = findLinks(rows, units, options);
  const owners = claimRows(links, rows, units);
  const planned = links.map((link, k): PlannedRow => {
    const join = (side: "source" | "target") =>
      mergeTexts(...link[side].map((index) => units[side][index]?.text ?? ""));
    const [source, target] = [join("source"), join("target")];
    const own = rows[owners[k] ?? -1];
    const isSame = own !== undefined && isSameText(own.source, source) && isSameText(own.target, target);
    const first = units.source[link.source[0] ?? -1] ?? units.target[link.target[0] ?? -1];
    return {
      id: own?.id ?? null,
      from: own?.id ?? rows[first?.row ?? -1]?.id ?? "",
      source: isSame ? own.source : source,
      target: isSame ? own.target : target,
      confidence: link.confidence,
      isChanged: !isSame,
    };
  });
  const [claimed, homes] = [new Set(owners), findHomes(links, units)];
  const removed = rows.flatMap(({ id }, row) => (claimed.has(row) ? [] : [{ id, into: homes.get(row) ?? 0 }]));
  return { rows: planned, removed };
}
