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

/** Text of a side with its long paragraphs cut, and the paragraph that each part is of. */
interface CutSide {
  parts: readonly string[];
  paragraphOf: readonly number[];
  isCut: boolean;
}

const meanLength = (side: readonly string[]): number =>
  side.reduce((sum, text) => sum + text.length, 0) / Math.max(1, side.length);

function cutSide(side: readonly string[], other: readonly string[]): CutSide {
  const least = Math.max(LEAST_LENGTH, LEAST_PARAGRAPHS * meanLength(other));
  const parts: string[] = [];
  const paragraphOf: number[] = [];
  side.forEach((text, paragraph) => {
    const spans = text.length < least || other.length < LEAST_PARAGRAPHS ? [] : splitSentences(text);
    const sentences = spans.length > 1 ? spans.map(({ start, end }) => text.slice(start, end)) : [text];
    for (const sentence of sentences) {
      parts.push(sentence);
      paragraphOf.push(paragraph);
    }
  });
  const isCut = parts.length > side.length && parts.length <= MOST_SENTENCES;
  return isCut ? { parts, paragraphOf, isCut } : { parts: side, paragraphOf: side.map((_, i) => i), isCut };
}

/** Beads of one paragraph become one. */
interface Group {
  source: Set<number>;
  target: Set<number>;
  links: Bead[];
}

const mean = (links: readonly Bead[], of: "confidence" | "chance"): number =>
  links.reduce((sum, link) => sum + link[of], 0) / links.length;

/** Groups of links, joined where they share a paragraph. */
function joinLinks(beads: readonly Bead[], paragraphsOf: (side: SideName, bead: Bead) => number[]): Group[] {
  const groups: Group[] = [];
  for (const bead of beads) {
    if (bead.source.length === 0 || bead.target.length === 0) continue;
    const [source, target] = [paragraphsOf("source", bead), paragraphsOf("target", bead)];
    let group = groups.at(-1);
    if (!group || !(source.some((p) => group?.source.has(p)) || target.some((p) => group?.target.has(p)))) {
      group = { source: new Set(), target: new Set(), links: [] };
      groups.push(group);
    }
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
  const last = Math.max(...paragraphs);
  for (let p = Math.min(...paragraphs); p < last; p += 1) paragraphs.add(p);
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
  const cut = { source: cutSide(pair.source, pair.target), target: cutSide(pair.target, pair.source) };
  if (!cut.source.isCut && !cut.target.isCut) return undefined;
  const paragraphsOf = (side: SideName, bead: Bead) => bead[side].map((part) => cut[side].paragraphOf[part] ?? part);
  const join = (beads: Bead[]): Bead[] => {
    const groups = joinLinks(beads, paragraphsOf);
    const groupOf = new Map(groups.flatMap((group) => group.links.map((link) => [link, group] as const)));
    const done = {
      source: new Set(groups.flatMap(({ source }) => [...source])),
      target: new Set(groups.flatMap(({ target }) => [...target])),
    };
    const joined: Bead[] = [];
    for (const bead of beads) {
      const group = groupOf.get(bead);
      if (group) {
        if (group.links[0] !== bead) continue;
        joined.push({
          source: [...group.source].sort((a, b) => a - b),
          target: [...group.target].sort((a, b) => a - b),
          cost: group.links.reduce((sum, { cost }) => sum + cost, 0),
          confidence: mean(group.links, "confidence"),
          chance: mean(group.links, "chance"),
        });
        continue;
      }
      for (const side of ["source", "target"] as const)
        for (const paragraph of paragraphsOf(side, bead)) {
          if (done[side].has(paragraph)) continue;
          done[side].add(paragraph);
          joined.push({ ...bead, source: [], target: [], [side]: [paragraph] });
        }
    }
    return joined;
  };
  return { pair: { source: cut.source.parts, target: cut.target.parts }, join };
}
