import "server-only";
import { extractArticle } from "@/lib/core/terms/extract-article";
import { rankIndex } from "@/lib/core/terms/rank-candidates";
import type { ExtractionProgress } from "@/lib/schemas/terms";
import { type Actor, assertCan } from "../people/permissions";
import { EXTRACTOR, isCorpusFresh, readCorpus, storeCandidates } from "./candidates/corpus";
import * as repository from "./candidates/repository";
import { CANDIDATES_KEPT, compareRanking } from "./ranking";

/** Rankings in a row while other processes go on storing articles; they rank theirs too. */
const MOST_RANKINGS = 5;

/** What waits to be read, and what runs, in this process. */
interface Queue {
  waiting: Set<string>;
  running: Promise<void> | null;
  /** a ranking is due even where no article waits: one was removed, or the last ranking failed */
  isDue: boolean;
  done: number;
  total: number;
}
const shared = globalThis as { tafsiriExtraction?: Queue };
const queue = (): Queue => {
  shared.tafsiriExtraction ??= { waiting: new Set(), running: null, isDue: false, done: 0, total: 0 };
  return shared.tafsiriExtraction;
};

/**
 * Tells the glossary that an article was imported, changed or removed. Returns at once: candidates are counted and
 * ranked afterwards, several articles together. What fails is logged and done with the next change.
 */
export function articleChanged(articleId: string): void {
  queue().waiting.add(articleId);
  run();
}

/** Reads every article again, in the background. */
export async function extractAll(actor: Actor): Promise<ExtractionProgress> {
  assertCan(actor, "propose");
  for (const id of await repository.listArticleIds()) queue().waiting.add(id);
  queue().isDue = true;
  run();
  return progressOf(queue());
}

/** How far the extraction that runs in this process has got. */
export function extractionProgress(actor: Actor): ExtractionProgress {
  assertCan(actor, "read");
  return progressOf(queue());
}

/** Waits until nothing is left to extract: tests and the command line want to see the end. */
export async function extractionEnd(): Promise<void> {
  while (queue().running) await queue().running;
}

const progressOf = ({ running, done, total, waiting }: Queue): ExtractionProgress => ({
  running: running !== null,
  done,
  total: total + waiting.size,
});

function run(): void {
  const state = queue();
  state.running ??= work(state)
    .catch((error) => {
      state.isDue = true;
      console.error("Extracting terms failed; it is tried again with the next change.", error);
    })
    .finally(() => {
      state.running = null;
      state.done = 0;
      state.total = 0;
    });
}

async function work(state: Queue): Promise<void> {
  await breathe();
  for (const id of await repository.listUnread(EXTRACTOR)) state.waiting.add(id);
  while (state.waiting.size > 0 || state.isDue) {
    state.isDue = false;
    for (const id of state.waiting) {
      state.total = state.done + state.waiting.size;
      await readArticle(id);
      state.waiting.delete(id);
      state.done += 1;
      state.total = state.done;
      await breathe();
    }
    await rank();
  }
}

/** Lets requests through between two pieces of work. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

async function readArticle(id: string): Promise<void> {
  const paragraphs = await repository.findParagraphs(id);
  if (paragraphs) await storeCandidates(id, extractArticle(paragraphs));
}

/**
 * Ranks all candidates and writes what changed. Of several processes the last to write must have seen every article:
 * where one was stored since the ranking began, it is done again.
 */
async function rank(): Promise<void> {
  for (let round = 0; round < MOST_RANKINGS; round += 1) {
    const ranked = rankIndex(await readCorpus(), { limit: CANDIDATES_KEPT });
    await breathe();
    await repository.applyRanking(compareRanking(await repository.listRankedTerms(), ranked));
    if (await isCorpusFresh()) return;
  }
}
