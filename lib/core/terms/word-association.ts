import { NULL_WORD, type NumberedPair } from "./aligned-corpus.ts";
import { BACKWARD, COUNT, COUNT_BACKWARD, LINK, PairExpectation } from "./pair-expectation.ts";
import { type Cells, keepCells, keepLinks, type Links, numberLinks, renumber } from "./pair-links.ts";
import { PositionWeights } from "./position-weights.ts";

/** Rounds of expectation and maximisation without regard to position, then with it. */
const PLAIN_ROUNDS = 4;
const DIAGONAL_ROUNDS = 4;
/** How much a belief raises a link before the first round. */
const FIRST_BELIEF = 10;
/**
 * Least chance, in either direction, of a link that is worth following after the first round with positions. What is
 * below is nine links of ten; without them words seen once or twice are translated as well as before.
 */
const LEAST_CHANCE = 0.01;

/** p(target | source) and p(source | target) of every two words of a pair, row by row of the source. */
export interface PairProbabilities {
  forward: Float64Array;
  backward: Float64Array;
}

/** A link that something else than the pairs speaks for, and the number of times that it counts. */
interface Belief {
  id: number;
  count: number;
}

/**
 * Translation probabilities between the words of two languages, both ways, learned from pairs of sentences.
 *
 * IBM model 1 (Brown et al. 1993) with a preference for the diagonal (Dyer, Chahuneau & Smith 2013, "A simple, fast,
 * and effective reparameterization of IBM model 2"); the tension of the diagonal is fixed, not fitted. Differs: no
 * variational Bayes, which takes all links but one from words seen once or twice; links of next to no chance are
 * dropped instead.
 *
 * Time: rounds × sum of |source|·|target|. Memory: 4 bytes for each such product and 24 for each link; once it is made,
 * 6 and 24 for those that are left, of news half the products and a tenth of the links.
 */
export class WordAssociation {
  private links: Links;
  private cells: Cells;
  /** {@link LINK} numbers for each link, together, since what costs is fetching them; two in the end. */
  private table: Float32Array;
  private believed: Belief[] = [];
  /** Number of a link plus 1, by its two words; 0 is free. */
  private readonly index: Int32Array;

  /**
   * @param pairs numbered pairs; index 0 of each side is the empty word
   * @param sourceSize number of source words, the empty one included
   * @param targetSize likewise
   * @param believe expected times that a lexicon or likeness of letters is worth for a source word, by target word
   */
  constructor(
    pairs: readonly NumberedPair[],
    private readonly sourceSize: number,
    private readonly targetSize: number,
    believe?: (source: number) => ReadonlyMap<number, number>,
  ) {
    const { links, cells } = numberLinks(pairs, sourceSize, targetSize);
    this.links = links;
    this.cells = cells;
    this.table = new Float32Array(LINK * links.targets.length);
    for (let at = 0; at < this.table.length; at += LINK) {
      this.table[at] = 1;
      this.table[at + BACKWARD] = 1;
    }
    if (believe !== undefined) this.gatherBeliefs(believe);
    for (let round = 0; round < PLAIN_ROUNDS; round += 1) this.runRound(pairs);
    const weights = new PositionWeights();
    for (let round = 0; round < DIAGONAL_ROUNDS; round += 1) {
      this.runRound(pairs, weights);
      if (round === 0) this.dropLinks(pairs);
    }
    this.table = this.table.filter((_, at) => at % LINK < COUNT);
    this.index = this.indexLinks();
  }

  private gatherBeliefs(believe: (source: number) => ReadonlyMap<number, number>): void {
    const { sources, targets } = this.links;
    const beliefs = Array.from({ length: this.sourceSize }, (_, s) => (s === NULL_WORD ? undefined : believe(s)));
    for (let id = 0; id < targets.length; id += 1) {
      const count = beliefs[sources[id] as number]?.get(targets[id] as number);
      if (count === undefined) continue;
      this.believed.push({ id, count });
      this.table[LINK * id] = 1 + count * FIRST_BELIEF;
      this.table[LINK * id + BACKWARD] = 1 + count * FIRST_BELIEF;
    }
  }

  /** Lets go of the links that have come to next to nothing in both directions. */
  private dropLinks(pairs: readonly NumberedPair[]): void {
    const { table, links } = this;
    const isLeft = (id: number) =>
      Math.max(table[LINK * id] as number, table[LINK * id + BACKWARD] as number) > LEAST_CHANCE;
    const numbers = renumber(links.targets.length, isLeft);
    this.cells = keepCells(pairs, this.cells, numbers);
    this.links = keepLinks(links, numbers);
    this.table = new Float32Array(LINK * this.links.targets.length);
    numbers.forEach((now, id) => {
      if (now < 0) return;
      this.table[LINK * now] = table[LINK * id] as number;
      this.table[LINK * now + BACKWARD] = table[LINK * id + BACKWARD] as number;
    });
    this.believed = this.believed.flatMap(({ id, count }) => {
      const now = numbers[id] as number;
      return now < 0 ? [] : [{ id: now, count }];
    });
  }

