/** The side of a pair on which a word stands. */
export type MemorySide = "source" | "target";

/** Offset basis and prime of FNV-1a for 32 bits; the sides begin apart so that a word has a token on each. */
const BASIS = { source: 0x811c9dc5, target: 0x1b873593 } as const;
const PRIME = 0x01000193;

/**
 * The number by which the memory's index knows a word.
 *
 * @param side on which it stands
 * @param word folded (see memoryWords)
 * @returns 32 bits, signed: the same on every machine and for ever, so nothing has to be looked up before writing. Two
 *   words may share a number; then a look-up reads an entry too many and drops it by its text
 *
 * O(length). FNV-1a (Fowler, Noll, Vo) with the finish of MurmurHash3.
 */
export function wordToken(side: MemorySide, word: string): number {
  let hash: number = BASIS[side];
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
