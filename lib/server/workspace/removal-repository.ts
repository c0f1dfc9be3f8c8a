import "server-only";
import { z } from "zod";
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

/** What may have been here before a workspace came, with the same ids or under the same names. */
const NOTED = ["people", "imports"] as const;
type Noted = (typeof NOTED)[number];
const noteKey = (noted: Noted, importId: string): string => `workspace-${noted}-${importId}`;

/** The people, or the earlier imports, that an import of a workspace brought, as far as it has come. */
async function listBrought(noted: Noted, importId: string): Promise<string[]> {
  const found = await getDb().setting.findUnique({ where: { key: noteKey(noted, importId) } });
  return found ? z.array(z.string()).parse(JSON.parse(found.value)) : [];
}

/** Notes what an import is about to bring: what was here before looks no different in its archive. */
export async function noteBrought(noted: Noted, importId: string, ids: readonly string[]): Promise<void> {
  const key = noteKey(noted, importId);
  const value = JSON.stringify([...(await listBrought(noted, importId)), ...ids]);
  await getDb().setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

/** Forgets what came with an import: it is at its end. */
export const forgetBrought = (importId: string) =>
  getDb().setting.deleteMany({ where: { key: { in: NOTED.map((noted) => noteKey(noted, importId)) } } });

/** Rows removed at once. */
const REMOVED_AT_ONCE = 500;

/** Removes the people and the earlier imports that an import brought. */
export async function removeBrought(importId: string): Promise<void> {
  const remove = {
    people: (id: { in: string[] }) => getDb().user.deleteMany({ where: { id } }),
    imports: (id: { in: string[] }) => getDb().import.deleteMany({ where: { id } }),
  };
  for (const noted of NOTED) {
    const ids = await listBrought(noted, importId);
    for (let from = 0; from < ids.length; from += REMOVED_AT_ONCE)
      await remove[noted]({ in: ids.slice(from, from + REMOVED_AT_ONCE) });
  }
  await forgetBrought(importId);
}
