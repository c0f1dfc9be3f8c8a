import "server-only";
import { createHash } from "node:crypto";
import { CandidateIndex } from "@/lib/core/terms/candidate-index";
import type { ArticleCandidates } from "@/lib/core/terms/extract-article";
import * as repository from "./repository";

/** Raised with lib/core/terms whenever it finds other candidates: articles of an older number are read again. */
export const EXTRACTOR = 4;

/** Articles whose candidates are fetched in one query. */
const ARTICLES_A_QUERY = 200;

/** Candidates of all articles as this process knows them, and the stamp of each article's. */
interface Corpus {
  index: CandidateIndex;
  stamps: Map<string, string>;
}
const shared = globalThis as { tafsiriCorpus?: Corpus };

/** Keeps an article's candidates, under a stamp by which every process sees that they are new. */
export async function storeCandidates(articleId: string, candidates: ArticleCandidates): Promise<void> {
  const json = JSON.stringify(candidates);
  const stamp = createHash("sha256").update(json).digest("base64url").slice(0, repository.STAMP_LENGTH);
  await repository.putCandidates(articleId, EXTRACTOR, stamp + json);
}

/**
 * The index of all articles' candidates. It stays in memory, and only articles that another process or this one has
 * changed since are fetched: what changed is asked of the database every time.
 */
export async function readCorpus(): Promise<CandidateIndex> {
  shared.tafsiriCorpus ??= { index: new CandidateIndex(), stamps: new Map() };
  const corpus = shared.tafsiriCorpus;
  const now = await repository.listStamps(EXTRACTOR);
  try {
    for (const id of [...corpus.stamps.keys()]) if (!now.has(id)) forget(corpus, id);
    const changed = [...now.keys()].filter((id) => corpus.stamps.get(id) !== now.get(id));
    for (let from = 0; from < changed.length; from += ARTICLES_A_QUERY) {
      const rows = await repository.listCandidateData(changed.slice(from, from + ARTICLES_A_QUERY), EXTRACTOR);
      for (const { articleId, stamp, json } of rows) {
        corpus.index.add(articleId, JSON.parse(json) as ArticleCandidates);
        corpus.stamps.set(articleId, stamp);
      }
    }
  } catch (error) {
    // What is half done is not to be trusted: the next use begins anew
    delete shared.tafsiriCorpus;
    throw error;
  }
  return corpus.index;
}

/** Whether the index is what the database has: another process may have stored an article meanwhile. */
export async function isCorpusFresh(): Promise<boolean> {
  const stamps = shared.tafsiriCorpus?.stamps ?? new Map();
  const now = await repository.listStamps(EXTRACTOR);
  return now.size === stamps.size && [...now].every(([id, stamp]) => stamps.get(id) === stamp);
}

function forget(corpus: Corpus, id: string): void {
  corpus.index.remove(id);
  corpus.stamps.delete(id);
}
