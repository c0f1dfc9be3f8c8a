import "server-only";
import { contextHash } from "@/lib/core/memory/context-hash";
import { CandidateSearch, type LookupWord, scoreAtMost } from "@/lib/core/memory/find-candidates";
import { memoryWords } from "@/lib/core/memory/fold-source";
import { type Neighbours, scoreWords, withContext } from "@/lib/core/memory/fuzzy-score";
import { MATCH_THRESHOLD } from "@/lib/core/memory/matching-sizes";
import { rankMatches, type ScoredMatch, shownScore } from "@/lib/core/memory/rank-matches";
import { wordToken } from "@/lib/core/memory/word-token";
import * as postings from "./postings/repository";
import * as repository from "./repository";

/** Longer texts, in words, are looked up for equal ones alone: no translator's paragraph is so long. */
export const LONGEST_LOOKUP = 1_000;
/** Candidates fetched and compared at a time. */
const COMPARED_AT_ONCE = 32;
/** Candidates compared for the sake of the order of equal scores; beyond these only a better score is sought. */
const COMPARED_FOR_ORDER = 256;
/** Exact matches looked at, those with the same neighbours first; more are doubles of them. */
const EXACT_MATCHES = 50;

/** An entry that resembles the text; its score is MATCH_THRESHOLD to 102. */
export type ScoredSource = ScoredMatch;

/** What is looked up. */
export interface Lookup {
  source: string;
  /** sources of the neighbours, not hashed */
  neighbours?: Neighbours;
  /** the segment in hand, which is no match of itself */
  exceptSegment?: string;
  limit: number;
}

/** The distinct words of a text, with how often they stand there and in the memory. */
async function countLookupWords(words: readonly string[]): Promise<LookupWord[]> {
  const times = new Map<number, number>();
  for (const word of words) {
    const token = wordToken("source", word);
    times.set(token, (times.get(token) ?? 0) + 1);
  }
  const counts = await postings.countWords([...times.keys()]);
  return [...times].map(([token, n]) => ({ token, times: n, count: counts.get(token) ?? 0 }));
}

/**
 * What the memory holds that resembles a text: all that score {@link MATCH_THRESHOLD} or more are found, and the best
 * `limit` of different texts given back in the order of rankMatches.
 */
export async function findMatches({ source, neighbours, exceptSegment, limit }: Lookup): Promise<ScoredSource[]> {
  const words = memoryWords(source);
  if (words.length === 0) return [];
  const hashOrNull = (text: string | null | undefined) => (text ? contextHash(text) : null);
  const here = { previous: hashOrNull(neighbours?.previous), next: hashOrNull(neighbours?.next) };
  const matches: ScoredMatch[] = [];
  const compare = (entries: readonly repository.RememberedSource[]) => {
    for (const entry of entries) {
      if (exceptSegment !== undefined && entry.segmentId === exceptSegment) continue;
      const plain = scoreWords(source, words, entry.source, memoryWords(entry.source));
      const lifted = withContext(plain, here, { previous: entry.previousHash, next: entry.nextHash });
      const isForeign = entry.origin === "import";
      const score = shownScore(lifted, isForeign);
      if (score >= MATCH_THRESHOLD) matches.push({ ...entry, isForeign, score });
    }
  };
  /** The score below which nothing more is shown. */
  const lowest = (): number => {
    const texts = new Map<string, number>();
    for (const { source: there, target, score } of matches) {
      const text = `${there}\u0000${target}`;
      texts.set(text, Math.max(score, texts.get(text) ?? 0));
    }
    return [...texts.values()].sort((a, b) => b - a)[limit - 1] ?? MATCH_THRESHOLD;
  };
  compare(await repository.findByHash(contextHash(source), here, EXACT_MATCHES));
  if (words.length > LONGEST_LOOKUP) return rankMatches(source, matches, limit);

  const search = new CandidateSearch(await countLookupWords(words));
  for (let next = search.next(); next.length > 0; next = search.next()) {
    const held = next.filter(({ count }) => count > 0);
    search.take(next, held.length === 0 ? [] : await postings.readLists(held.map(({ token }) => token)));
  }
  const candidates = search.candidates();
  for (let i = 0; i < candidates.length; i += COMPARED_AT_ONCE) {
    const lot = candidates.slice(i, i + COMPARED_AT_ONCE);
    const [first] = lot;
    // One more point must be within reach once there are enough equals to choose from.
    const atMost = first ? scoreAtMost(first, words.length) : 0;
    if (atMost < lowest() + (i >= COMPARED_FOR_ORDER ? 1 : 0)) break;
    compare(await repository.findSources(lot.map(({ id }) => id)));
  }
  return rankMatches(source, matches, limit);
}
