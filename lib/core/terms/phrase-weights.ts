/** What is weighed of a phrase that may translate a term; logarithms are natural, beliefs means over the term's places. */
export type PhraseFeature =
  /** log of the share of the term's places that it stands beside */
  | "share"
  /** log of the share of its own pairs that hold the term */
  | "exclusive"
  /** log of the pairs that it stands in */
  | "frequency"
  /** belief in its words as translations of the term's: the mean, and log of the least */
  | "mass"
  | "leastLog"
  /** share of the term's words that it translates, and its log */
  | "covered"
  | "coveredLog"
  /** belief in its words as translations of the strongest other word */
  | "taken"
  /** belief in the strongest word outside it as a translation of the term */
  | "missed"
  /** words that are no stop words: difference of its number and the term's, and how many more it has */
  | "difference"
  | "extra"
  /** all its words, and the stop words inside it */
  | "length"
  | "stopWords"
  /** distance of the middles of both in their texts, as shares of these */
  | "offset"
  /** 1 for a last word in the form of a participle or adverb; for one that is known as a noun; for digits */
  | "otherForm"
  | "noun"
  | "digits"
  /** likeness of a loan */
  | "likeness";

/** Weight of a feature, and what is added to it for a term seen once, half of it for one seen twice… */
type Weight = readonly [always: number, seldom: number];
export type PhraseWeights = Readonly<Record<PhraseFeature, Weight>>;

const WORD_WEIGHTS: PhraseWeights = {
  share: [1.35, 7.76],
  exclusive: [0.38, 0.44],
  frequency: [0.39, -0.19],
  mass: [0.71, -2.55],
  leastLog: [0.57, 0],
  covered: [0.1, -1.17],
  coveredLog: [0.16, 0.05],
  taken: [-1.41, -1.03],
  missed: [-0.89, -0.42],
  difference: [-0.52, -0.96],
  extra: [-0.52, -0.96],
  length: [-0.34, -0.29],
  stopWords: [-0.48, -1.34],
  offset: [-2.54, -3.29],
  otherForm: [-0.91, -2.35],
  noun: [0.92, 0.62],
  likeness: [0.84, 8.12],
  digits: [-0.94, -6.27],
};
const TERM_WEIGHTS: PhraseWeights = {
  share: [1.1, 6.69],
  exclusive: [0.63, 0.41],
  frequency: [0.05, -0.18],
  mass: [-2.6, -3.98],
  leastLog: [0.69, 0.1],
  covered: [3.36, 0.67],
  coveredLog: [0.38, 0.43],
  taken: [-2.65, -2.09],
  missed: [-3.18, -1.25],
  difference: [-1.1, 1.24],
  extra: [-1.07, -2.05],
  length: [-0.27, -0.52],
  stopWords: [-0.56, -0.77],
  offset: [-1.13, -2.44],
  otherForm: [0.88, -2.32],
  noun: [0.5, 0.77],
  likeness: [1.11, 5.34],
  digits: [-0.78, -1.33],
};

/**
 * How strongly a phrase is held for the translation, beside others of the same term.
 *
 * @param features as `PhraseEvidence` gives them
 * @param content words of the term that are no stop words
 * @param places places of the term that were looked at
 * @returns log of the chance, but for a constant of the term; O(1)
 */
export function weighPhrase(
  features: Readonly<Record<PhraseFeature, number>>,
  content: number,
  places: number,
): number {
  const weights = content > 1 ? TERM_WEIGHTS : WORD_WEIGHTS;
  let sum = 0;
  for (const [feature, [always, seldom]] of Object.entries(weights) as [PhraseFeature, Weight][])
    sum += features[feature] * (always + seldom / places);
  return sum;
}
