import { WHOLE_CELLS } from "./band";
import type { ReadDocument, ReadParagraph, Vocabulary } from "./document-words";
import { traitGain } from "./trait-gain";
import type { TranslationTable } from "./translation-table";
import { TUNING } from "./tuning";

/** Log likelihood ratio of lengths below which words aren't looked at. */
const HOPELESS = -7;
/** Rounds in which the share of words without counterpart settles. */
const UNSAID_ROUNDS = 6;
/** Words' gain of a pair from which on it may be a part of a longer bead. */
const LEAST_KINSHIP = 0;
/** Rows of sums that are kept: a bead of four paragraphs looks back so far, and rows are asked for in order. */
const ROWS_KEPT = 6;

/** Paragraphs of a group, counted from its first. */
type Members = readonly number[];
const ITSELF: Members = [0];

/** Sums of chances for one direction: what each paragraph lends to each word of the other side. */
class Lender {
  private readonly lent: (Map<number, number> | undefined)[] = [];
  /** by the row of the plane, which is the source paragraph; only the last rows are kept */
  private readonly sums = new Map<number, Map<number, Float32Array>>();

  constructor(
    private readonly givers: readonly ReadParagraph[],
    private readonly takers: readonly ReadParagraph[],
    private readonly rowOf: (word: number) => ReadonlyMap<number, number>,
    private readonly rarity: readonly Float64Array[],
    private readonly side: "source" | "target",
  ) {}

  private lentBy(giver: number): Map<number, number> {
    const known = this.lent[giver];
    if (known) return known;
    const lent = new Map<number, number>();
    for (const word of this.givers[giver]?.words ?? [])
      for (const [to, share] of this.rowOf(word)) lent.set(to, (lent.get(to) ?? 0) + share);
    this.lent[giver] = lent;
    return lent;
  }

  /** For each word of a paragraph, what one paragraph of the other side lends to it. */
  private sumsOf(giver: number, taker: number): Float32Array {
    const [row, column] = this.side === "source" ? [giver, taker] : [taker, giver];
    const known = this.sums.get(row);
    const found = known?.get(column);
    if (found) return found;
    const lent = this.lentBy(giver);
    const words = this.takers[taker]?.words ?? new Int32Array();
    const sums = new Float32Array(words.length);
    for (let k = 0; k < words.length; k += 1) sums[k] = lent.get(words[k] as number) ?? 0;
    if (known) known.set(column, sums);
    else {
      this.sums.set(row, new Map([[column, sums]]));
      this.sums.delete(row - ROWS_KEPT);
    }
    return sums;
  }

  /** How much likelier each word of one group is beside the other group than by chance, into `into`. */
  collect(giver: number, givers: Members, taker: number, takers: Members, into: number[]): void {
    let size = 0;
    for (const offset of givers) size += this.givers[giver + offset]?.words.length ?? 0;
    for (const to of takers) {
      const j = taker + to;
      this.takers[j]?.words.forEach((word, k) => {
        let sum = 0;
        for (const offset of givers) sum += this.lentBy(giver + offset).get(word) ?? 0;
        into.push((sum * (this.rarity[j]?.[k] ?? 0)) / Math.max(1, size));
      });
    }
  }

  /** Log of how much likelier the words of one group are beside the other group than by chance. */
  gain(giver: number, givers: Members, taker: number, takers: Members, unsaid: number): number {
    let size = 0;
    for (const offset of givers) size += this.givers[giver + offset]?.words.length ?? 0;
    if (size === 0) return 0;
    let gain = 0;
    // Logs are dear: chances are multiplied as long as they fit.
    let product = 1;
    const scale = (1 - unsaid) / size;
    for (const to of takers) {
      const j = taker + to;
      const rarity = this.rarity[j] as Float64Array;
      const first = this.sumsOf(giver + (givers[0] as number), j);
      const second = givers.length > 1 ? this.sumsOf(giver + (givers[1] as number), j) : null;
      const third = givers.length > 2 ? this.sumsOf(giver + (givers[2] as number), j) : null;
      const fourth = givers.length > 3 ? this.sumsOf(giver + (givers[3] as number), j) : null;
      for (let k = 0; k < rarity.length; k += 1) {
        let sum = first[k] as number;
        if (second) sum += second[k] as number;
        if (third) sum += third[k] as number;
        if (fourth) sum += fourth[k] as number;
        product *= unsaid + scale * sum * (rarity[k] as number);
        if (product > 1e200 || product < 1e-200) {
          gain += Math.log(product);
          product = 1;
        }
      }
    }
    return gain + Math.log(product);
  }
}

/** Log of how much longer the English is on the whole, and how far a document may be from that; 0.95 as measured on news. */
const [USUAL_RATIO, MOST_OFF] = [Math.log(0.95), 0.4];
/** Characters that the usual ratio counts for: totals of short documents say little. */
const USUAL_LENGTH = 2_000;

/** Log of the ratio of two sides' lengths; kept near the usual, since one side may have a long insertion. */
function ratioOf(source: readonly ReadParagraph[], target: readonly ReadParagraph[]): number {
  const total = (side: readonly ReadParagraph[]) => side.reduce((sum, { length }) => sum + length, USUAL_LENGTH);
  const off =
    Math.log((total(target) - USUAL_LENGTH + USUAL_LENGTH * Math.exp(USUAL_RATIO)) / total(source)) - USUAL_RATIO;
  return USUAL_RATIO + Math.max(-MOST_OFF, Math.min(MOST_OFF, off));
}

/** Characters of a middling paragraph, and how far from it sizes count. */
const [MIDDLING, LEAST_SIZE, MOST_SIZE] = [100, -2, 3];
const logSize = (characters: number): number =>
  Math.max(LEAST_SIZE, Math.min(MOST_SIZE, Math.log(characters / MIDDLING)));

