import "server-only";
import { Prisma } from "@/lib/generated/sqlite/client";
import { SOURCE_LANGUAGE } from "@/lib/schemas/terms";
import { getDb, type Tx } from "../../db";
import type { NewCandidate, RankedTerm, RankingChange, TermCount } from "../ranking";
import { inTransaction } from "../repository";

/** Rows in one statement, four parameters each; Prisma stops at 999. */
const ROWS_A_QUERY = 200;

const chunksOf = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / ROWS_A_QUERY) }, (_, i) =>
    items.slice(i * ROWS_A_QUERY, (i + 1) * ROWS_A_QUERY),
  );

/** The paragraphs of an article that are text, in order; null where the article is gone. */
export async function findParagraphs(articleId: string): Promise<string[] | null> {
  const article = await getDb().article.findUnique({
    where: { id: articleId },
    select: {
      segments: {
        where: { removedAt: null, kind: { notIn: ["furniture", "related"] } },
        orderBy: [{ rank: "asc" }, { id: "asc" }],
        select: { source: true },
      },
    },
  });
  return article?.segments.map((segment) => segment.source) ?? null;
}

export async function putCandidates(articleId: string, extractor: number, data: string): Promise<void> {
  await getDb().candidateCount.upsert({
    where: { articleId },
    create: { articleId, extractor, data },
    update: { extractor, data },
  });
}

export const listArticleIds = async (): Promise<string[]> =>
  (await getDb().article.findMany({ select: { id: true }, orderBy: { createdAt: "asc" } })).map((row) => row.id);

/** Articles that no candidates of this version of the extractor are kept of. */
export const listUnread = async (extractor: number): Promise<string[]> =>
  (
    await getDb().article.findMany({
      where: { candidates: { none: { extractor } } },
      select: { id: true },
      orderBy: { createdAt: "asc" },
    })
  ).map((row) => row.id);

/** Characters before the JSON in `data` that change with it. */
export const STAMP_LENGTH = 22;

/** The stamp of every article's candidates: the start of a column, which both databases read without the rest. */
export async function listStamps(extractor: number): Promise<Map<string, string>> {
  const rows = await getDb().$queryRaw<{ articleId: string; stamp: string }[]>(
    Prisma.sql`SELECT "articleId", substr("data", 1, ${STAMP_LENGTH}) AS "stamp" FROM "CandidateCount"
      WHERE "extractor" = ${extractor}`,
  );
  return new Map(rows.map(({ articleId, stamp }) => [articleId, stamp]));
}

/** What extraction found in these articles, as stamp and JSON text. */
export const listCandidateData = async (
  articleIds: readonly string[],
  extractor: number,
): Promise<{ articleId: string; stamp: string; json: string }[]> =>
  (
    await getDb().candidateCount.findMany({
      where: { articleId: { in: [...articleIds] }, extractor },
      select: { articleId: true, data: true },
    })
  ).map(({ articleId, data }) => ({
    articleId,
    stamp: data.slice(0, STAMP_LENGTH),
    json: data.slice(STAMP_LENGTH),
  }));

/** Every term as the ranking knows it; forms of those alone that somebody has touched, since they take in others. */
export async function listRankedTerms(): Promise<RankedTerm[]> {
  const db = getDb();
  const [rows, forms, changes] = await Promise.all([
    db.term.findMany({
      select: { id: true, key: true, status: true, count: true, documents: true, score: true },
    }),
    db.termForm.findMany({
      where: { language: SOURCE_LANGUAGE, usage: { not: "forbidden" }, term: { changes: { some: {} } } },
      select: { termId: true, text: true },
    }),
    db.termChange.findMany({ distinct: ["termId"], select: { termId: true } }),
  ]);
  const touched = new Set(changes.map((change) => change.termId));
  const texts = new Map<string, string[]>();
  for (const { termId, text } of forms) {
    const known = texts.get(termId);
    if (known) known.push(text);
    else texts.set(termId, [text]);
  }
  return rows.map((row) => ({ ...row, isTouched: touched.has(row.id), forms: texts.get(row.id) ?? [] }));
}

/** Writes what a ranking changed. Candidates that somebody has touched or created in the meantime stay as they are. */
export const applyRanking = ({ counts, added, removed }: RankingChange): Promise<void> =>
  inTransaction(async (tx) => {
    for (const chunk of chunksOf(counts)) await tx.$executeRaw(countsUpdate(chunk));
    for (const chunk of chunksOf(removed))
      await tx.term.deleteMany({ where: { id: { in: chunk }, status: "candidate", changes: { none: {} } } });
    for (const chunk of chunksOf(added)) await createCandidates(tx, chunk);
  });

async function createCandidates(tx: Tx, candidates: readonly NewCandidate[]): Promise<void> {
  const keys = candidates.map((candidate) => candidate.key);
  const known = new Set(
    (await tx.term.findMany({ where: { key: { in: keys } }, select: { key: true } })).map((term) => term.key),
  );
  const fresh = candidates.filter((candidate) => !known.has(candidate.key));
  const made = await tx.term.createManyAndReturn({
    data: fresh.map(({ forms: _, ...term }) => term),
    select: { id: true, key: true },
  });
  const idOf = new Map(made.map((term) => [term.key, term.id]));
  const forms = fresh.flatMap((candidate) =>
    candidate.forms.map((text, position) => ({
      termId: idOf.get(candidate.key) ?? "",
      language: SOURCE_LANGUAGE,
      text,
      usage: position === 0 ? "preferred" : "admitted",
      position,
    })),
  );
  for (const chunk of chunksOf(forms)) await tx.termForm.createMany({ data: chunk });
}

/** One statement for many rows, understood by both databases, which name the columns of VALUES alike. */
function countsUpdate(counts: readonly TermCount[]): Prisma.Sql {
  const rows = counts.map(
    ({ id, count, documents, score }) =>
      Prisma.sql`(CAST(${id} AS TEXT), CAST(${count} AS INTEGER), CAST(${documents} AS INTEGER), CAST(${score} AS DOUBLE PRECISION))`,
  );
  return Prisma.sql`UPDATE "Term" SET "count" = v.column2, "documents" = v.column3, "score" = v.column4
    FROM (VALUES ${Prisma.join(rows)}) AS v WHERE "Term"."id" = v.column1`;
}
