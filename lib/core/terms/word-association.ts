import { MAX_PAIR_WORDS, NULL_WORD, type NumberedPair } from "./aligned-corpus.ts";

/** Rounds of expectation and maximisation without regard to position, then with it. */
const PLAIN_ROUNDS = 4;
const DIAGONAL_ROUNDS = 4;
/** Sharpness of the preference for the same relative position; fast_align's start value is 4. */
const DIAGONAL_TENSION = 4;
/** Prior weight of the empty word against all others. */
const NULL_WEIGHT = 0.08;
/** How much a belief raises a link before the first round. */
const FIRST_BELIEF = 10;
/** Dirichlet prior of translation probabilities, as in fast_align's variational Bayes. */
const ALPHA = 0.01;

/**
 * exp(digamma(x)), the weight that variational Bayes gives to a count of x - ALPHA. Below 0.07 it is under 1e-6 and
 * taken as 0, which is what most links come to.
 */
export function bayesWeight(x: number): number {
  if (x < 0.07) return 0;
  let shifted = x;
  let result = 0;
  while (shifted < 4) {
    result -= 1 / shifted;
    shifted += 1;
  }
  const inverse = 1 / (shifted - 0.5);
  return Math.exp(result + inverse * inverse * 0.04166666666666667) * (shifted - 0.5);
}

/** Steps of the distance from the diagonal that {@link diagonalWeight} tells apart. */
const DISTANCE_STEPS = 2048;
const DISTANCE_WEIGHTS = Float64Array.from({ length: DISTANCE_STEPS + 1 }, (_, k) =>
  Math.exp((-DIAGONAL_TENSION * k) / DISTANCE_STEPS),
);

/** {@link positionWeight} with the diagonal, from a table; i / n and j / m are given, the empty word's is 0. */
export function diagonalWeight(own: number, other: number): number {
  if (own === 0) return NULL_WEIGHT;
  return DISTANCE_WEIGHTS[Math.round(Math.abs(own - other) * DISTANCE_STEPS)] as number;
}

/** Weight of position i of n beside position j of m; both count from 1; the empty word has its own. */
export function positionWeight(i: number, n: number, j: number, m: number, diagonal: boolean): number {
  if (i === 0) return NULL_WEIGHT;
  return diagonal ? Math.exp(-DIAGONAL_TENSION * Math.abs(i / n - j / m)) : 1;
}

/**
 * Translation probabilities between the words of two languages, both ways, learned from pairs of sentences.
 *
 * IBM model 1 (Brown et al. 1993) with a preference for the diagonal (Dyer, Chahuneau & Smith 2013, "A simple, fast,
 * and effective reparameterization of IBM model 2") and variational Bayes; the tension of the diagonal is fixed, not
 * fitted. A link is a pair of words that occur together in some pair of sentences; links are numbered source word by
 * source word without hashing.
 *
 * Time: rounds × sum of |source|·|target|. Memory: 4 bytes for each such product and 40 for each link.
 */
export class WordAssociation {
  /** First link of each source word; links of a word are consecutive. */
  private readonly rows: Int32Array;
  /** Target word of each link, one after the other. */
  private readonly linkTarget: Int32Array;
  /** p(target | source) and p(source | target) of each link, one after the other. */
  private readonly table: Float32Array;
  /** Number of a link plus 1, by its two words; 0 is free. */
  private readonly index: Int32Array;

  /** Links that something else than the pairs speaks for, and the number of times that it counts. */
  private readonly believed: { id: number; count: number }[] = [];

  /**
   * @param pairs numbered pairs; index 0 of each side is the empty word
   * @param sourceSize number of source words, the empty one included
   * @param targetSize likewise
   * @param believe expected times that a lexicon or likeness of letters is worth for a source word, by target word
   */
  constructor(
    pairs: readonly NumberedPair[],
    sourceSize: number,
    targetSize: number,
    believe?: (source: number) => ReadonlyMap<number, number>,
  ) {
    const cells = new Float64Array(pairs.length + 1);
    let total = 0;
    pairs.forEach((pair, p) => {
      cells[p] = total;
      total += pair.source.length * pair.target.length;
    });
    cells[pairs.length] = total;
    const link = new Int32Array(total);
    const { rows, targets } = numberLinks(pairs, cells, link, sourceSize, targetSize);
    this.rows = rows;
    this.linkTarget = targets;
    this.table = new Float32Array(2 * targets.length).fill(1);
    if (believe !== undefined) this.gatherBeliefs(believe, sourceSize);
    const weights = new Map<number, Float32Array>();
    for (let round = 0; round < PLAIN_ROUNDS + DIAGONAL_ROUNDS; round += 1) {
      const diagonal = round >= PLAIN_ROUNDS;
      if (round === PLAIN_ROUNDS) weights.clear();
      this.runRound(pairs, cells, link, weights, diagonal, sourceSize, targetSize);
    }
    this.index = this.indexLinks(sourceSize);
  }

