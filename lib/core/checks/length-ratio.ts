import { defineCheck, wholeOf } from "./check";

/** Mean and standard deviation of log((target + 10) / (source + 10)) in characters, over Swahili news and its English. */
const [MEAN, DEVIATION] = [-0.07, 0.18];
/** Characters put to both sides, so that headings of a word or two weigh less. */
const CUSHION = 10;
/** Deviations from which on a length is odd: one good translation in several hundred. */
const ODD = 3.8;

/** The translation is far longer or shorter than translations of such texts are. */
export const lengthRatio = defineCheck("length-ratio", "warning", ({ source, target }) => {
  const log = Math.log((target.trim().length + CUSHION) / (source.trim().length + CUSHION));
  if (Math.abs(log - MEAN) < ODD * DEVIATION) return [];
  const percent = Math.round((100 * target.trim().length) / Math.max(1, source.trim().length));
  return [wholeOf("target", target, { percent })];
});
