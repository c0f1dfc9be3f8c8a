import type { Span } from "../text/span";
import { splitSentences } from "../text/split-sentences";
import type { Bead, DocumentPair } from "./bead";
import { LONGEST_GROUP } from "./tuning";

/** Paragraphs of the other side's mean length that a paragraph holds at least when its breaks are thought lost. */
const LEAST_PARAGRAPHS = LONGEST_GROUP + 2;
/** Characters from which on it is worth looking at. */
const LEAST_LENGTH = 800;
/** Sentences of a side up to which it is cut. */
const MOST_SENTENCES = 20_000;

type SideName = "source" | "target";

/** A side with its long paragraphs cut. */
interface CutSide {
  /** paragraphs and, of those that are cut, sentences */
  parts: readonly string[];
  /** for each part the paragraph that it is of, and where in it */
  places: readonly (Span & { paragraph: number })[];
  isCut: boolean;
}

const meanLength = (side: readonly string[]): number =>
  side.reduce((sum, text) => sum + text.length, 0) / Math.max(1, side.length);

function cutSide(side: readonly string[], other: readonly string[]): CutSide {
  const least = Math.max(LEAST_LENGTH, LEAST_PARAGRAPHS * meanLength(other));
  const whole = side.map((text, paragraph) => ({ paragraph, start: 0, end: text.length }));
  const places = whole.flatMap((place) => {
    const text = side[place.paragraph] ?? "";
    if (text.length < least || other.length < LEAST_PARAGRAPHS) return [place];
    const sentences = splitSentences(text);
    return sentences.length > 1 ? sentences.map((span) => ({ ...place, ...span })) : [place];
  });
  if (places.length === side.length || places.length > MOST_SENTENCES)
    return { parts: side, places: whole, isCut: false };
  const parts = places.map(({ paragraph, start, end }) => (side[paragraph] ?? "").slice(start, end));
  return { parts, places, isCut: true };
}

type Cut = Record<SideName, CutSide>;

const cutPair = ({ source, target }: DocumentPair): Cut => ({
  source: cutSide(source, target),
  target: cutSide(target, source),
});

/** The paragraphs of one side that a bead of parts holds. */
const paragraphsOf = (cut: Cut, side: SideName, bead: Bead): number[] =>
  bead[side].flatMap((part) => cut[side].places[part]?.paragraph ?? []);

const isLink = ({ source, target }: Bead): boolean => source.length > 0 && target.length > 0;

/** Links that share a paragraph, to become one. */
interface Group {
  source: Set<number>;
  target: Set<number>;
  links: Bead[];
}

function groupLinks(cut: Cut, beads: readonly Bead[]): Group[] {
  const groups: Group[] = [];
  for (const bead of beads.filter(isLink)) {
    const [source, target] = [paragraphsOf(cut, "source", bead), paragraphsOf(cut, "target", bead)];
    const last = groups.at(-1);
    const isMore = last && (source.some((p) => last.source.has(p)) || target.some((p) => last.target.has(p)));
    const group = isMore ? last : { source: new Set<number>(), target: new Set<number>(), links: [] };
    if (!isMore) groups.push(group);
    for (const p of source) group.source.add(p);
    for (const p of target) group.target.add(p);
    group.links.push(bead);
  }
  for (const { source, target } of groups) {
    if (source.size === 1) fillBetween(target);
    if (target.size === 1) fillBetween(source);
  }
  return groups;
}

/** What stands between two parts of one paragraph is most likely of it, too, though no sentence spoke for it. */
function fillBetween(paragraphs: Set<number>): void {
  const sorted = inOrder(paragraphs);
  const last = sorted.at(-1) ?? 0;
  for (let p = sorted[0] ?? 0; p < last; p += 1) paragraphs.add(p);
}

const inOrder = (paragraphs: Set<number>): number[] => [...paragraphs].sort((a, b) => a - b);

const mean = (links: readonly Bead[], of: "confidence" | "chance"): number =>
  links.reduce((sum, link) => sum + link[of], 0) / links.length;

