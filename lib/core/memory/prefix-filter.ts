import { FUNCTION_WORDS } from "./word-order";

/** Least share of words, in per cent of the longer side, at which a match is worth showing; OmegaT's default too. */
export const MATCH_THRESHOLD = 70;

/**
 * Puts words in the fixed order of the filter: those that tell texts apart come first. Words of the language's grammar
 * come last; before them, longer words first (Zipf: the longer the rarer), then the alphabet, so that the order is the
 * same on every machine and never has to be learned.
 */
const byRarity = (x: Counted, y: Counted): number => {
  const common = Number(FUNCTION_WORDS.has(x.word)) - Number(FUNCTION_WORDS.has(y.word));
  return common || y.word.length - x.word.length || (x.word < y.word ? -1 : x.word > y.word ? 1 : x.nth - y.nth);
};

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
 * in Data Cleaning", and Bayardo, Ma and Srikant (2007). Differs: the order is a fixed rule, not learned frequencies.
 */
export function prefixKeys(words: readonly string[], threshold: number = MATCH_THRESHOLD): PrefixKeys {
  const size = words.length;
  const kept = size - Math.ceil((size * threshold) / 100) + 1;
  const rarest = countRepeats(words)
    .sort(byRarity)
    .slice(0, size === 0 ? 0 : kept);
  return { tokens: rarest.map(({ word, nth }) => (nth === 1 ? word : `${word} ${nth}`)), size };
}

/**
 * How many words a text must have to be able to match one of `size` words.
 *
 * @returns least and most number of words, both included
 */
export function matchingSizes(size: number, threshold: number = MATCH_THRESHOLD): { least: number; most: number } {
  return { least: Math.ceil((size * threshold) / 100), most: Math.floor((size * 100) / threshold) };
}
