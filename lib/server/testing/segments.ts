import { getDb } from "../db";

type Seed = string | { source: string; target?: string; status?: string; kind?: string };

/** Puts an article with these segments into the database, for tests; returns their ids in order. */
export async function seedSegments(...seeds: Seed[]): Promise<{ articleId: string; ids: string[] }> {
  const article = await getDb().article.create({
    data: { title: "Mvua za masika", original: "", contentHash: crypto.randomUUID() },
  });
  const rows = seeds.map((seed, i) => {
    const { source, target = "", status, kind = "paragraph" } = typeof seed === "string" ? { source: seed } : seed;
    const settled = status ?? (target ? "draft" : "untranslated");
    return { id: crypto.randomUUID(), articleId: article.id, rank: i + 1, kind, source, target, status: settled };
  });
  await getDb().segment.createMany({ data: rows });
  return { articleId: article.id, ids: rows.map((row) => row.id) };
}
