import { getDb } from "../db";

/** Takes everything out of the workspace but people and imports. */
export async function emptyWorkspace(): Promise<void> {
  const db = getDb();
  await db.$transaction([
    db.memoryPosting.deleteMany({}),
    db.memoryWord.deleteMany({}),
    db.memoryEntry.deleteMany({}),
    db.article.deleteMany({}),
    db.term.deleteMany({}),
  ]);
}
