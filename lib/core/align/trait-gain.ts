import type { ParagraphTraits } from "./paragraph-traits";

/**
 * What likeness and difference of marks count for, as logs of likelihood ratios; fitted with the other weights of
 * tuning.ts, see docs/decisions/alignment.md.
 */
const EQUAL_SENTENCES = 1.06;
/** For each of quotation marks, brackets, question and exclamation marks that both have, and equally many of. */
const EQUAL_MARKS = 0.6;
const ONE_QUOTES = -0.55;
const ONE_ASKS = -1.07;
const SAME_RARE_ENDING = 0.51;
const OTHER_ENDING = -0.98;
/** An English quotation in the Swahili article: its translation most often follows, and is the one to be linked. */
const FOREIGN = -2.7;

/** For marks of one kind, from how often they stand on both sides; `alone` where only one side has any. */
function markGain(here: number, there: number, alone: number): number {
  if (here === there) return here > 0 ? EQUAL_MARKS : 0;
  return here > 0 && there > 0 ? 0 : alone;
}

function endingGain(here: ParagraphTraits, there: ParagraphTraits): number {
  if (here.ending !== there.ending) return OTHER_ENDING;
  return here.ending === "stop" || here.ending === "none" ? 0 : SAME_RARE_ENDING;
}

/**
 * How much likelier the marks of two groups of paragraphs are side by side than by chance.
 *
 * @param source marks of a paragraph, or of a group, see {@link joinTraits}
 * @param target likewise
 * @returns log likelihood ratio; O(1)
 */
export function traitGain(source: ParagraphTraits, target: ParagraphTraits): number {
  const gain =
    endingGain(source, target) +
    (source.sentences === target.sentences ? EQUAL_SENTENCES : 0) +
    markGain(source.quotes, target.quotes, ONE_QUOTES) +
    markGain(source.brackets, target.brackets, 0) +
    markGain(source.questions, target.questions, ONE_ASKS) +
    markGain(source.exclamations, target.exclamations, 0);
  return source.isForeign ? gain + FOREIGN : gain;
}
