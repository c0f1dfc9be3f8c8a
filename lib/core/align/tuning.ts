/** A shape of beads. */
export interface Shape {
  /** paragraphs from its first to its last, on both sides */
  source: number;
  target: number;
  /** which of them belong to it, counted from the first; what lies between and doesn't belong has no counterpart */
  from: readonly number[];
  to: readonly number[];
  /** how common it is before a document has been seen; the document's own beads then speak louder */
  prior: number;
}

const [NONE, ONE, TWO, THREE, FOUR, GAP] = [[], [0], [0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 2]] as const;

const shape = (from: readonly number[], to: readonly number[], prior: number): Shape => ({
  source: (from.at(-1) ?? -1) + 1,
  target: (to.at(-1) ?? -1) + 1,
  from,
  to,
  prior,
});

/** Shapes of beads that are tried. */
export const SHAPES: readonly Shape[] = [
  shape(ONE, ONE, 0.76),
  shape(ONE, NONE, 0.05),
  shape(NONE, ONE, 0.05),
  shape(ONE, TWO, 0.05),
  shape(TWO, ONE, 0.05),
  shape(TWO, TWO, 0.0002),
  shape(ONE, THREE, 0.005),
  shape(THREE, ONE, 0.005),
  shape(TWO, THREE, 0.001),
  shape(THREE, TWO, 0.001),
  shape(ONE, FOUR, 0.001),
  shape(FOUR, ONE, 0.001),
  // A caption, a link or an advertisement stands between two parts of a paragraph.
  shape(ONE, GAP, 0.003),
  shape(GAP, ONE, 0.003),
  shape(TWO, GAP, 0.0003),
  shape(GAP, TWO, 0.0003),
];
/** Tuned on the development set of alignments by hand; see docs/decisions/alignment.md. */
export const TUNING = {
  /** how much of a word's evidence counts: words of one paragraph aren't independent */
  words: 0.7,
  /** share of words that have no known counterpart in a good translation, before a path tells; and words it counts for */
  unsaid: 0.93,
  unsaidWords: 50,
  /** standard deviation of log length ratio of translations, and of unrelated paragraphs' lengths */
  lengthDeviation: 0.2,
  chanceDeviation: 0.75,
  /** characters put to each length, so that short paragraphs may differ more */
  lengthCushion: 12,
  /** weight of the length's evidence */
  length: 1,
  /** weight of what marks and sentences show */
  traits: 0.3,
  /** beads that the shapes' priors count for when a document's own are learned */
  priorBeads: 12,
  /** by which costs are divided when chances of beads are weighed */
  temperature: 1,
  /** chance from which on a link is better than leaving its paragraphs alone */
  leastChance: 0.35,
};
