/** A shape of beads. */
export interface Shape {
  /** paragraphs from its first to its last, on both sides */
  source: number;
  target: number;
  /** which of them belong to it, counted from the first; what lies between and doesn't belong has no counterpart */
  from: readonly number[];
  to: readonly number[];
  /** the same as indexes into GROUPS */
  fromGroup: number;
  toGroup: number;
  /** how common it is before a document has been seen; the document's own beads then speak louder */
  prior: number;
}

const [NONE, ONE, TWO, THREE, FOUR, GAP] = [[], [0], [0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 2]] as const;
/** Paragraphs of one side that a bead may have, counted from its first. */
export const GROUPS: readonly (readonly number[])[] = [NONE, ONE, TWO, THREE, FOUR, GAP];
/** Index into GROUPS of a paragraph by itself. */
export const ITSELF = 1;
/** Paragraphs that the longest group spans. */
export const LONGEST_GROUP = 4;

const shape = (from: readonly number[], to: readonly number[], prior: number): Shape => ({
  source: (from.at(-1) ?? -1) + 1,
  target: (to.at(-1) ?? -1) + 1,
  from,
  to,
  fromGroup: GROUPS.indexOf(from),
  toGroup: GROUPS.indexOf(to),
  prior,
});

/** Shapes of beads that are tried. */
export const SHAPES: readonly Shape[] = [
  shape(ONE, ONE, 0.6754),
  shape(ONE, NONE, 0.0664),
  shape(NONE, ONE, 0.0664),
  shape(ONE, TWO, 0.0819),
  shape(TWO, ONE, 0.0819),
  shape(TWO, TWO, 0.0038),
  shape(ONE, THREE, 0.0054),
  shape(THREE, ONE, 0.0054),
  shape(TWO, THREE, 0.0011),
  shape(THREE, TWO, 0.0011),
  shape(ONE, FOUR, 0.0013),
  shape(FOUR, ONE, 0.0013),
  // A caption, a link or an advertisement stands between two parts of a paragraph.
  shape(ONE, GAP, 0.0036),
  shape(GAP, ONE, 0.0036),
  shape(TWO, GAP, 0.0007),
  shape(GAP, TWO, 0.0007),
];
/** Paragraphs that each shape spans on both sides, side by side in memory for the inmost loops. */
export const TALL = Uint8Array.from(SHAPES, ({ source }) => source);
export const WIDE = Uint8Array.from(SHAPES, ({ target }) => target);
/**
 * Fitted on the development set of alignments as a conditional random field over paths, cross-validated over halves of
 * the texts; see docs/decisions/alignment.md.
 */
export const TUNING = {
  /** how much of a word's evidence counts: words of one paragraph aren't independent */
  words: 0.7,
  /** words of a paragraph whose evidence adds up; more words are as much evidence as these */
  mostWords: 100,
  /** share of words that have no known counterpart in a good translation, before a path tells; and words it counts for */
  unsaid: 0.93,
  unsaidWords: 50,
  /** characters put to each length, so that short paragraphs may differ more */
  lengthCushion: 12,
  /** price of a log length ratio off the document's own, for a paragraph of 100 characters, and more for each e-fold */
  lengthOff: 4.9,
  lengthOffLong: 1.2,
  /** how much likelier links of longer paragraphs are, for each e-fold of characters */
  lengthLong: 0.27,
  /** price of a paragraph without counterpart, for each e-fold of characters beyond 100 */
  lengthAlone: 1.07,
  /** price of every bead: makes up for the shapes' chances adding up to one */
  bead: 0.48,
  /** beads that the shapes' priors count for when a document's own are learned */
  priorBeads: 6,
  /** by which costs are divided when chances of beads are weighed */
  temperature: 1,
  /** chance from which on a link is better than leaving its paragraphs alone */
  leastChance: 0.4,
};