  private gatherBeliefs(believe: (source: number) => ReadonlyMap<number, number>, sourceSize: number): void {
    for (let s = 1; s < sourceSize; s += 1) {
      const beliefs = believe(s);
      if (beliefs.size === 0) continue;
      for (let id = this.rows[s] as number; id < (this.rows[s + 1] as number); id += 1) {
        const count = beliefs.get(this.linkTarget[id] as number);
        if (count === undefined) continue;
        this.believed.push({ id, count });
        this.table[2 * id] = 1 + count * FIRST_BELIEF;
        this.table[2 * id + 1] = 1 + count * FIRST_BELIEF;
      }
    }
  }

  private runRound(
    pairs: readonly NumberedPair[],
    cells: Float64Array,
    link: Int32Array,
    weights: Map<number, Float32Array>,
    diagonal: boolean,
    sourceSize: number,
    targetSize: number,
  ): void {
    // Both directions interleaved, and the cells of a pair copied into scratch arrays: what costs is fetching links
    const table = this.table;
    const counts = new Float32Array(table.length);
    let scratchForward = new Float32Array(4096);
    let scratchBackward = new Float32Array(4096);
    const sums = new Float32Array(MAX_PAIR_WORDS + 1);
    pairs.forEach((pair, p) => {
      const n = pair.source.length;
      const m = pair.target.length;
      const base = cells[p] as number;
      const size = n * m;
      if (size > scratchForward.length) {
        scratchForward = new Float32Array(size);
        scratchBackward = new Float32Array(size);
      }
      const weightForward = weightTable(weights, n, m, diagonal);
      const weightBackward = weightTable(weights, m, n, diagonal);
      sums.fill(0, 0, m);
      for (let i = 0, cell = 0; i < n; i += 1) {
        let sum = 0;
        for (let j = 0; j < m; j += 1, cell += 1) {
          const at = 2 * (link[base + cell] as number);
          const forward = (table[at] as number) * (weightForward[cell] as number);
          const backward = (table[at + 1] as number) * (weightBackward[j * n + i] as number);
          scratchForward[cell] = forward;
          scratchBackward[cell] = backward;
          sums[j] = (sums[j] as number) + forward;
          sum += backward;
        }
        const scale = i > 0 && sum > 0 ? 1 / sum : 0;
        for (let k = cell - m; k < cell; k += 1) scratchBackward[k] = (scratchBackward[k] as number) * scale;
      }
      sums[0] = 0;
      for (let j = 1; j < m; j += 1) sums[j] = (sums[j] as number) > 0 ? 1 / (sums[j] as number) : 0;
      for (let i = 0, cell = 0; i < n; i += 1) {
        for (let j = 0; j < m; j += 1, cell += 1) {
          const at = 2 * (link[base + cell] as number);
          counts[at] = (counts[at] as number) + (scratchForward[cell] as number) * (sums[j] as number);
          counts[at + 1] = (counts[at + 1] as number) + (scratchBackward[cell] as number);
        }
      }
    });
    for (const { id, count } of this.believed) {
      counts[2 * id] = (counts[2 * id] as number) + count;
      counts[2 * id + 1] = (counts[2 * id + 1] as number) + count;
    }
    this.normalise(counts, sourceSize, targetSize, diagonal);
  }

  private normalise(counts: Float32Array, sourceSize: number, targetSize: number, bayes: boolean): void {
    // Plain maximum likelihood at first: flat counts of rare words would all come to nothing
    const weigh = (count: number) => (bayes ? bayesWeight(count + ALPHA) : count);
    const total = (sum: number, links: number) =>
      Math.max(Number.MIN_VALUE, bayes ? bayesWeight(sum + ALPHA * Math.max(1, links)) : sum);
    const sums = new Float64Array(targetSize);
    const links = new Float64Array(targetSize);
    for (let id = 0; id < this.linkTarget.length; id += 1) {
      const t = this.linkTarget[id] as number;
      sums[t] = (sums[t] as number) + (counts[2 * id + 1] as number);
      links[t] = (links[t] as number) + 1;
    }
    const totals = sums.map((sum, t) => total(sum, links[t] as number));
    for (let s = 0; s < sourceSize; s += 1) {
      const from = this.rows[s] as number;
      const to = this.rows[s + 1] as number;
      let sum = 0;
      for (let id = from; id < to; id += 1) sum += counts[2 * id] as number;
      const own = total(sum, to - from);
      for (let id = from; id < to; id += 1) {
        const t = this.linkTarget[id] as number;
        this.table[2 * id] = weigh(counts[2 * id] as number) / own;
        this.table[2 * id + 1] = weigh(counts[2 * id + 1] as number) / (totals[t] as number);
      }
    }
  }

