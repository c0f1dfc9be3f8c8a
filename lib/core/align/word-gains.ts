import type { SideGroups } from "./side-groups";
import { GROUPS, ITSELF, LONGEST_GROUP, TUNING } from "./tuning";
import type { WordEvidence } from "./word-evidence";
import type { WordRows } from "./word-rows";

/** A product is turned into its log before it leaves the range of numbers; one factor is far smaller than the rest of it. */
const MOST_PRODUCT = 1e200;
/** Words' gain of a pair from which on they speak for it. */
const LEAST_KINSHIP = 0;
/** Paragraphs from a group's first to its last. */
const SPANS: readonly number[] = GROUPS.map((members) => (members.at(-1) ?? -1) + 1);
/** Read often: names of this module are found faster than those of another. */
const [KINDS, MEMBERS, ROWS_KEPT, SINGLE] = [GROUPS.length, GROUPS, LONGEST_GROUP, ITSELF];

/** What words say about one source paragraph beside target paragraphs `from` to `to`, the latter excluded. */
interface GainRow {
  from: number;
  /** what the source paragraph lends to each word of the target paragraphs, one after the other */
  lentThere: Float32Array;
  /** what each target paragraph lends to each word of the source paragraph */
  lentHere: Float32Array;
  /** gain of a target paragraph beside each group that ends with the source paragraph; NaN before it is asked for */
  forward: Float64Array;
  /** gain of the source paragraph beside each group that ends with a target paragraph; NaN before it is asked for */
  backward: Float64Array;
  /** bit `back` tells whether words speak for the pair with the target paragraph so many before */
  kin: Uint8Array;
  width: number;
}

const emptyRow = (): GainRow => ({
  from: 0,
  width: 0,
  kin: new Uint8Array(),
  lentThere: new Float32Array(),
  lentHere: new Float32Array(),
  forward: new Float64Array(),
  backward: new Float64Array(),
});

/**
 * How much likelier the words of paragraphs are side by side than by chance, row by row of the plane.
 *
 * What a paragraph lends to each word of another is summed once for each pair; longer groups add such sums up, and a bead
 * adds up the gains of its paragraphs. Only the last rows are kept, since a bead looks back no further.
 */
export class WordGains {
  private readonly rows: GainRow[] = Array.from({ length: ROWS_KEPT }, emptyRow);
  private readonly sums: Float64Array;
  /** chains of source words that a target word lends to: for each link the next, the word's place, and what is lent */
  private next = new Int32Array(64);
  private place = new Int32Array(64);
  private lent = new Float32Array(64);

  constructor(
    private readonly source: SideGroups,
    private readonly target: SideGroups,
    private readonly evidence: WordEvidence,
    /** share of words that have no known counterpart */
    private readonly unsaid: number,
  ) {
    const longest = (side: SideGroups) => {
      let most = 0;
      for (let p = 1; p < side.start.length; p += 1)
        most = Math.max(most, (side.start[p] as number) - (side.start[p - 1] as number));
      return most;
    };
    this.sums = new Float64Array(Math.max(longest(source), longest(target)));
  }

  /** Begins a source paragraph's row: it will be asked for beside target paragraphs `from` to `to`, the latter excluded. */
  begin(paragraph: number, from: number, to: number): void {
    const { source, target } = this;
    const width = Math.max(0, to - from);
    const size = (source.start[paragraph + 1] as number) - (source.start[paragraph] as number);
    const row = this.rows[paragraph % ROWS_KEPT] as GainRow;
    row.from = from;
    row.width = width;
    row.lentThere = room(
      row.lentThere,
      width === 0 ? 0 : (target.start[to] as number) - (target.start[from] as number),
      Float32Array,
    );
    row.lentHere = room(row.lentHere, width * size, Float32Array);
    row.forward = room(row.forward, width * KINDS, Float64Array);
    row.backward = room(row.backward, width * KINDS, Float64Array);
    row.forward.fill(Number.NaN, 0, width * KINDS);
    row.backward.fill(Number.NaN, 0, width * KINDS);
    if (width === 0) return;
    this.lendThere(paragraph, from, to, row.lentThere);
    this.lendHere(paragraph, from, to, row.lentHere);
  }

