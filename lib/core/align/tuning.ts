/** Shapes of beads that are tried, source × target, with how common each is before a document has been seen. */
export const SHAPES: readonly { source: number; target: number; prior: number }[] = [
  { source: 1, target: 1, prior: 0.8 },
  { source: 1, target: 0, prior: 0.03 },
  { source: 0, target: 1, prior: 0.03 },
  { source: 1, target: 2, prior: 0.05 },
  { source: 2, target: 1, prior: 0.05 },
  { source: 2, target: 2, prior: 0.008 },
  { source: 1, target: 3, prior: 0.005 },
  { source: 3, target: 1, prior: 0.005 },
  { source: 2, target: 3, prior: 0.002 },
  { source: 3, target: 2, prior: 0.002 },
  { source: 1, target: 4, prior: 0.001 },
  { source: 4, target: 1, prior: 0.001 },
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
  /** beads that the shapes' priors count for when a document's own are learned */
  priorBeads: 12,
  /** by which costs are divided when chances of beads are weighed */
  temperature: 2,
};
