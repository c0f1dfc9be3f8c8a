import "server-only";
import { getDb, type Tx } from "../db";
import { deleteEntries } from "../memory/repository";

export interface SampleTermRow {
  key: string;
  kind: string;
  status: string;
  partOfSpeech: string | null;
  domain: string | null;
  note: string | null;
  forms: { language: string; text: string; usage: string; position: number }[];
}

/** Puts the sample's terms in; one that the workspace has already stays as it is. */
export async function createSampleTerms(
  terms: readonly SampleTermRow[],
  decidedById: string,
  now: Date,
): Promise<void> {
  await getDb().$transaction(async (tx: Tx) => {
    for (const { key, forms, ...data } of terms) {
      if (await tx.term.findUnique({ where: { key }, select: { id: true } })) continue;
      const decided = data.status === "candidate" ? {} : { decidedById, decidedAt: now };
      await tx.term.create({ data: { key, ...data, ...decided, isSample: true, forms: { create: forms } } });
    }
  });
}

/** Takes the sample's articles and terms out, with what the articles gave to the memory. */
export async function deleteSample(articleIds: readonly string[]): Promise<void> {
  const ids = { in: [...articleIds] };
  await getDb().$transaction(async (tx: Tx) => {
    await deleteEntries(tx, { segment: { articleId: ids } });
    await tx.segment.updateMany({ where: { articleId: ids }, data: { mergedIntoId: null, splitFromId: null } });
    await tx.article.deleteMany({ where: { id: ids } });
    await tx.term.deleteMany({ where: { isSample: true } });
  });
}