  /**
   * For which pairs of the last paragraphs words speak: bit `LONGEST_GROUP · a + b` for the source paragraph `a` before
   * `i` and the target paragraph `b` before `j`. Needs {@link findKin} for these rows.
   */
  kinshipAt(i: number, j: number): number {
    let bits = 0;
    for (let back = 0; back < ROWS_KEPT && back <= i; back += 1) {
      const { from, width, kin } = this.rows[(i - back) % ROWS_KEPT] as GainRow;
      const column = j - from;
      if (column >= 0 && column < width) bits |= (kin[column] as number) << (back * ROWS_KEPT);
    }
    return bits;
  }

  /** Finds those pairs of a row for which words speak. */
  findKin(paragraph: number): void {
    const row = this.rows[paragraph % ROWS_KEPT] as GainRow;
    row.kin = room(row.kin, row.width, Uint8Array);
    let bits = 0;
    for (let column = 0; column < row.width; column += 1) {
      const isKin = this.pairGain(paragraph, row.from + column) > LEAST_KINSHIP;
      bits = ((bits << 1) | Number(isKin)) & ((1 << ROWS_KEPT) - 1);
      row.kin[column] = bits;
    }
  }

  /** {@link gain} of a pair of paragraphs. */
  pairGain(i: number, j: number): number {
    return (this.forwardGain(i, SINGLE, j) + this.backwardGain(i, j, SINGLE)) / 2;
  }

  /** Log of how much likelier two groups' words are side by side than by chance, a group by its last paragraph. */
  gain(i: number, fromGroup: number, j: number, toGroup: number): number {
    const [from, to] = [MEMBERS[fromGroup] as readonly number[], MEMBERS[toGroup] as readonly number[]];
    const firstI = i + 1 - (SPANS[fromGroup] as number);
    const firstJ = j + 1 - (SPANS[toGroup] as number);
    let gain = 0;
    for (let k = 0; k < to.length; k += 1) gain += this.forwardGain(i, fromGroup, firstJ + (to[k] as number));
    for (let k = 0; k < from.length; k += 1) gain += this.backwardGain(firstI + (from[k] as number), j, toGroup);
    return gain / 2;
  }

  /** Puts into `into` what a source paragraph lends to each word of target paragraphs. */
  private lendThere(paragraph: number, from: number, to: number, into: Float32Array): void {
    const { evidence, source, target } = this;
    const { lent } = evidence;
    addRows(evidence.forward, source, paragraph, lent);
    const first = target.start[from] as number;
    const end = target.start[to] as number;
    for (let k = first; k < end; k += 1) into[k - first] = lent[target.words[k] as number] as number;
    clearRows(evidence.forward, source, paragraph, lent);
  }

  /** Puts into `into` what each of target paragraphs lends to the words of a source paragraph. */
  private lendHere(paragraph: number, from: number, to: number, into: Float32Array): void {
    const { source, target, sums } = this;
    const { heads, said } = this.evidence;
    const first = source.start[paragraph] as number;
    const size = (source.start[paragraph + 1] as number) - first;
    this.chainLenders(paragraph);
    const { next, place, lent } = this;
    for (let j = from; j < to; j += 1) {
      sums.fill(0, 0, size);
      const end = target.start[j + 1] as number;
      for (let k = target.start[j] as number; k < end; k += 1) {
        for (let at = heads[target.words[k] as number] as number; at > 0; at = next[at] as number) {
          const word = place[at] as number;
          sums[word] = (sums[word] as number) + (lent[at] as number);
        }
      }
      const start = (j - from) * size;
      for (let k = 0; k < size; k += 1) into[start + k] = sums[k] as number;
    }
    for (let k = 0; k < size; k += 1) {
      const word = source.words[first + k] as number;
      for (let at = said.start[word] as number; at < (said.start[word + 1] as number); at += 1)
        heads[said.to[at] as number] = 0;
    }
  }

  /** Chains for each target word the places of those words of a source paragraph that it lends to. */
  private chainLenders(paragraph: number): void {
    const { source } = this;
    const { heads, said } = this.evidence;
    const first = source.start[paragraph] as number;
    const size = (source.start[paragraph + 1] as number) - first;
    let links = 1;
    for (let k = 0; k < size; k += 1) {
      const word = source.words[first + k] as number;
      links += (said.start[word + 1] as number) - (said.start[word] as number);
    }
    this.next = room(this.next, links, Int32Array);
    this.place = room(this.place, links, Int32Array);
    this.lent = room(this.lent, links, Float32Array);
    let link = 0;
    for (let k = 0; k < size; k += 1) {
      const word = source.words[first + k] as number;
      for (let at = said.start[word] as number; at < (said.start[word + 1] as number); at += 1) {
        const giver = said.to[at] as number;
        link += 1;
        this.next[link] = heads[giver] as number;
        this.place[link] = k;
        this.lent[link] = said.value[at] as number;
        heads[giver] = link;
      }
    }
  }