  /** Puts every link into the table that `probabilities` looks in: open addressing, linear probing. */
  private indexLinks(sourceSize: number): Int32Array {
    const links = this.linkTarget.length;
    const index = new Int32Array(2 ** Math.ceil(Math.log2(links * 2 + 2)));
    for (let s = 0; s < sourceSize; s += 1) {
      for (let id = this.rows[s] as number; id < (this.rows[s + 1] as number); id += 1) {
        let slot = slotOf(s, this.linkTarget[id] as number, index.length);
        while (index[slot] !== 0) slot = (slot + 1) & (index.length - 1);
        index[slot] = id + 1;
      }
    }
    return index;
  }

  /** Number of the link of two words, or -1. */
  private linkOf(source: number, target: number): number {
    if (source + 1 >= this.rows.length) return -1;
    const from = this.rows[source] as number;
    const to = this.rows[source + 1] as number;
    for (let slot = slotOf(source, target, this.index.length); ; slot = (slot + 1) & (this.index.length - 1)) {
      const id = (this.index[slot] as number) - 1;
      if (id < 0 || (id >= from && id < to && this.linkTarget[id] === target)) return id;
    }
  }

  /** p(target | source) and p(source | target) of two words; both 0 where they never stand together. O(1). */
  probabilities(source: number, target: number): [forward: number, backward: number] {
    const id = this.linkOf(source, target);
    return id < 0 ? [0, 0] : [this.table[2 * id] as number, this.table[2 * id + 1] as number];
  }
}

/** Where the search for a link begins; `size` is a power of 2. */
function slotOf(source: number, target: number, size: number): number {
  const mixed = Math.imul(source, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}

function weightTable(weights: Map<number, Float32Array>, n: number, m: number, diagonal: boolean): Float32Array {
  const key = n * 1024 + m;
  let table = weights.get(key);
  if (table === undefined) {
    table = new Float32Array(n * m);
    for (let i = 0; i < n; i += 1)
      for (let j = 0; j < m; j += 1) table[i * m + j] = positionWeight(i, n, j, m, diagonal);
    weights.set(key, table);
  }
  return table;
}

/** Numbers the links source word by source word, and writes the number of each cell of each pair. */
function numberLinks(
  pairs: readonly NumberedPair[],
  cells: Float64Array,
  link: Int32Array,
  sourceSize: number,
  targetSize: number,
): { rows: Int32Array; targets: Int32Array } {
  const occurrences = new Int32Array(sourceSize + 1);
  for (const pair of pairs) for (const s of pair.source) occurrences[s + 1] = (occurrences[s + 1] as number) + 1;
  for (let s = 0; s < sourceSize; s += 1)
    occurrences[s + 1] = (occurrences[s + 1] as number) + (occurrences[s] as number);
  const next = occurrences.slice();
  const placePair = new Int32Array(occurrences[sourceSize] as number);
  const placeIndex = new Int16Array(placePair.length);
  pairs.forEach((pair, p) => {
    pair.source.forEach((s, i) => {
      const at = next[s] as number;
      next[s] = at + 1;
      placePair[at] = p;
      placeIndex[at] = i;
    });
  });
  const rows = new Int32Array(sourceSize + 1);
  const stamp = new Int32Array(targetSize).fill(-1);
  const idOf = new Int32Array(targetSize);
  let targets = new Int32Array(1 << 20);
  let count = 0;
  for (let s = NULL_WORD; s < sourceSize; s += 1) {
    rows[s] = count;
    for (let at = occurrences[s] as number; at < (occurrences[s + 1] as number); at += 1) {
      const p = placePair[at] as number;
      const target = (pairs[p] as NumberedPair).target;
      const base = (cells[p] as number) + (placeIndex[at] as number) * target.length;
      for (let j = 0; j < target.length; j += 1) {
        const t = target[j] as number;
        if (stamp[t] !== s) {
          stamp[t] = s;
          idOf[t] = count;
          if (count === targets.length) {
            const grown = new Int32Array(targets.length * 2);
            grown.set(targets);
            targets = grown;
          }
          targets[count] = t;
          count += 1;
        }
        link[base + j] = idOf[t] as number;
      }
    }
  }
  rows[sourceSize] = count;
  return { rows, targets: targets.slice(0, count) };
}
