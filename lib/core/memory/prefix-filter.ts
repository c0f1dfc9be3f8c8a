import { memoryWords } from "./fold-source.ts";
import { commonness } from "./word-order.ts";

/** Least share of words, in per cent of the longer side, at which a match is worth showing; OmegaT's default too. */
export const MATCH_THRESHOLD = 70;

/**
 * Puts words in the fixed order of the filter: those that tell texts apart come first. Words on no list of common ones
 * come first, of these the longer (Zipf: the longer the rarer); then common ones, the commonest last; then the alphabet,
 * so that the order is the same on every machine and never has to be learned.
 */
const byRarity = (x: Counted, y: Counted): number =>
  commonness(x.word) - commonness(y.word) ||
  y.word.length - x.word.length ||
  (x.word < y.word ? -1 : x.word > y.word ? 1 : x.nth - y.nth);

/** The nth standing of a word in its text, so that the filter may count a multiset as a set. */
interface Counted {
  word: string;
  nth: number;
}

/** What the database keeps of an entry: some of its words, and how many it has in all. */
export interface PrefixKeys {
  /** the distinct rarest words, rarest first */
  tokens: string[];
  /** number of words, repetitions counted */
  size: number;
  /** a bit for each word (32-bit, signed), by which {@link mayMatch} drops most entries before their text is read */
  sketch: number;
}

function countRepeats(words: readonly string[]): Counted[] {
  const seen = new Map<string, number>();
  return words.map((word) => {
    const nth = (seen.get(word) ?? 0) + 1;
    seen.set(word, nth);
    return { word, nth };
  });
}

/**
 * The index keys of a text: two texts that share at least `threshold` per cent of the longer one's words share at
 * least one key, so a look-up by keys misses no match above the threshold.
 *
 * @param words of memoryWords
 * @param threshold per cent, 1 to 100
 * @returns distinct keys, at most `size - ceil(size * threshold / 100) + 1` of them
 *
 * O(n log n). Prefix filtering after Chaudhuri, Ganti and Kaushik (2006), "A Primitive Operator for Similarity Joins
 * in Data Cleaning", and Bayardo, Ma and Srikant (2007), "Scaling Up All Pairs Similarity Search". Differs: the order is
 * a fixed rule, not learned frequencies, so that keys stored years apart agree.
 */
export function prefixKeys(words: readonly string[], threshold: number = MATCH_THRESHOLD): PrefixKeys {
  const size = words.length;
  const kept = size - Math.ceil((size * threshold) / 100) + 1;
  const rarest = countRepeats(words)
    .sort(byRarity)
    .slice(0, size === 0 ? 0 : kept);
  return {
    tokens: rarest.map(({ word, nth }) => (nth === 1 ? word : `${word} ${nth}`)),
    size,
    sketch: sketchWords(words),
  };
}

/**
 * How many words a text must have to be able to match one of `size` words.
 *
 * @returns least and most number of words, both included
 */
export function matchingSizes(size: number, threshold: number = MATCH_THRESHOLD): { least: number; most: number } {
  return { least: Math.ceil((size * threshold) / 100), most: Math.floor((size * 100) / threshold) };
}

/** The bit of a word: FNV-1a, the top five bits. */
function bitOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return 1 << (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 27);
}

/** A bit for each word of a text, 32-bit, signed. */
function sketchWords(words: readonly string[]): number {
  let sketch = 0;
  for (const word of words) sketch |= bitOf(word);
  return sketch;
}

function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Whether two texts can still be alike, judged by sketches and sizes alone.
 *
 * @param a keys of one text (tokens not needed)
 * @param b of the other
 * @param threshold per cent, 1 to 100
 * @returns false only where fewer than `threshold` per cent of the longer one's words can be shared
 *
 * O(1): each bit that one sketch alone has stands for at least one word that the other text lacks. In the spirit of the
 * suffix filter of Xiao, Wang, Lin and Yu (2008), "Efficient Similarity Joins for Near Duplicate Detection" (PPJoin+).
 */
export function mayMatch(
  a: Pick<PrefixKeys, "size" | "sketch">,
  b: Pick<PrefixKeys, "size" | "sketch">,
  threshold: number = MATCH_THRESHOLD,
): boolean {
  const shared = Math.min(a.size - countBits(a.sketch & ~b.sketch), b.size - countBits(b.sketch & ~a.sketch));
  return 100 * shared >= threshold * Math.max(a.size, b.size);
}

/**
 * What the database keeps of a text: {@link prefixKeys} of its words at the usual threshold.
 *
 * @param text a source text
 */
export const memoryTokens = (text: string): PrefixKeys => prefixKeys(memoryWords(text));
