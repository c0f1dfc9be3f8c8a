import { type Band, WHOLE_CELLS } from "./band";
import type { CostTable } from "./cost-table";
import type { Habits } from "./document-habits";
import type { ParagraphTraits } from "./paragraph-traits";
import { groupAt, type SideGroups } from "./side-groups";
import { traitGain } from "./trait-gain";
import { GROUPS, ITSELF, LONGEST_GROUP, SHAPES, TUNING } from "./tuning";
import type { WordEvidence } from "./word-evidence";
import { WordGains } from "./word-gains";

/** Read often: names of this module are found faster than those of another. */
const [KINDS, SINGLE] = [GROUPS.length, ITSELF];
/** Log likelihood ratio of lengths below which words aren't looked at. */
const HOPELESS = -7;
/** Characters of a middling paragraph, and how far from it sizes count. */
const [MIDDLING, LEAST_SIZE, MOST_SIZE] = [100, -2, 3];

/** In long documents a longer bead is priced only where words speak for some pair in it: its pairs, as kinshipAt has them. */
const PAIRS: readonly number[] = SHAPES.map(({ from, to }) => {
  let bits = 0;
  for (const a of from)
    for (const b of to) bits |= 1 << (LONGEST_GROUP * ((from.at(-1) ?? 0) - a) + (to.at(-1) ?? 0) - b);
  return bits;
});

const ALL_KIN = -1;
/** Index of the shape of a pair. */
const PAIR = SHAPES.findIndex(({ fromGroup, toGroup }) => fromGroup === ITSELF && toGroup === ITSELF);

const logSize = (characters: number): number =>
  Math.max(LEAST_SIZE, Math.min(MOST_SIZE, Math.log(characters / MIDDLING)));

/** Cost of each paragraph without counterpart: translators leave out short ones, seldom long ones. */
const costsAlone = ({ lengths }: SideGroups, paragraphs: number): Float64Array =>
  Float64Array.from(
    { length: paragraphs },
    (_, p) => TUNING.bead + TUNING.lengthAlone * logSize(lengths[groupAt(p, ITSELF)] as number),
  );

/** Prices groups of paragraphs of one document, of which each is told by its last paragraph. */
class BeadPricer {
  readonly gains: WordGains;
  private readonly tuning = TUNING;

  constructor(
    private readonly source: SideGroups,
    private readonly target: SideGroups,
    private readonly habits: Habits,
    evidence: WordEvidence,
  ) {
    this.gains = new WordGains(source, target, evidence, habits.unsaid);
  }

  /** -log of how likely a link is against chance, shape apart; Infinity for what isn't worth pricing. */
  costOf(i: number, fromGroup: number, j: number, toGroup: number): number {
    const { source, target, habits, tuning } = this;
    const here = i * KINDS + fromGroup;
    const there = j * KINDS + toGroup;
    const size = logSize(((source.lengths[here] as number) + (target.lengths[there] as number)) / 2);
    const off = Math.abs((target.logs[there] as number) - (source.logs[here] as number) - habits.ratio);
    const length = tuning.lengthLong * size - (tuning.lengthOff + tuning.lengthOffLong * size) * off;
    if (length < HOPELESS) return Number.POSITIVE_INFINITY;
    const isPair = fromGroup === SINGLE && toGroup === SINGLE;
    const gain = isPair ? this.gains.pairGain(i, j) : this.gains.gain(i, fromGroup, j, toGroup);
    const marks = traitGain(source.traits[here] as ParagraphTraits, target.traits[there] as ParagraphTraits);
    return tuning.bead - tuning.words * gain - length - marks;
  }
}

/** Target paragraphs that a source paragraph will be asked for beside: those of all beads in the band that may hold it. */
function columnsOf({ from, to }: Band, paragraph: number): { from: number; to: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (let back = 0; back < LONGEST_GROUP; back += 1) {
    const [begun, ended] = [paragraph - back, paragraph + 1 + back];
    if (begun >= 0) low = Math.min(low, from[begun] as number);
    if (ended >= from.length) continue;
    low = Math.min(low, Math.max(0, (from[ended] as number) - LONGEST_GROUP));
    high = Math.max(high, to[ended] as number);
  }
  return { from: low, to: high };
}

/**
 * Prices the beads of a band, row by row: lengths, words and marks.
 *
 * @param sides of the document
 * @param habits of its translation
 * @returns the table
 *
 * O(cells · (words + shapes)).
 */
export function priceBeads(
  sides: { source: SideGroups; target: SideGroups },
  band: Band,
  habits: Habits,
  evidence: WordEvidence,
): CostTable {
  const { source, target } = sides;
  const size = { source: source.start.length - 1, target: target.start.length - 1 };
  const asksKinship = size.source * size.target > WHOLE_CELLS;
  const pricer = new BeadPricer(source, target, habits, evidence);
  const alone = { source: costsAlone(source, size.source), target: costsAlone(target, size.target) };
  const shapes = SHAPES.length;
  const costs = new Float32Array(band.cells * shapes).fill(Number.POSITIVE_INFINITY);
  const [first, last] = [new Int32Array(shapes), new Int32Array(shapes)];
  const from = Uint8Array.from(SHAPES, ({ fromGroup }) => fromGroup);
  const to = Uint8Array.from(SHAPES, ({ toGroup }) => toGroup);
  const simple = SHAPES.findIndex(({ source: tall, target: wide }) => Math.max(tall, wide) > 1);
  for (let i = 0; i <= size.source; i += 1) {
    if (i > 0) {
      const columns = columnsOf(band, i - 1);
      pricer.gains.begin(i - 1, columns.from, columns.to);
      if (asksKinship) pricer.gains.findKin(i - 1);
    }
    SHAPES.forEach(({ source: tall, target: wide }, shape) => {
      first[shape] = i < tall ? size.target + 1 : (band.from[i - tall] as number) + wide;
      last[shape] = i < tall ? -1 : (band.to[i - tall] as number) + wide;
    });
    const start = (band.offset[i] as number) - (band.from[i] as number);
    for (let j = band.from[i] as number; j <= (band.to[i] as number); j += 1) {
      const kin = asksKinship && i > 0 && j > 0 ? pricer.gains.kinshipAt(i - 1, j - 1) : ALL_KIN;
      // Where words speak for no pair around, what is longer than a pair needn't be looked at.
      const tried = kin === 0 ? simple : shapes;
      for (let shape = 0; shape < tried; shape += 1) {
        if (j < (first[shape] as number) || j > (last[shape] as number)) continue;
        const at = (start + j) * shapes + shape;
        const [fromGroup, toGroup] = [from[shape] as number, to[shape] as number];
        if (toGroup === 0) costs[at] = alone.source[i - 1] as number;
        else if (fromGroup === 0) costs[at] = alone.target[j - 1] as number;
        else if (shape === PAIR || (kin & (PAIRS[shape] as number)) !== 0)
          costs[at] = pricer.costOf(i - 1, fromGroup, j - 1, toGroup);
      }
    }
  }
  return { band, size, costs };
}
