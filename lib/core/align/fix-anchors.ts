import type { Region } from "./band";
import type { DocumentPair } from "./bead";

/** A stretch of a document: to be aligned, or fixed by an anchor. */
export interface Stretch extends Region {
  isFixed: boolean;
}

/**
 * Cuts a document at the beads that are known to be right.
 *
 * @param pair with its anchors, in any order
 * @returns stretches in order that cover everything once; empty ones are left out
 * @throws RangeError where an anchor is empty, leaves the document, or crosses or overlaps another
 *
 * O(k log k).
 */
export function cutAtAnchors({ source, target, anchors = [] }: DocumentPair): Stretch[] {
  const fixed = anchors
    .map(({ source: s, target: t }) => ({
      i: Math.min(...s),
      j: Math.min(...t),
      toI: Math.max(...s),
      toJ: Math.max(...t),
    }))
    .sort((a, b) => a.i - b.i);
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  const until = (toI: number, toJ: number) => {
    if (toI > i || toJ > j) stretches.push({ i, j, source: toI - i, target: toJ - j, isFixed: false });
  };
  for (const anchor of fixed) {
    const isInside = Number.isFinite(anchor.i + anchor.j) && anchor.toI < source.length && anchor.toJ < target.length;
    if (!isInside || !(anchor.i >= i) || !(anchor.j >= j))
      throw new RangeError("an anchor crosses another, or leaves the document");
    until(anchor.i, anchor.j);
    const [tall, wide] = [anchor.toI - anchor.i + 1, anchor.toJ - anchor.j + 1];
    stretches.push({ i: anchor.i, j: anchor.j, source: tall, target: wide, isFixed: true });
    [i, j] = [anchor.toI + 1, anchor.toJ + 1];
  }
  until(source.length, target.length);
  return stretches;
}
