import "server-only";
import { AppError } from "@/lib/errors";
import { getDb, type Tx } from "../../db";

export const BEAD = {
  id: true,
  articleId: true,
  rank: true,
  kind: true,
  rule: true,
  source: true,
  target: true,
  status: true,
  version: true,
} as const;

/** A bead as merging and splitting see it. */
export interface Bead {
  id: string;
  articleId: string;
  rank: number;
  kind: string;
  rule: string | null;
  source: string;
  target: string;
  status: string;
  version: number;
}
/** What a bead holds. */
export interface Content {
  source: string;
  target: string;
  status: string;
}
export interface By {
  byId: string;
  now: Date;
  origin: "merge" | "split" | "move" | "alignment" | "restore";
  /** what all revisions of one step share, where it takes more than two rows */
  visit?: string;
}

const contentOf = ({ source, target, status }: Content): Content => ({ source, target, status });

/** Everything inside happens or nothing; a collision with another writer is a conflict. */
export function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return getDb().$transaction(work);
}

export const findBead = (tx: Tx, id: string): Promise<Bead | null> =>
  tx.segment.findFirst({ where: { id, removedAt: null }, select: BEAD });

/** The bead after this one in the article; page furniture between them is passed over. */
export const findNext = (tx: Tx, bead: Bead): Promise<Bead | null> =>
  tx.segment.findFirst({
    where: { articleId: bead.articleId, removedAt: null, rank: { gt: bead.rank }, kind: { not: "furniture" } },
    orderBy: { rank: "asc" },
    select: BEAD,
  });

/** The bead before this one in the article; page furniture between them is passed over. */
export const findPrevious = (tx: Tx, bead: Bead): Promise<Bead | null> =>
  tx.segment.findFirst({
    where: { articleId: bead.articleId, removedAt: null, rank: { lt: bead.rank }, kind: { not: "furniture" } },
    orderBy: { rank: "desc" },
    select: BEAD,
  });

/** The other bead that text was moved from or to at an instant, with what it held before. */
export const findMovedAt = async (tx: Tx, bead: Bead, at: Date) => {
  const made = await tx.revision.findFirst({
    where: {
      at,
      origin: "move",
      segmentId: { not: bead.id },
      segment: { articleId: bead.articleId, removedAt: null },
      sourceBefore: { not: null },
    },
    select: { segmentId: true, version: true, sourceBefore: true, targetBefore: true, statusBefore: true },
  });
  const other = made && (await findBead(tx, made.segmentId));
  return made && other?.version === made.version ? { made, other } : null;
};

/** Writes a bead's new content with its revision, at the version that was read. @throws AppError conflict */
export async function writeContent(tx: Tx, bead: Bead, after: Content, by: By): Promise<number> {
  const version = bead.version + 1;
  await move(tx, bead, { ...contentOf(after), version, updatedAt: by.now });
  await noteRevision(tx, { segmentId: bead.id, version, before: bead, after }, by);
  return version;
}

/** What a bead held before there was one. */
const NOTHING: Content = { source: "", target: "", status: "untranslated" };

async function noteRevision(
  tx: Tx,
  { segmentId, version, before, after }: { segmentId: string; version: number; before: Content; after: Content },
  { now, byId, origin, visit }: By,
): Promise<void> {
  await tx.revision.create({
    data: {
      segmentId,
      at: now,
      byId,
      origin,
      visit: visit ?? null,
      version,
      targetBefore: before.target,
      targetAfter: after.target,
      statusBefore: before.status,
      statusAfter: after.status,
      sourceBefore: before.source,
      sourceAfter: after.source,
    },
  });
}

async function move(tx: Tx, bead: Bead, data: Parameters<Tx["segment"]["updateMany"]>[0]["data"]): Promise<void> {
  const { count } = await tx.segment.updateMany({ where: { id: bead.id, version: bead.version }, data });
  if (count === 0) throw new AppError("conflict", { reason: "structure_changed" });
}

/** Takes a bead out of the article; it keeps its history and comments. */
export const removeBead = (tx: Tx, bead: Bead, mergedIntoId: string, now: Date): Promise<void> =>
  move(tx, bead, { removedAt: now, mergedIntoId, version: bead.version + 1, updatedAt: now });

/** The beads that one took in at an instant. */
export const findAbsorbedAt = (tx: Tx, intoId: string, at: Date): Promise<Bead[]> =>
  tx.segment.findMany({ where: { mergedIntoId: intoId, removedAt: at }, select: BEAD });

export const giveBack = (tx: Tx, bead: Bead, now: Date): Promise<void> =>
  move(tx, bead, { removedAt: null, mergedIntoId: null, version: bead.version + 1, updatedAt: now });

/** Makes the second part of a split, between the first and whatever follows it. */
export const createPart = async (tx: Tx, whole: Bead, content: Content, by: By): Promise<string> =>
  createBead(tx, { from: whole, kind: whole.kind, rank: await rankAfter(tx, whole) }, content, by);

/** Makes a bead of what another held. @returns its id */
export async function createBead(
  tx: Tx,
  { id, from, kind, rank }: { id?: string; from: Bead; kind: string; rank: number },
  content: Content,
  by: By,
): Promise<string> {
  const { id: splitFromId, articleId, rule } = from;
  const made = await tx.segment.create({
    data: {
      ...(id === undefined ? {} : { id }),
      articleId,
      rank,
      kind,
      rule,
      splitFromId,
      createdAt: by.now,
      ...contentOf(content),
    },
    select: { id: true },
  });
  await noteRevision(tx, { segmentId: made.id, version: 1, before: NOTHING, after: content }, by);
  return made.id;
}

/** A free rank just after a bead. */
export async function rankAfter(tx: Tx, bead: Pick<Bead, "id" | "articleId" | "rank">): Promise<number> {
  const next = await tx.segment.findFirst({
    where: { articleId: bead.articleId, rank: { gt: bead.rank } },
    orderBy: { rank: "asc" },
    select: { rank: true },
  });
  if (!next) return bead.rank + 1;
  const rank = (bead.rank + next.rank) / 2;
  return bead.rank < rank && rank < next.rank ? rank : await renumber(tx, bead);
}

/** Spreads an article's ranks again after fractions ran out; returns a free rank just after the bead. */
async function renumber(tx: Tx, bead: Pick<Bead, "id" | "articleId">): Promise<number> {
  const rows = await tx.segment.findMany({
    where: { articleId: bead.articleId },
    orderBy: [{ rank: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  for (const [i, row] of rows.entries()) await tx.segment.update({ where: { id: row.id }, data: { rank: i + 1 } });
  return rows.findIndex((row) => row.id === bead.id) + 1.5;
}

/** The part that was split off a bead at an instant, as long as it is in the article. */
export const findPartAt = (tx: Tx, wholeId: string, at: Date): Promise<Bead | null> =>
  tx.segment.findFirst({ where: { splitFromId: wholeId, createdAt: at, removedAt: null }, select: BEAD });

export const findRevision = (tx: Tx, segmentId: string, version: number) =>
  tx.revision.findFirst({
    where: { segmentId, version, sourceBefore: { not: null } },
    select: { at: true, origin: true, sourceBefore: true, targetBefore: true, statusBefore: true },
  });
