import "server-only";
import { memoryWords } from "@/lib/core/memory/fold-source";
import { matchAllWords } from "@/lib/core/memory/match-all-words";
import { wordToken } from "@/lib/core/memory/word-token";
import * as postings from "../memory/postings/repository";
import * as memory from "../memory/repository";

/** Pairs that the aligner learns from, so that a large memory costs no more than a small one. */
export const MOST_PAIRS = 2_000;
/** A word that so many pairs hold tells little of an article. */
const RARE = 200;
/** Words, and entries, asked for in one statement. */
const ASKED_AT_ONCE = 400;
/** Letters of a pair's side: longer texts are whole articles, which teach little for what they cost. */
const LONGEST = 4_000;

interface Pair {
  source: string;
  target: string;
}

const lotsOf = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / ASKED_AT_ONCE) }, (_, i) =>
    items.slice(i * ASKED_AT_ONCE, (i + 1) * ASKED_AT_ONCE),
  );

/** The rarest words of these texts that the memory holds, as many as name {@link MOST_PAIRS} pairs at most. */
async function findRareWords(texts: readonly string[]): Promise<number[]> {
  const words = new Set(texts.flatMap(memoryWords));
  const tokens = [...new Set([...words].map((word) => wordToken("source", word)))];
  const counted: [token: number, count: number][] = [];
  for (const lot of lotsOf(tokens)) counted.push(...(await postings.countWords(lot)));
  const rare: number[] = [];
  let named = 0;
  for (const [token, count] of counted.filter(([, n]) => n > 0 && n <= RARE).sort((a, b) => a[1] - b[1])) {
    named += count;
    if (named > MOST_PAIRS) break;
    rare.push(token);
  }
  return rare;
}

/**
 * What the memory has to teach the aligner about an article: pairs that share rare words with it, then the youngest.
 *
 * @param texts paragraphs in the source language
 * @returns {@link MOST_PAIRS} at most
 */
export async function findRelatedPairs(texts: readonly string[]): Promise<Pair[]> {
  const rare = await findRareWords(texts);
  const found = new Map<number, Pair>();
  const take = (pairs: readonly (Pair & { id: number })[]) => {
    for (const { id, source, target } of pairs)
      if (source.length <= LONGEST && target.length <= LONGEST && found.size < MOST_PAIRS)
        found.set(id, { source, target });
  };
  if (rare.length > 0) {
    const lists = (await Promise.all(lotsOf(rare).map(postings.readLists))).flat();
    const ids = matchAllWords([rare], lists, await postings.readLists([postings.GONE]));
    for (const lot of lotsOf(ids.slice(0, MOST_PAIRS))) take(await memory.findSources(lot));
  }
  if (found.size < MOST_PAIRS) take((await memory.listPairs({ skip: 0, take: MOST_PAIRS })).pairs);
  return [...found.values()];
}
