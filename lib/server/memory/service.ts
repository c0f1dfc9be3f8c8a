import "server-only";
import { contextHash } from "@/lib/core/memory/context-hash";
import { AppError } from "@/lib/errors";
import { MEMORY_PAGE_SIZE, type MemoryQuery } from "@/lib/schemas/memory";
import { type Actor, assertCan } from "../people/permissions";
import { type FoundPairs, findByWords } from "./concordance";
import { findMatches } from "./lookup";
import * as repository from "./repository";

/** Statuses whose text is worth remembering. */
const REMEMBERED = new Set(["translated", "approved"]);
/** Matches that the panel shows. */
const MATCHES_SHOWN = 5;

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

const hashOrNull = (text: string | null): string | null => (text === null ? null : contextHash(text));

/** Remembers a segment as it now stands, or forgets it where it no longer counts as translated. */
export async function rememberSegment(segmentId: string): Promise<void> {
  const segment = await repository.findSegmentInContext(segmentId);
  const counts =
    segment && !segment.removedAt && segment.kind !== "furniture" && REMEMBERED.has(segment.status) && segment.target;
  if (!counts || !segment.source) return void (await repository.deleteSegmentPairs([segmentId]));
  await repository.putSegmentPair(segmentId, {
    source: segment.source,
    target: segment.target,
    sourceHash: contextHash(segment.source),
    previousHash: hashOrNull(segment.previous),
    nextHash: hashOrNull(segment.next),
    status: segment.status,
  });
}

/** Remembers several segments, one after another. */
export async function rememberSegments(segmentIds: readonly string[]): Promise<void> {
  for (const id of segmentIds) await rememberSegment(id);
}

/** More than these are remembered after the answer: the memory is made from the segments and can be made again. */
const REMEMBERED_AT_ONCE = 100;

/** Remembers segments before the answer, or after it where they are many. */
export async function rememberSoon(segmentIds: readonly string[]): Promise<void> {
  const remembering = rememberSegments(segmentIds);
  if (segmentIds.length <= REMEMBERED_AT_ONCE) await remembering;
  else remembering.catch((error) => console.error(error));
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
  const { source, previous, next } = segment;
  const matches = await findMatches({
    source,
    neighbours: { previous, next },
    exceptSegment: segmentId,
    limit: MATCHES_SHOWN,
  });
  const pairs = new Map((await repository.findPairs(matches.map(({ id }) => id))).map((pair) => [pair.id, pair]));
  return matches.flatMap(({ id: found, score }) => {
    const pair = pairs.get(found);
    if (!pair) return [];
    const { id, source, target, status, fileName, updatedAt } = pair;
    return [{ id, source, target, score, status, fileName, updatedAt }];
  });
}

/** Concordance: a page of the pairs in which every word of the query stands, in any form; of all pairs without one. */
export async function searchMemory(actor: Actor, query: MemoryQuery): Promise<FoundPairs> {
  assertCan(actor, "read");
  const page = { skip: (query.page - 1) * MEMORY_PAGE_SIZE, take: MEMORY_PAGE_SIZE };
  if (query.q.trim() === "") return { ...(await repository.listPairs(page)), forms: [] };
  return await findByWords(query.q, page);
}

/** Takes one pair out of the memory. */
export async function removePair(actor: Actor, id: number): Promise<void> {
  assertCan(actor, "decide");
  await repository.deletePair(id);
}