  /** Gain of target paragraph `j` beside the source group that ends with `i`. */
  private forwardGain(i: number, group: number, j: number): number {
    const { source, target, sums } = this;
    const row = this.rows[i % ROWS_KEPT] as GainRow;
    const at = (j - row.from) * KINDS + group;
    const known = row.forward[at] as number;
    if (!Number.isNaN(known)) return known;
    const first = target.start[j] as number;
    const size = (target.start[j + 1] as number) - first;
    const start = i + 1 - (SPANS[group] as number);
    sums.fill(0, 0, size);
    for (const offset of MEMBERS[group] as readonly number[]) {
      const { lentThere, from } = this.rows[(start + offset) % ROWS_KEPT] as GainRow;
      addSums(sums, size, lentThere, first - (target.start[from] as number));
    }
    const gain = this.gainOf(size, target.rarity, first, source.sizes[i * KINDS + group] as number);
    row.forward[at] = gain;
    return gain;
  }

  /** Gain of source paragraph `i` beside the target group that ends with `j`. */
  private backwardGain(i: number, j: number, group: number): number {
    const { source, target, sums } = this;
    const row = this.rows[i % ROWS_KEPT] as GainRow;
    const at = (j - row.from) * KINDS + group;
    const known = row.backward[at] as number;
    if (!Number.isNaN(known)) return known;
    const first = source.start[i] as number;
    const size = (source.start[i + 1] as number) - first;
    const start = j + 1 - (SPANS[group] as number) - row.from;
    sums.fill(0, 0, size);
    for (const offset of MEMBERS[group] as readonly number[])
      addSums(sums, size, row.lentHere, (start + offset) * size);
    const gain = this.gainOf(size, source.rarity, first, target.sizes[j * KINDS + group] as number);
    row.backward[at] = gain;
    return gain;
  }

  /**
   * Log of how much likelier words are, from the sums lent to them by `givers` words. Among so many that nearly any word
   * finds a counterpart, each says little for a pair and little against it: long paragraphs count as their share of
   * `mostWords`, or an article that is one paragraph would be no translation of anything.
   */
  private gainOf(size: number, rarity: Float64Array, first: number, givers: number): number {
    if (givers === 0) return 0;
    const { sums, unsaid } = this;
    const scale = (1 - unsaid) / (givers * unsaid);
    let gain = size * Math.log(unsaid);
    // Logs are dear: chances are multiplied as long as they fit.
    let product = 1;
    for (let k = 0; k < size; k += 1) {
      const sum = sums[k] as number;
      if (sum === 0) continue;
      product *= 1 + scale * sum * (rarity[first + k] as number);
      if (product > MOST_PRODUCT) {
        gain += Math.log(product);
        product = 1;
      }
    }
    return (gain + Math.log(product)) * Math.min(1, TUNING.mostWords / size);
  }
}

function addSums(sums: Float64Array, size: number, lent: Float32Array, start: number): void {
  for (let k = 0; k < size; k += 1) sums[k] = (sums[k] as number) + (lent[start + k] as number);
}

/** An array with room for so many numbers: the one at hand where it is large enough. */
function room<T extends { length: number }>(array: T, length: number, Kind: new (length: number) => T): T {
  return array.length >= length ? array : new Kind(Math.ceil(length * 1.5));
}

/** Adds to `into` the rows of all words of a paragraph. */
export function addRows({ start, to, value }: WordRows, side: SideGroups, paragraph: number, into: Float64Array): void {
  const end = side.start[paragraph + 1] as number;
  for (let k = side.start[paragraph] as number; k < end; k += 1) {
    const word = side.words[k] as number;
    for (let at = start[word] as number; at < (start[word + 1] as number); at += 1) {
      const other = to[at] as number;
      into[other] = (into[other] as number) + (value[at] as number);
    }
  }
}

/** Takes out again what {@link addRows} put in. */
export function clearRows({ start, to }: WordRows, side: SideGroups, paragraph: number, into: Float64Array): void {
  const end = side.start[paragraph + 1] as number;
  for (let k = side.start[paragraph] as number; k < end; k += 1) {
    const word = side.words[k] as number;
    for (let at = start[word] as number; at < (start[word + 1] as number); at += 1) into[to[at] as number] = 0;
  }
}
