// Run by ../memory.ts, a process for each size and database, so that peaks of memory are its own.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { memoryWords } from "../../lib/core/memory/fold-source.ts";
import { scoreWords } from "../../lib/core/memory/fuzzy-score.ts";
import { MATCH_THRESHOLD } from "../../lib/core/memory/matching-sizes.ts";
import { shownScore } from "../../lib/core/memory/rank-matches.ts";
import { getDb, openDb, useDb } from "../../lib/server/db.ts";
import { findByWords } from "../../lib/server/memory/concordance.ts";
import { findMatches } from "../../lib/server/memory/lookup.ts";
import { addMany, listPairs } from "../../lib/server/memory/repository.ts";
import { migrate } from "../../lib/server/migrate.ts";
import { startPostgres } from "../../lib/server/testing/start-postgres.ts";
import { createRandom, editSentence, readPairs, widenPairs } from "./make-pairs.ts";

const [provider = "sqlite", size = "10000"] = process.argv.slice(2);
const count = Number(size);
/** Units written at a time. */
const BATCH = 10_000;
/** Look-ups measured, of which so many are checked against scoring every entry. */
const [LOOKUPS, CHECKED] = [500, 200];
const WARMING = 20;

async function openPlace() {
  if (provider === "postgresql") {
    const server = await startPostgres();
    return { url: `${server.url}/postgres`, close: () => server.stop() };
  }
  const folder = mkdtempSync(path.join(tmpdir(), "tafsiri-memory-"));
  const file = path.join(folder, "memory.db");
  return { url: `file:${file}`, file, close: () => rmSync(folder, { recursive: true, force: true }) };
}

async function databaseMegabytes(file: string | undefined): Promise<number> {
  if (file) return Math.round(statSync(file).size / 2 ** 20);
  const [row] = await getDb().$queryRawUnsafe<{ size: number }[]>(
    "SELECT (pg_database_size(current_database()) / 1048576)::int AS size",
  );
  return row?.size ?? 0;
}

const round = (ms: number): number => Number(ms.toFixed(2));

/** Time by the clock, and of the processor alone: the second tells what a machine without other work would show. */
async function measure<T>(inputs: readonly T[], work: (input: T) => Promise<unknown>) {
  for (const input of inputs.slice(0, WARMING)) await work(input);
  const [times, own]: [number[], number[]] = [[], []];
  for (const input of inputs) {
    const [before, cpuBefore] = [performance.now(), process.cpuUsage()];
    await work(input);
    times.push(performance.now() - before);
    const { user, system } = process.cpuUsage(cpuBefore);
    own.push((user + system) / 1_000);
  }
  const at = (all: number[], share: number) => round(all.sort((a, b) => a - b)[Math.floor(all.length * share)] ?? 0);
  return {
    medianMs: at(times, 0.5),
    p95Ms: at(times, 0.95),
    worstMs: at(times, 1 - 1 / times.length),
    processorMedianMs: at(own, 0.5),
    processorP95Ms: at(own, 0.95),
  };
}

/**
 * The best score of every question, by comparing it with every entry. Entries are passed over only for what the score
 * itself forbids: too few words in common, counted word by word.
 */
function bestByBruteForce(questions: readonly string[], entries: Iterable<{ source: string }>): number[] {
  const asked = questions.map((source) => {
    const words = memoryWords(source);
    const times = new Map<string, number>();
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
    return { source, words, times, best: 0 };
  });
  for (const { source } of entries) {
    const words = memoryWords(source);
    const there = new Map<string, number>();
    for (const word of words) there.set(word, (there.get(word) ?? 0) + 1);
    for (const question of asked) {
      const longer = Math.max(words.length, question.words.length);
      if (100 * Math.min(words.length, question.words.length) < MATCH_THRESHOLD * longer) continue;
      let shared = 0;
      for (const [word, n] of there) shared += Math.min(n, question.times.get(word) ?? 0);
      if (100 * shared < MATCH_THRESHOLD * longer) continue;
      const score = shownScore(scoreWords(question.source, question.words, source, words), true);
      if (score > question.best) question.best = score;
    }
  }
  return asked.map(({ best }) => best);
}

const place = await openPlace();
try {
  process.env.DATABASE_URL = place.url;
  await migrate(place.url, path.join(import.meta.dirname, "../../prisma/migrations"));
  // biome-ignore lint/correctness/useHookAtTopLevel: no React hook in spite of its name
  useDb(openDb(place.url));
  const { text, pairs } = readPairs();
  let [writing, written, cpu] = [0, 0, 0];
  let batch: { source: string; target: string; fileName: string }[] = [];
  const flush = async () => {
    const [before, cpuBefore] = [performance.now(), process.cpuUsage()];
    written += (await addMany(batch)).added;
    writing += performance.now() - before;
    const { user, system } = process.cpuUsage(cpuBefore);
    cpu += user + system;
    batch = [];
  };
  for (const pair of widenPairs(pairs, count)) {
    batch.push({ ...pair, fileName: "bench.tmx" });
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  const loadPeak = process.resourceUsage().maxRSS;
  if (provider === "sqlite") await getDb().$executeRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
  else await getDb().$executeRawUnsafe("ANALYZE");

  const random = createRandom(3);
  const anyWord = () => {
    const words = pairs[Math.floor(random() * pairs.length)]?.source.split(" ") ?? [];
    return words[Math.floor(random() * words.length)] ?? "na";
  };
  const wanted = new Set(Array.from({ length: LOOKUPS }, () => Math.floor(random() * count)));
  const questions: string[] = [];
  let i = 0;
  for (const { source } of widenPairs(pairs, count))
    if (wanted.has(i++)) questions.push(editSentence(source, random, anyWord));

  const lookup = await measure(questions, (source) => findMatches({ source, limit: 5 }));
  const step = Math.ceil(questions.length / CHECKED);
  const checked = questions.filter((_, nth) => nth % step === 0);
  const truth = bestByBruteForce(checked, widenPairs(pairs, count));
  let [right, matched] = [0, 0];
  for (const [nth, source] of checked.entries()) {
    const [best] = await findMatches({ source, limit: 5 });
    const expected = truth[nth] ?? 0;
    if (expected >= MATCH_THRESHOLD) matched += 1;
    if ((best?.score ?? 0) === (expected >= MATCH_THRESHOLD ? expected : 0)) right += 1;
  }
  const words = Array.from({ length: 200 }, anyWord);
  const concordance = await measure(words, (word) => findByWords(word, { skip: 0, take: 50 }));
  const two = await measure(words, (word) => findByWords(`${word} ${anyWord()}`, { skip: 0, take: 50 }));
  const commonest = await measure(["na", "ya", "kusema", "the", "say"], (word) =>
    findByWords(word, { skip: 0, take: 50 }),
  );
  const page = await measure([0, 50, 5_000, 9_950], (skip) => listPairs({ skip, take: 50 }));
  console.log(
    JSON.stringify({
      database: provider,
      entries: written,
      text,
      unitsPerSecond: Math.round(count / (writing / 1_000)),
      processorUsPerUnit: Math.round(cpu / count),
      databaseMB: await databaseMegabytes(place.file),
      lookup,
      checked: {
        lookups: checked.length,
        withMatch: matched,
        sameBestScore: Number((right / checked.length).toFixed(4)),
      },
      concordance: { oneWord: concordance, twoWords: two, commonestWords: commonest },
      browse: page,
      loadPeakMB: Math.round(loadPeak / 1024),
    }),
  );
  await getDb().$disconnect();
} finally {
  place.close();
}
