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

type Mark = "quotes" | "brackets" | "questions" | "exclamations";
const MARKS: readonly Mark[] = ["quotes", "brackets", "questions", "exclamations"];

const sum = (group: readonly ParagraphTraits[], trait: "sentences" | Mark): number => {
  let total = 0;
  for (const traits of group) total += traits[trait];
  return total;
};

/** For one mark, from how often it stands on both sides. */
function markGain(mark: Mark, here: number, there: number): number {
  if (here === there) return here > 0 ? EQUAL_MARKS : 0;
  if (here > 0 && there > 0) return 0;
  if (mark === "quotes") return ONE_QUOTES;
  return mark === "questions" ? ONE_ASKS : 0;
}

function endingGain(here: ParagraphTraits, there: ParagraphTraits): number {
  if (here.ending !== there.ending) return OTHER_ENDING;
  return here.ending === "stop" || here.ending === "none" ? 0 : SAME_RARE_ENDING;
}

/**
 * How much likelier the marks of two groups of paragraphs are side by side than by chance.
 *
 * @param source paragraphs in order, one at least
 * @param target likewise
 * @returns log likelihood ratio; O(paragraphs)
 */
export function traitGain(source: readonly ParagraphTraits[], target: readonly ParagraphTraits[]): number {
  let gain = endingGain(source.at(-1) as ParagraphTraits, target.at(-1) as ParagraphTraits);
  if (sum(source, "sentences") === sum(target, "sentences")) gain += EQUAL_SENTENCES;
  for (const mark of MARKS) gain += markGain(mark, sum(source, mark), sum(target, mark));
  return source.some(({ isForeign }) => isForeign) ? gain + FOREIGN : gain;
}
