import { getDb } from "../db";

type Seed = string | { source: string; target?: string; status?: string; kind?: string };

/** Puts an article with these segments into the database, for tests; returns their ids in order. */
export async function seedSegments(...seeds: Seed[]): Promise<{ articleId: string; ids: string[] }> {
  const article = await getDb().article.create({
    data: { title: "Mvua za masika", original: "", contentHash: crypto.randomUUID() },
  });
  const ids: string[] = [];
  for (const [i, seed] of seeds.entries()) {
    const { source, target = "", status, kind = "paragraph" } = typeof seed === "string" ? { source: seed } : seed;
    const data = { articleId: article.id, rank: i + 1, kind, source, target };
    const row = await getDb().segment.create({
      data: { ...data, status: status ?? (target ? "draft" : "untranslated") },
    });
    ids.push(row.id);
  }
  return { articleId: article.id, ids };
}