/** Scores groups of paragraphs of one document. */
export class PairScorer {
  private readonly forward: Lender;
  private readonly backward: Lender;
  private ratio: number;
  private unsaid: number = TUNING.unsaid;
  private readonly pairGains = new Map<number, Map<number, number>>();
  private readonly isLong: boolean;
  private readonly tuning = TUNING;

  constructor(
    private readonly document: ReadDocument,
    vocabularies: { source: Vocabulary; target: Vocabulary },
    tables: { forward: TranslationTable; backward: TranslationTable },
  ) {
    const { source, target } = document;
    this.isLong = source.length * target.length > WHOLE_CELLS;
    const rarities = (paragraphs: readonly ReadParagraph[], vocabulary: Vocabulary) =>
      paragraphs.map(({ words }) => Float64Array.from(words, (word) => 1 / vocabulary.chance(word)));
    const rows = (table: TranslationTable) => (word: number) => table.row(word, true);
    this.forward = new Lender(source, target, rows(tables.forward), rarities(target, vocabularies.target), "source");
    this.backward = new Lender(target, source, rows(tables.backward), rarities(source, vocabularies.source), "target");
    this.ratio = ratioOf(source, target);
  }

  /**
   * Learns from a path how long translations are here, and which share of the words has no known counterpart: large where
   * little is known of words.
   *
   * Expectation-maximisation of the share of one part in a mixture of two, in ROUNDS rounds.
   */
  learnFrom(steps: readonly { i: number; j: number; from: Members; to: Members }[]): void {
    const ratios: number[] = [];
    const sources: ReadParagraph[] = [];
    const targets: ReadParagraph[] = [];
    for (const { i, j, from, to } of steps) {
      if (from.length === 0 || to.length === 0) continue;
      for (const offset of from) sources.push(this.document.source[i + offset] as ReadParagraph);
      for (const offset of to) targets.push(this.document.target[j + offset] as ReadParagraph);
      this.forward.collect(i, from, j, to, ratios);
      this.backward.collect(j, to, i, from, ratios);
    }
    let unsaid = TUNING.unsaid;
    for (let round = 0; round < UNSAID_ROUNDS; round += 1) {
      let sum = TUNING.unsaid * TUNING.unsaidWords;
      for (const ratio of ratios) sum += unsaid / (unsaid + (1 - unsaid) * ratio);
      unsaid = sum / (ratios.length + TUNING.unsaidWords);
    }
    this.unsaid = Math.min(TUNING.unsaid, unsaid);
    if (steps.length > 0) this.ratio = ratioOf(sources, targets);
  }

  /** -log of how likely lengths and words of a group are against chance, shape apart; Infinity for what isn't worth pricing. */
  cost(i: number, from: Members, j: number, to: Members): number {
    if (from.length === 0 || to.length === 0) return this.costAlone(from.length > 0 ? this.source(i) : this.target(j));
    const length = this.lengthGain(i, from, j, to);
    if (length < HOPELESS) return Number.POSITIVE_INFINITY;
    const isPair = from.length === 1 && to.length === 1;
    if (!isPair && !this.hasKinship(i, from, j, to)) return Number.POSITIVE_INFINITY;
    const words = isPair ? this.pairGain(i, j) : this.wordGain(i, from, j, to);
    return this.tuning.bead - words - length - this.traitGain(i, from, j, to);
  }

  private source(i: number): ReadParagraph {
    return this.document.source[i] as ReadParagraph;
  }

  private target(j: number): ReadParagraph {
    return this.document.target[j] as ReadParagraph;
  }

  /** Cost of a paragraph without counterpart: translators leave out short ones, seldom long ones. */
  private costAlone({ length }: ReadParagraph): number {
    const { bead, lengthAlone, lengthCushion } = this.tuning;
    return bead + lengthAlone * logSize(length + lengthCushion);
  }

  private traitGain(i: number, from: Members, j: number, to: Members): number {
    return traitGain(
      from.map((offset) => this.source(i + offset).traits),
      to.map((offset) => this.target(j + offset).traits),
    );
  }

  private wordGain(i: number, from: Members, j: number, to: Members): number {
    const forward = this.forward.gain(i, from, j, to, this.unsaid);
    return (this.tuning.words * (forward + this.backward.gain(j, to, i, from, this.unsaid))) / 2;
  }

  /** The words' gain of a pair, kept for the rows that longer beads look back to. */
  private pairGain(i: number, j: number): number {
    const row = this.pairGains.get(i);
    const known = row?.get(j);
    if (known !== undefined) return known;
    const gain = this.wordGain(i, ITSELF, j, ITSELF);
    if (row) row.set(j, gain);
    else {
      this.pairGains.set(i, new Map([[j, gain]]));
      this.pairGains.delete(i - ROWS_KEPT);
    }
    return gain;
  }

  /** In long documents longer beads are priced only where some pair in them has words to speak for it. */
  private hasKinship(i: number, from: Members, j: number, to: Members): boolean {
    if (!this.isLong) return true;
    for (const a of from) for (const b of to) if (this.pairGain(i + a, j + b) > LEAST_KINSHIP) return true;
    return false;
  }

  private lengthGain(i: number, from: Members, j: number, to: Members): number {
    const { lengthCushion, lengthOff, lengthOffLong, lengthLong } = this.tuning;
    let [sources, targets] = [lengthCushion, lengthCushion];
    for (const offset of from) sources += this.source(i + offset).length;
    for (const offset of to) targets += this.target(j + offset).length;
    const size = logSize((sources + targets) / 2);
    const off = Math.abs(Math.log(targets / sources) - this.ratio);
    return lengthLong * size - (lengthOff + lengthOffLong * size) * off;
  }
}
