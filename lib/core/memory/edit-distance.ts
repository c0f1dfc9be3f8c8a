/** Bits of a block: what JavaScript's bitwise operators work on. */
const BLOCK_BITS = 32;

/** For every symbol of `pattern` the rows where it stands, a 32-bit block after another. */
function findPositions<T>(pattern: ArrayLike<T>, blocks: number): Map<T, Int32Array> {
  const positions = new Map<T, Int32Array>();
  for (let i = 0; i < pattern.length; i += 1) {
    const symbol = pattern[i] as T;
    const bits = positions.get(symbol) ?? new Int32Array(blocks);
    bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31));
    positions.set(symbol, bits);
  }
  return positions;
}

/**
 * Least number of symbols to put in, take out or replace, from one sequence to the other.
 *
 * @param a symbols compared by identity: words, or characters of a string
 * @param b likewise
 * @returns 0 to the longer length; symmetric
 *
 * O(⌈n/32⌉·m) time, O(n) memory, n and m without what both begin and end with. Myers (1999), "A Fast Bit-Vector Algorithm for Approximate String Matching Based on
 * Dynamic Programming", in the form for distances of Hyyrö (2003), "A Bit-Vector Algorithm for Computing Levenshtein
 * and Damerau Edit Distances", blocks carried as in Myers' section 4.
 */
export function editDistance<T>(a: ArrayLike<T>, b: ArrayLike<T>): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  let same = 0;
  while (same < shorter.length - start && shorter[shorter.length - 1 - same] === longer[longer.length - 1 - same])
    same += 1;
  return distanceOf(between(shorter, start, same), between(longer, start, same));
}

/** A sequence without what both begin and end with. */
const between = <T>(symbols: ArrayLike<T>, start: number, same: number): ArrayLike<T> =>
  start === 0 && same === 0 ? symbols : Array.prototype.slice.call(symbols, start, symbols.length - same);

function distanceOf<T>(pattern: ArrayLike<T>, text: ArrayLike<T>): number {
  const rows = pattern.length;
  if (rows === 0) return text.length;
  const blocks = Math.ceil(rows / BLOCK_BITS);
  const positions = findPositions(pattern, blocks);
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const last = 1 << ((rows - 1) & 31);
  let distance = rows;
  for (let j = 0; j < text.length; j += 1) {
    const found = positions.get(text[j] as T);
    // The first row of the table grows by one with every column.
    let carryPlus = 1;
    let carryMinus = 0;
    for (let block = 0; block < blocks; block += 1) {
      const vp = plus[block] as number;
      const vn = minus[block] as number;
      const matches = (found?.[block] ?? 0) | carryMinus;
      const vertical = (found?.[block] ?? 0) | vn;
      const diagonal = ((((matches & vp) + vp) | 0) ^ vp) | matches;
      let hp = vn | ~(diagonal | vp);
      let hn = vp & diagonal;
      if (block === blocks - 1) distance += (hp & last) !== 0 ? 1 : (hn & last) !== 0 ? -1 : 0;
      const [outPlus, outMinus] = [hp >>> 31, hn >>> 31];
      hp = (hp << 1) | carryPlus;
      hn = (hn << 1) | carryMinus;
      plus[block] = hn | ~(vertical | hp);
      minus[block] = hp & vertical;
      carryPlus = outPlus;
      carryMinus = outMinus;
    }
  }
  return distance;
}
