import "server-only";
import type { Archive } from "./archive";
import { openWorkspace, rowsOf } from "./archive-rows";
import * as repository from "./removal-repository";

async function removeAll(archive: Archive): Promise<void> {
  for await (const rows of rowsOf(archive, "memoryEntry")) await repository.removeMemory(rows);
  for await (const rows of rowsOf(archive, "term")) await repository.removeTerms(rows.map(({ id }) => id));
  for await (const rows of rowsOf(archive, "article")) await repository.removeArticles(rows.map(({ id }) => id));
}

/**
 * Takes out again what an import wrote, and nothing else: people went on working while it ran. The archive says which
 * rows those are, so that this holds after a crash too; it was read to its end before anything was written.
 */
export async function removeRows(importId: string): Promise<void> {
  const archive = await openWorkspace(importId);
  try {
    await removeAll(archive);
  } finally {
    archive.close();
  }
  await repository.removeBrought(importId);
}