  /** One round, with a preference for the diagonal where weights are given. */
  private runRound(pairs: readonly NumberedPair[], positions?: PositionWeights): void {
    const expectation = new PairExpectation();
    const { table, cells } = this;
    const { starts, link, own, other } = cells;
    for (let p = 0; p < pairs.length; p += 1) {
      const { source, target } = pairs[p] as NumberedPair;
      const from = starts[p] as number;
      const to = starts[p + 1] as number;
      const weights = positions?.of(source.length, target.length);
      expectation.begin(source.length, target.length);
      if (own === undefined || other === undefined) expectation.weighAll(table, link, from, weights);
      else expectation.weighSome(table, link, from, to, own, other, weights);
      expectation.count(table, link, from, to, own, other);
    }
    for (const { id, count } of this.believed) {
      const at = LINK * id;
      table[at + COUNT] = (table[at + COUNT] as number) + count;
      table[at + COUNT_BACKWARD] = (table[at + COUNT_BACKWARD] as number) + count;
    }
    this.normalise();
  }

  /** Maximisation: what a round has counted becomes chances. */
  private normalise(): void {
    const { table } = this;
    const { sources, targets } = this.links;
    const ahead = new Float64Array(this.sourceSize);
    const back = new Float64Array(this.targetSize);
    for (let id = 0; id < targets.length; id += 1) {
      const s = sources[id] as number;
      const t = targets[id] as number;
      ahead[s] = (ahead[s] as number) + (table[LINK * id + COUNT] as number);
      back[t] = (back[t] as number) + (table[LINK * id + COUNT_BACKWARD] as number);
    }
    for (let id = 0; id < targets.length; id += 1) {
      const at = LINK * id;
      const own = ahead[sources[id] as number] as number;
      const other = back[targets[id] as number] as number;
      table[at] = own > 0 ? (table[at + COUNT] as number) / own : 0;
      table[at + BACKWARD] = other > 0 ? (table[at + COUNT_BACKWARD] as number) / other : 0;
      table[at + COUNT] = 0;
      table[at + COUNT_BACKWARD] = 0;
    }
  }

  /** Puts every link into the table that `linkOf` looks in: open addressing, linear probing. */
  private indexLinks(): Int32Array {
    const { sources, targets } = this.links;
    const index = new Int32Array(2 ** Math.ceil(Math.log2(targets.length * 2 + 2)));
    for (let id = 0; id < targets.length; id += 1) {
      let slot = slotOf(sources[id] as number, targets[id] as number, index.length);
      while (index[slot] !== 0) slot = (slot + 1) & (index.length - 1);
      index[slot] = id + 1;
    }
    return index;
  }

  /** Number of the link of two words, or -1. */
  private linkOf(source: number, target: number): number {
    const { sources, targets } = this.links;
    for (let slot = slotOf(source, target, this.index.length); ; slot = (slot + 1) & (this.index.length - 1)) {
      const id = (this.index[slot] as number) - 1;
      if (id < 0 || (sources[id] === source && targets[id] === target)) return id;
    }
  }

  /**
   * Puts the probabilities of a pair of the training into a table of noughts; O(links that are left of it).
   *
   * @param p index of the pair
   * @param width number of its target words, the empty one included
   */
  fillTrained(p: number, width: number, { forward, backward }: PairProbabilities): void {
    const { starts, link, own, other } = this.cells;
    if (own === undefined || other === undefined) return;
    for (let k = starts[p] as number; k < (starts[p + 1] as number); k += 1) {
      const at = 2 * (link[k] as number);
      const cell = (own[k] as number) * width + (other[k] as number);
      forward[cell] = this.table[at] as number;
      backward[cell] = this.table[at + BACKWARD] as number;
    }
  }

  /** Puts the probabilities of any pair into a table of noughts; O(|source|·|target|). */
  fillOther({ source, target }: NumberedPair, { forward, backward }: PairProbabilities): void {
    for (let i = 0, cell = 0; i < source.length; i += 1) {
      for (let j = 0; j < target.length; j += 1, cell += 1) {
        const id = this.linkOf(source[i] as number, target[j] as number);
        if (id < 0) continue;
        forward[cell] = this.table[2 * id] as number;
        backward[cell] = this.table[2 * id + BACKWARD] as number;
      }
    }
  }
}

/** Where the search for a link begins; `size` is a power of 2. */
function slotOf(source: number, target: number, size: number): number {
  const mixed = Math.imul(source, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}
