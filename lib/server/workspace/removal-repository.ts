import "server-only";
import type { WorkspaceRow } from "@/lib/schemas/workspace";
import { getDb, type Tx } from "../db";
import { deleteEntries } from "../memory/repository";

/** Time that one lot may take, in milliseconds: an article has thousands of rows below it. */
const LOT_MS = 120_000;
const LOT = { timeout: LOT_MS, maxWait: LOT_MS };

/** Takes articles out with all that hangs on them. */
export const removeArticles = (ids: readonly string[]): Promise<void> =>
  getDb().$transaction(async (tx: Tx) => {
    const articleId = { in: [...ids] };
    await deleteEntries(tx, { segment: { articleId } });
    await tx.segment.updateMany({ where: { articleId }, data: { mergedIntoId: null, splitFromId: null } });
    await tx.article.deleteMany({ where: { id: articleId } });
  }, LOT);

/** Takes terms out with their forms and history. */
export const removeTerms = (ids: readonly string[]) => getDb().term.deleteMany({ where: { id: { in: [...ids] } } });

type Remembered = Pick<WorkspaceRow<"memoryEntry">, "sourceHash" | "pairHash" | "createdAt">;
const keyOf = ({ sourceHash, pairHash, createdAt }: Remembered): string =>
  `${sourceHash} ${pairHash} ${createdAt.getTime()}`;

/** Takes out of the memory what was written from these rows; the database numbered it, so it is known by its content. */
export const removeMemory = (rows: readonly Remembered[]): Promise<void> =>
  getDb().$transaction(async (tx: Tx) => {
    const keys = new Set(rows.map(keyOf));
    const found = await tx.memoryEntry.findMany({
      where: { sourceHash: { in: rows.map(({ sourceHash }) => sourceHash) }, segmentId: null },
      select: { id: true, sourceHash: true, pairHash: true, createdAt: true },
    });
    const ids = found.filter((entry) => keys.has(keyOf(entry))).map(({ id }) => id);
    if (ids.length > 0) await deleteEntries(tx, { id: { in: ids } });
  }, LOT);

const peopleKey = (importId: string): string => `workspace-people-${importId}`;

/** The people that an import brought, as far as it has come. */
export async function listBroughtPeople(importId: string): Promise<string[]> {
  const found = await getDb().setting.findUnique({ where: { key: peopleKey(importId) } });
  return found ? JSON.parse(found.value) : [];
}

/** Notes whom an import is about to bring: those who were here before look no different in its archive. */
export async function noteBroughtPeople(importId: string, ids: readonly string[]): Promise<void> {
  const key = peopleKey(importId);
  const value = JSON.stringify([...(await listBroughtPeople(importId)), ...ids]);
  await getDb().setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

/** Forgets who came with an import: it is at its end. */
export const forgetBroughtPeople = (importId: string) =>
  getDb().setting.deleteMany({ where: { key: peopleKey(importId) } });

/** People removed at once. */
const PEOPLE_AT_ONCE = 500;

/** Removes the people that an import brought. */
export async function removeBroughtPeople(importId: string): Promise<void> {
  const ids = await listBroughtPeople(importId);
  for (let from = 0; from < ids.length; from += PEOPLE_AT_ONCE)
    await getDb().user.deleteMany({ where: { id: { in: ids.slice(from, from + PEOPLE_AT_ONCE) } } });
  await forgetBroughtPeople(importId);
}
