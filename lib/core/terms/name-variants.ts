import { foldWord } from "../text/fold-word.ts";
import { DIRECTION_WORDS } from "./name-clues.ts";

/** Shortest word whose misspelling is recognised, in characters. */
const MIN_MISSPELT_LENGTH = 5;

/**
 * The key under which spellings of a name that differ in case, apostrophe, hyphen or an optional link fall together:
 * "Korea ya Kaskazini" and "Korea Kaskazini", "Ng'ombe" and "Ng’ombe", "Wolde-Mariam" and "Wolde Mariam".
 *
 * @param name a name as written
 * @returns folded key; O(n)
 */
export function nameKey(name: string): string {
  const words = foldWord(name)
    .replace(/\s*-\s*/g, " ")
    .replace(/\s*'\s*/g, "'")
    .replace(/\./g, "")
    .split(/\s+/)
    .filter((word) => word.length > 0);
  const kept = words.filter(
    (word, i) =>
      !(i > 0 && (word === "ya" || word === "ye") && i === words.length - 2 && DIRECTION_WORDS.has(words[i + 1] ?? "")),
  );
  return kept.join(" ");
}

/** True where two words differ by one letter left out, put in or changed, or by two neighbours exchanged. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/**
 * Finds names of several words that are one name but for a slip in one word: "Vladmir Putin" and "Vladimir Putin".
 * Single words are left alone: "Israel" and "Israeli", "Niger" and "Nigeria" differ as little.
 */
export class NameSpellings {
  private readonly buckets = new Map<string, string[]>();

  private *bucketsOf(key: string): Generator<[bucket: string, word: string]> {
    const words = key.split(" ");
    if (words.length < 2 || words.length > 4) return;
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] ?? "";
      if (word.length < MIN_MISSPELT_LENGTH) continue;
      const rest = words.map((other, k) => (k === i ? word.charAt(0) : other)).join(" ");
      yield [`${i} ${rest}`, word];
    }
  }

  /** Takes a name key in and returns the keys that differ from it by one slip. O(names in its buckets). */
  add(key: string): string[] {
    const near: string[] = [];
    for (const [bucket, word] of this.bucketsOf(key)) {
      const others = this.buckets.get(bucket);
      if (others === undefined) {
        this.buckets.set(bucket, [key]);
        continue;
      }
      const index = Number(bucket.slice(0, bucket.indexOf(" ")));
      for (const other of others) if (isOneSlip(word, other.split(" ")[index] ?? "")) near.push(other);
      others.push(key);
    }
    return near;
  }
}
