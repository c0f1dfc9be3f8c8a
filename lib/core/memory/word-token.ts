/** The side of a pair on which a word stands. */
export type MemorySide = "source" | "target";

/** Offset bases of FNV-1a for 32 bits; the sides begin apart so that a word has a token on each. */
export const TOKEN_BASIS = { source: 0x811c9dc5, target: 0x1b873593 } as const;
/** Prime of FNV-1a for 32 bits. */
export const TOKEN_PRIME = 0x01000193;

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
  let hash: number = TOKEN_BASIS[side];
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), TOKEN_PRIME);
  return finishToken(hash);
}

/** Mixes the bits of a hash of FNV-1a, as {@link wordToken} does in the end; O(1). */
export function finishToken(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) | 0;
}
