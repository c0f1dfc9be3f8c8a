import "server-only";
import { createHash } from "node:crypto";
import { foldSource, memoryWords } from "@/lib/core/memory/fold-source";
import { fuzzyScore, withContext } from "@/lib/core/memory/fuzzy-score";
import { MATCH_THRESHOLD, matchingSizes, prefixKeys } from "@/lib/core/memory/prefix-filter";
import { AppError } from "@/lib/errors";
import { MEMORY_PAGE_SIZE, type MemoryQuery } from "@/lib/schemas/memory";
import { type Actor, assertCan } from "../people/permissions";
import * as repository from "./repository";

/** Statuses whose text is worth remembering. */
const REMEMBERED = new Set(["translated", "approved"]);
/** Matches that the panel shows, and candidates that one look-up scores at the most. */
const MATCHES_SHOWN = 5;
const CANDIDATES_SCORED = 2_000;

/** A remembered pair that resembles the segment in hand. */
export interface MemoryMatch {
  id: number;
  source: string;
  target: string;
  /** 70 to 102; above 100 the neighbours are the same too */
  score: number;
  status: string | null;
  fileName: string | null;
  updatedAt: Date;
}

const hashOf = (text: string): string => createHash("sha256").update(foldSource(text)).digest("hex");
const hashOrNull = (text: string | null): string | null => (text === null ? null : hashOf(text));

/** Remembers a segment as it now stands, or forgets it where it no longer counts as translated. */
export async function rememberSegment(segmentId: string): Promise<void> {
  const segment = await repository.findSegmentInContext(segmentId);
  const counts =
    segment && !segment.removedAt && segment.kind !== "furniture" && REMEMBERED.has(segment.status) && segment.target;
  if (!counts || !segment.source) return void (await repository.deleteSegmentPairs([segmentId]));
  const { tokens, size } = prefixKeys(memoryWords(segment.source));
  await repository.putSegmentPair(segmentId, {
    source: segment.source,
    target: segment.target,
    folded: `${foldSource(segment.source)}\n${foldSource(segment.target)}`,
    sourceHash: hashOf(segment.source),
    previousHash: hashOrNull(segment.previous),
    nextHash: hashOrNull(segment.next),
    status: segment.status,
    tokens,
    size,
  });
}

/** Remembers several segments, one after another. */
export async function rememberSegments(segmentIds: readonly string[]): Promise<void> {
  for (const id of segmentIds) await rememberSegment(id);
}

/** Takes segments out of the memory. */
export async function forgetSegments(segmentIds: readonly string[]): Promise<void> {
  await repository.deleteSegmentPairs(segmentIds);
}

/** What the memory holds that resembles a segment's source, the best first; the segment itself is left out. */
export async function matchesForSegment(actor: Actor, segmentId: string): Promise<MemoryMatch[]> {
  assertCan(actor, "read");
  const segment = await repository.findSegmentInContext(segmentId);
  if (!segment) throw new AppError("not_found");
  const { tokens, size } = prefixKeys(memoryWords(segment.source));
  if (size === 0) return [];
  const { least, most } = matchingSizes(size);
  const [exact, similar] = await Promise.all([
    repository.findByHash(hashOf(segment.source), MATCHES_SHOWN * 2),
    repository.findByTokens(tokens, least, most, CANDIDATES_SCORED),
  ]);
  const here = { previous: hashOrNull(segment.previous), next: hashOrNull(segment.next) };
  const pairs = new Map([...exact, ...similar].map((pair) => [pair.id, pair]));
  const scored = [...pairs.values()]
    .filter((pair) => pair.segmentId !== segmentId)
    .map((pair) => ({
      pair,
      score: withContext(fuzzyScore(segment.source, pair.source), here, {
        previous: pair.previousHash,
        next: pair.nextHash,
      }),
    }))
    .filter(({ score }) => score >= MATCH_THRESHOLD)
    .sort((a, b) => b.score - a.score || b.pair.updatedAt.getTime() - a.pair.updatedAt.getTime());
  const distinct = scored.filter(
    ({ pair }, i) =>
      scored.findIndex(({ pair: other }) => other.source === pair.source && other.target === pair.target) === i,
  );
  return distinct.slice(0, MATCHES_SHOWN).map(({ pair, score }) => ({
    id: pair.id,
    source: pair.source,
    target: pair.target,
    score,
    status: pair.status,
    fileName: pair.fileName,
    updatedAt: pair.updatedAt,
  }));
}

/** Concordance: a page of the pairs in which every word of the query stands, on either side. */
export async function searchMemory(actor: Actor, query: MemoryQuery) {
  assertCan(actor, "read");
  const page = { skip: (query.page - 1) * MEMORY_PAGE_SIZE, take: MEMORY_PAGE_SIZE };
  return await repository.listPairs(memoryWords(query.q), page);
}

/** Takes one pair out of the memory. */
export async function removePair(actor: Actor, id: number): Promise<void> {
  assertCan(actor, "decide");
  await repository.deletePair(id);
}
