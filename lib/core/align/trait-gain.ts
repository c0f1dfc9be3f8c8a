import type { ParagraphTraits } from "./paragraph-traits";

/** Log likelihood ratios of what two groups of paragraphs show, a row a trait; see {@link traitGain}. */
export const TRAIT_GAINS = {
  /** by how many sentences they differ: 0, 1, 2, more */
  sentences: [0.75, -1.65, -2.57, -3.06],
  /** marks: on neither side, equally many, on both, on one */
  quotes: [0.19, 1.63, -0.67, -2.34],
  brackets: [0.11, 1.87, -0.26, -2.36],
  questions: [0.04, 1.77, 0, -3.82],
  exclamations: [0.02, 2.01, 0, -1.86],
  /** begins with a quotation mark: neither, both, one */
  opens: [0.07, 1.84, -2.5],
  /** ends: both with a full stop, both with nothing, both with the same other mark, otherwise */
  ending: [0.2, 1.2, 2, -2.2],
};

const sum = (group: readonly ParagraphTraits[], trait: "sentences" | Mark): number => {
  let total = 0;
  for (const traits of group) total += traits[trait];
  return total;
};

type Mark = "quotes" | "brackets" | "questions" | "exclamations";
const MARKS: readonly Mark[] = ["quotes", "brackets", "questions", "exclamations"];

function compareMarks(here: number, there: number): number {
  if (here === there) return here === 0 ? 0 : 1;
  return here > 0 && there > 0 ? 2 : 3;
}

function compareEndings(here: ParagraphTraits, there: ParagraphTraits): number {
  if (here.ending !== there.ending) return 3;
  if (here.ending === "stop") return 0;
  return here.ending === "none" ? 1 : 2;
}

/** The column of each row of TRAIT_GAINS, in its order, that two groups fall into. */
export function compareTraits(source: readonly ParagraphTraits[], target: readonly ParagraphTraits[]): number[] {
  const [first, begin] = [source[0] as ParagraphTraits, target[0] as ParagraphTraits];
  const [last, end] = [source.at(-1) as ParagraphTraits, target.at(-1) as ParagraphTraits];
  return [
    Math.min(3, Math.abs(sum(source, "sentences") - sum(target, "sentences"))),
    ...MARKS.map((mark) => compareMarks(sum(source, mark), sum(target, mark))),
    first.opens === begin.opens ? Number(first.opens) : 2,
    compareEndings(last, end),
  ];
}

const ROWS = Object.values(TRAIT_GAINS);

/** How much likelier the marks of two groups are side by side than by chance, as a log; O(paragraphs). */
export function traitGain(source: readonly ParagraphTraits[], target: readonly ParagraphTraits[]): number {
  let gain = 0;
  compareTraits(source, target).forEach((column, row) => {
    gain += ROWS[row]?.[column] ?? 0;
  });
  return gain;
}
