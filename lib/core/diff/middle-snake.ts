/** A stretch of the edit path: from (x, y) to (u, v), its diagonal part being what both sides share. */
export interface MiddleSnake {
  x: number;
  y: number;
  u: number;
  v: number;
  /** least number of insertions and deletions between the two ranges */
  edits: number;
}

/**
 * Finds the middle of a shortest edit path between `a[a0..a1)` and `b[b0..b1)` by searching from both ends at once.
 *
 * @param a symbols of the text before, b those of the text after
 * @param limit edits per direction after which the search is given up
 * @returns the snake, in indexes of `a` and `b`; null where the texts are farther apart than 2 × `limit`
 *
 * O((N+M)·D) time, O(D) memory. Myers (1986), "An O(ND) Difference Algorithm and Its Variations", section 4b.
 */
export function findMiddleSnake(
  a: Int32Array,
  [a0, a1]: readonly [number, number],
  b: Int32Array,
  [b0, b1]: readonly [number, number],
  limit: number,
): MiddleSnake | null {
  const n = a1 - a0;
  const m = b1 - b0;
  const delta = n - m;
  const isOdd = (delta & 1) !== 0;
  const most = Math.min(limit, Math.ceil((n + m) / 2));
  const width = 2 * most + 3;
  const forward = new Int32Array(width);
  const backward = new Int32Array(width);
  const at = (k: number) => k + most + 1;
  for (let d = 0; d <= most; d += 1) {
    for (let k = -d; k <= d; k += 2) {
      const below = forward[at(k - 1)] ?? 0;
      const above = forward[at(k + 1)] ?? 0;
      let x = k === -d || (k !== d && below < above) ? above : below + 1;
      const from = x;
      while (x < n && x - k < m && x - k >= 0 && a[a0 + x] === b[b0 + x - k]) x += 1;
      forward[at(k)] = x;
      const opposite = delta - k;
      if (isOdd && Math.abs(opposite) <= d - 1 && x + (backward[at(opposite)] ?? 0) >= n)
        return { x: a0 + from, y: b0 + from - k, u: a0 + x, v: b0 + x - k, edits: 2 * d - 1 };
    }
    for (let k = -d; k <= d; k += 2) {
      const below = backward[at(k - 1)] ?? 0;
      const above = backward[at(k + 1)] ?? 0;
      let x = k === -d || (k !== d && below < above) ? above : below + 1;
      const from = x;
      while (x < n && x - k < m && x - k >= 0 && a[a1 - 1 - x] === b[b1 - 1 - x + k]) x += 1;
      backward[at(k)] = x;
      const opposite = delta - k;
      if (!isOdd && Math.abs(opposite) <= d && x + (forward[at(opposite)] ?? 0) >= n)
        return { x: a1 - x, y: b1 - x + k, u: a1 - from, v: b1 - from + k, edits: 2 * d };
    }
  }
  return null;
}
