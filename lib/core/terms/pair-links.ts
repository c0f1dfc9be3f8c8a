import { NULL_WORD, type NumberedPair } from "./aligned-corpus.ts";

/** Links of a corpus: pairs of words that stand together in some pair of sentences, by number. */
export interface Links {
  sources: Int32Array;
  targets: Int32Array;
}

/**
 * The places of links in the pairs of a corpus, pair by pair, row by row of the source.
 */
export interface Cells {
  /** First cell of each pair, and the number of all cells. */
  starts: Float64Array;
  /** Link of each cell. */
  link: Int32Array;
  /** Positions in source and target; undefined where every position has its cell. */
  own: Uint8Array | undefined;
  other: Uint8Array | undefined;
}

/** Where each pair's cells begin when every position of one side has one with every position of the other. */
function startsOf(pairs: readonly NumberedPair[]): Float64Array {
  const starts = new Float64Array(pairs.length + 1);
  let total = 0;
  pairs.forEach((pair, p) => {
    starts[p] = total;
    total += pair.source.length * pair.target.length;
  });
  starts[pairs.length] = total;
  return starts;
}

/** Occurrences from which a link is numbered before those that occur less. */
const FREQUENT = 4;

/**
 * Numbers the links of a corpus without hashing: those that recur first, then the others, each in the order in which
 * they stand in the text, so that what is fetched together lies together.
 *
 * @param pairs numbered pairs
 * @param sourceSize number of source words, the empty one included
 * @param targetSize likewise
 * @returns links and their places; O(sum of |source|·|target|)
 */
export function numberLinks(
  pairs: readonly NumberedPair[],
  sourceSize: number,
  targetSize: number,
): { links: Links; cells: Cells } {
  const starts = startsOf(pairs);
  const link = new Int32Array(starts[pairs.length] as number);
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
  const stamp = new Int32Array(targetSize).fill(-1);
  const idOf = new Int32Array(targetSize);
  const targets = new Growing();
  const sources = new Growing();
  const uses = new Growing();
  let count = 0;
  for (let s = NULL_WORD; s < sourceSize; s += 1) {
    for (let at = occurrences[s] as number; at < (occurrences[s + 1] as number); at += 1) {
      const p = placePair[at] as number;
      const target = (pairs[p] as NumberedPair).target;
      const base = (starts[p] as number) + (placeIndex[at] as number) * target.length;
      for (let j = 0; j < target.length; j += 1) {
        const t = target[j] as number;
        if (stamp[t] !== s) {
          stamp[t] = s;
          idOf[t] = count;
          targets.push(t);
          sources.push(s);
          uses.push(0);
          count += 1;
        }
        const id = idOf[t] as number;
        uses.items[id] = (uses.items[id] as number) + 1;
        link[base + j] = id;
      }
    }
  }
  const numbers = numberByUse(link, uses.items, count);
  const links: Links = { sources: new Int32Array(count), targets: new Int32Array(count) };
  for (let id = 0; id < count; id += 1) {
    const now = numbers[id] as number;
    links.sources[now] = sources.items[id] as number;
    links.targets[now] = targets.items[id] as number;
  }
  return { links, cells: { starts, link, own: undefined, other: undefined } };
}

/** Numbers that begin with the links in frequent use; puts them into the cells, too. */
function numberByUse(link: Int32Array, uses: Int32Array, count: number): Int32Array {
  let frequent = 0;
  let rare = 0;
  for (let id = 0; id < count; id += 1) if ((uses[id] as number) >= FREQUENT) rare += 1;
  const numbers = new Int32Array(count).fill(-1);
  for (let cell = 0; cell < link.length; cell += 1) {
    const id = link[cell] as number;
    if (numbers[id] === -1) {
      if ((uses[id] as number) >= FREQUENT) {
        numbers[id] = frequent;
        frequent += 1;
      } else {
        numbers[id] = rare;
        rare += 1;
      }
    }
    link[cell] = numbers[id] as number;
  }
  return numbers;
}

/** Whole numbers, as many as come. */
class Growing {
  items = new Int32Array(1 << 20);
  private size = 0;

  push(item: number): void {
    if (this.size === this.items.length) {
      const grown = new Int32Array(this.size * 2);
      grown.set(this.items);
      this.items = grown;
    }
    this.items[this.size] = item;
    this.size += 1;
  }
}

/** Numbers of the links that are kept, in the same order; -1 for the others. */
export function renumber(size: number, isKept: (id: number) => boolean): Int32Array {
  const numbers = new Int32Array(size);
  let next = 0;
  for (let id = 0; id < size; id += 1) {
    if (isKept(id)) {
      numbers[id] = next;
      next += 1;
    } else numbers[id] = -1;
  }
  return numbers;
}

/** The links that are kept, under their new numbers; O(links). */
export function keepLinks({ sources, targets }: Links, numbers: Int32Array): Links {
  const isKept = (_: number, id: number) => (numbers[id] as number) >= 0;
  return { sources: sources.filter(isKept), targets: targets.filter(isKept) };
}

/** The cells of the links that are kept, with their positions; O(cells). */
export function keepCells(pairs: readonly NumberedPair[], { starts, link }: Cells, numbers: Int32Array): Cells {
  let size = 0;
  for (let cell = 0; cell < link.length; cell += 1) if ((numbers[link[cell] as number] as number) >= 0) size += 1;
  const kept = {
    starts: new Float64Array(starts.length),
    link: new Int32Array(size),
    own: new Uint8Array(size),
    other: new Uint8Array(size),
  };
  let next = 0;
  pairs.forEach(({ source, target }, p) => {
    kept.starts[p] = next;
    let cell = starts[p] as number;
    for (let i = 0; i < source.length; i += 1) {
      for (let j = 0; j < target.length; j += 1, cell += 1) {
        const id = numbers[link[cell] as number] as number;
        if (id < 0) continue;
        kept.link[next] = id;
        kept.own[next] = i;
        kept.other[next] = j;
        next += 1;
      }
    }
  });
  kept.starts[pairs.length] = next;
  return kept;
}