const beadOf = ({ source, target, links }: Group): Bead => ({
  source: inOrder(source),
  target: inOrder(target),
  cost: links.reduce((sum, { cost }) => sum + cost, 0),
  confidence: mean(links, "confidence"),
  chance: mean(links, "chance"),
});

/** Beads of paragraphs, of beads of their parts: each group where its first link stood, and what is in none by itself. */
function joinBeads(cut: Cut, beads: readonly Bead[]): Bead[] {
  const groups = groupLinks(cut, beads);
  const groupAt = new Map(groups.map((group) => [group.links[0], group]));
  const done = {
    source: new Set(groups.flatMap(({ source }) => [...source])),
    target: new Set(groups.flatMap(({ target }) => [...target])),
  };
  const joined: Bead[] = [];
  for (const bead of beads) {
    const group = groupAt.get(bead);
    if (group) joined.push(beadOf(group));
    if (isLink(bead)) continue;
    for (const side of ["source", "target"] as const)
      for (const paragraph of paragraphsOf(cut, side, bead)) {
        if (done[side].has(paragraph)) continue;
        done[side].add(paragraph);
        joined.push({ ...bead, source: [], target: [], [side]: [paragraph] });
      }
  }
  return joined;
}

/**
 * Cuts paragraphs that hold many of the other side's: somebody's paste lost their breaks, and no bead is so long.
 *
 * @param pair without anchors
 * @returns the pair to be aligned instead and what makes its beads the pair's own again; undefined where nothing is to
 *   be cut
 *
 * Sentences stand in for the lost paragraphs; what is linked with a sentence is linked with its paragraph. O(characters).
 */
export function cutLostBreaks(pair: DocumentPair): { pair: DocumentPair; join: (beads: Bead[]) => Bead[] } | undefined {
  if (pair.anchors?.length) return undefined;
  const cut = cutPair(pair);
  if (!cut.source.isCut && !cut.target.isCut) return undefined;
  return { pair: { source: cut.source.parts, target: cut.target.parts }, join: (beads) => joinBeads(cut, beads) };
}

/** The paragraphs of one side, each as the pieces that those of the other side make of it. */
function piecesOf(paragraphs: readonly string[], cut: Cut, side: SideName, beads: readonly Bead[]): string[][] {
  const other = side === "source" ? "target" : "source";
  const besideOf = new Map(
    beads.flatMap((bead) => {
      const beside = new Set(paragraphsOf(cut, other, bead));
      return bead[side].map((part) => [part, beside] as const);
    }),
  );
  const pieces: Span[][] = paragraphs.map(() => []);
  let last: ReadonlySet<number> = new Set();
  cut[side].places.forEach(({ paragraph, start, end }, part) => {
    const own = pieces[paragraph] ?? [];
    const open = own.at(-1);
    const beside = besideOf.get(part) ?? new Set();
    const isNew = beside.size > 0 && last.size > 0 && ![...beside].some((one) => last.has(one));
    // a sentence that nothing was found for stays with the one before it
    if (open && !isNew) open.end = end;
    else own.push({ start, end });
    if (beside.size > 0 || !open) last = beside;
  });
  return pieces.map((spans, paragraph) =>
    spans.map(({ start, end }) => (paragraphs[paragraph] ?? "").slice(start, end)),
  );
}

/**
 * Finds where the breaks of paragraphs stood that lost them, by those of the other side.
 *
 * @param pair without anchors
 * @param align finds beads of a pair
 * @returns for each paragraph of both sides the pieces that it falls into, one of most; undefined where no breaks are
 *   thought lost
 *
 * Cuts between sentences alone, see {@link cutLostBreaks}, and none that has one long paragraph beside it; the cost is
 * that of `align`.
 */
export function restoreBreaks(
  pair: DocumentPair,
  align: (pair: DocumentPair) => Bead[],
): { source: string[][]; target: string[][] } | undefined {
  const cut = cutPair(pair);
  if (!cut.source.isCut && !cut.target.isCut) return undefined;
  const beads = align({ source: cut.source.parts, target: cut.target.parts });
  return {
    source: piecesOf(pair.source, cut, "source", beads),
    target: piecesOf(pair.target, cut, "target", beads),
  };
}
