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
interface By {
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
  await tx.revision.create({
    data: {
      segmentId: bead.id,
      at: by.now,
      byId: by.byId,
      origin: by.origin,
      visit: by.visit ?? null,
      version,
      targetBefore: bead.target,
      targetAfter: after.target,
      statusBefore: bead.status,
      statusAfter: after.status,
      sourceBefore: bead.source,
      sourceAfter: after.source,
    },
  });
  return version;
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
export async function createPart(tx: Tx, whole: Bead, content: Content, by: By): Promise<string> {
  const next = await tx.segment.findFirst({
    where: { articleId: whole.articleId, rank: { gt: whole.rank } },
    orderBy: { rank: "asc" },
    select: { rank: true },
  });
  let rank = next ? (whole.rank + next.rank) / 2 : whole.rank + 1;
  if (next && !(whole.rank < rank && rank < next.rank)) rank = await renumber(tx, whole);
  const part = await tx.segment.create({
    data: {
      articleId: whole.articleId,
      rank,
      kind: whole.kind,
      rule: whole.rule,
      splitFromId: whole.id,
      createdAt: by.now,
      ...contentOf(content),
    },
    select: { id: true },
  });
  await tx.revision.create({
    data: {
      segmentId: part.id,
      at: by.now,
      byId: by.byId,
      origin: by.origin,
      version: 1,
      targetBefore: "",
      targetAfter: content.target,
      statusBefore: "untranslated",
      statusAfter: content.status,
      sourceBefore: "",
      sourceAfter: content.source,
    },
  });
  return part.id;
}

/** Spreads an article's ranks again after fractions ran out; returns a free rank just after the bead. */
export async function renumber(tx: Tx, bead: Pick<Bead, "id" | "articleId">): Promise<number> {
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
