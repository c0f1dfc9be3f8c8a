import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CandidateSearch, scoreAtMost } from "./find-candidates";
import { memoryWords } from "./fold-source";
import { fuzzyScore } from "./fuzzy-score";
import { MATCH_THRESHOLD } from "./matching-sizes";
import {
  BLOCK_SIZE,
  blockOf,
  bucketBlockOf,
  bucketOf,
  encodePosting,
  type PostingList,
  writeBucketPosting,
  writePartHead,
} from "./posting-list";
import { wordToken } from "./word-token";

/** What a bucket has of a word that stands in one entry. */
function encodeBucketPart(token: number, id: number, words: number): string {
  const bytes = new Uint8Array(64);
  const end = writeBucketPosting(bytes, writePartHead(bytes, 0, token, 1), id, words);
  return String.fromCharCode(...bytes.subarray(0, end));
}

/** The lists of some texts; every third word stands in a bucket. */
function indexTexts(texts: readonly { id: number; text: string }[]) {
  const lists = new Map<string, PostingList>();
  const counts = new Map<number, number>();
  for (const { id, text } of texts) {
    const words = memoryWords(text);
    for (const word of new Set(words)) {
      const token = wordToken("source", word);
      const inBucket = token % 3 === 0;
      const [key, block] = inBucket ? [bucketOf(token), bucketBlockOf(id)] : [token, blockOf(id)];
      const posting = inBucket ? encodeBucketPart(token, id, words.length) : encodePosting(id, words.length);
      const before = lists.get(`${key} ${block}`)?.entries ?? "";
      lists.set(`${key} ${block}`, { token: key, block, entries: before + posting });
      counts.set(token, (counts.get(token) ?? 0) + 1);
    }
  }
  return { lists: [...lists.values()], counts };
}

function search(source: string, { lists, counts }: ReturnType<typeof indexTexts>, skew: (token: number) => number) {
  const times = new Map<number, number>();
  for (const word of memoryWords(source)) {
    const token = wordToken("source", word);
    times.set(token, (times.get(token) ?? 0) + 1);
  }
  const found = new CandidateSearch(
    [...times].map(([token, n]) => ({ token, times: n, count: (counts.get(token) ?? 0) * skew(token) })),
  );
  for (let next = found.next(); next.length > 0; next = found.next()) {
    const wanted = new Set(next.map(({ token }) => token));
    const buckets = new Set([...wanted].map(bucketOf));
    found.take(
      next,
      lists.filter(({ token, block }) => (block < 0 ? buckets : wanted).has(token)),
    );
  }
  return found.candidates();
}

const word = fc.constantFrom(..."rais wa Kenya alisema bandari mpya na ya 2024 Mombasa leo jana".split(" "));
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));
const texts = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 20 * BLOCK_SIZE }), sentence), { selector: ([id]) => id, maxLength: 40 })
  .map((pairs) => pairs.map(([id, text]) => ({ id, text })));

describe("CandidateSearch", () => {
  it("loses no match, whatever is held of how common words are", () => {
    fc.assert(
      fc.property(sentence, texts, fc.integer({ min: 0, max: 5 }), (source, all, seed) => {
        const candidates = search(source, indexTexts(all), (token) => ((token >>> seed) & 7) + 1);
        const found = new Map(candidates.map((candidate) => [candidate.id, candidate]));
        for (const { id, text } of all) {
          const score = fuzzyScore(source, text);
          const candidate = found.get(id);
          if (score >= MATCH_THRESHOLD) expect(candidate).toBeDefined();
          if (candidate)
            expect(scoreAtMost(candidate, memoryWords(source).length)).toBeGreaterThanOrEqual(Math.min(99, score));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("names every candidate once, the most promising first", () => {
    const all = ["rais wa Kenya alisema jana", "rais wa Kenya alisema", "rais wa Kenya", "bandari mpya ya Mombasa"];
    const candidates = search(
      "rais wa Kenya alisema jana",
      indexTexts(all.map((text, id) => ({ id: id + BLOCK_SIZE - 1, text }))),
      () => 1,
    );
    expect(candidates.map(({ id }) => id - BLOCK_SIZE + 1)).toEqual([0, 1]);
  });

  it("finds nothing for a text without words, and in an empty memory", () => {
    expect(search("", indexTexts([{ id: 1, text: "rais" }]), () => 1)).toEqual([]);
    expect(search("rais", indexTexts([]), () => 1)).toEqual([]);
  });
});
