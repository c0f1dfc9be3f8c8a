import { foldSource } from "./fold-source.ts";

/** Multipliers and seeds of MurmurHash3's mixing step, as used in Bryc's public-domain cyrb53. */
const [MIX_A, MIX_B] = [2654435761, 1597334677];
const [SEED_A, SEED_B] = [0xdeadbeef, 0x41c6ce57];

/**
 * A short name for a text, by which neighbours are compared: the same for texts that differ in case, spaces and
 * punctuation alone.
 *
 * @param text any text
 * @returns 16 hexadecimal digits; two different texts share one with a chance near 2^-64. No secret: don't sign with it
 *
 * O(n).
 */
export function contextHash(text: string): string {
  let [a, b] = [SEED_A, SEED_B];
  const folded = foldSource(text);
  for (let i = 0; i < folded.length; i += 1) {
    const unit = folded.charCodeAt(i);
    a = Math.imul(a ^ unit, MIX_A);
    b = Math.imul(b ^ unit, MIX_B);
    a = (a << 13) | (a >>> 19);
    b = (b << 17) | (b >>> 15);
  }
  const finish = (x: number, y: number) => {
    const mixed = Math.imul(x ^ (x >>> 16), 2246822507) ^ Math.imul(y ^ (y >>> 13), 3266489909);
    return (mixed >>> 0).toString(16).padStart(8, "0");
  };
  return finish(a, b) + finish(b, a);
}
