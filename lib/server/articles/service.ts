import "server-only";
import type { Diagnostic } from "@/lib/core/diagnostic";
import type { ReadArticle } from "@/lib/core/ingest/block";
import type { ReadPairs } from "@/lib/core/ingest/pairs/read-pairs";
import { readBilingual } from "@/lib/core/ingest/read-bilingual";
import { readFileBytes } from "@/lib/core/ingest/read-file-bytes";
import { readHtml } from "@/lib/core/ingest/read-html";
import { readPlainText } from "@/lib/core/ingest/read-plain-text";
import { isConfirmed, statusFromFile } from "@/lib/core/segments/status";
import { AppError, unreadableFile } from "@/lib/errors";
import {
  type ArticleRow,
  type ImportArticle,
  importArticleSchema,
  type ListArticles,
  type PairArticle,
  type ReadAnswer,
  type ReadBlock,
  type ReadText,
  type UpdateArticle,
} from "@/lib/schemas/articles";
import { roleMay } from "@/lib/schemas/people";
import { COMMENT_CHARACTERS } from "@/lib/schemas/segments";
import { fetchPage } from "../fetching/service";
import { articleChanged } from "../glossary/extraction";
import { rememberSoon } from "../memory/service";
import { type Actor, assertCan } from "../people/permissions";
import { assertUploadSize } from "../upload-size";
import { alignerKnowledge } from "./aligner-knowledge";
import { articleHash } from "./article-hash";
import * as repository from "./repository";

const NO_PAIRS: Diagnostic = {
  severity: "error",
  code: "no_pairs",
  message: "It holds no paragraph in either language.",
};

async function answer(article: ReadArticle, original: string, encoding: string | null): Promise<ReadAnswer> {
  const { title, byline, published, blocks, diagnostics } = article;
  const duplicateOf = await repository.findByHash(articleHash(original));
  const marked = blocks.map(({ kind, text, marked: inline, rule }) => ({ kind, text: inline ?? text, rule }));
  return { title, byline, published, blocks: marked, diagnostics, original, encoding, duplicateOf };
}

/** A long remark becomes several comments. */
const asComments = (remarks: readonly string[]): string[] =>
  remarks.flatMap((remark) =>
    Array.from({ length: Math.ceil(remark.length / COMMENT_CHARACTERS) }, (_, i) =>
      remark.slice(i * COMMENT_CHARACTERS, (i + 1) * COMMENT_CHARACTERS).trim(),
    ).filter((part) => part !== ""),
  );

const lowered = (count: number): Diagnostic => ({
  severity: "info",
  code: "pairs_lowered",
  message: `Only a reviewer approves or rejects: ${count} paragraphs that the file calls approved or rejected come in as translated or as drafts.`,
  params: { count },
});

async function answerPairs(actor: Actor, pairs: ReadPairs, said: Diagnostic[], name: string): Promise<ReadAnswer> {
  const { byline, published, original, encoding } = pairs;
  const diagnostics = [...said];
  if (pairs.blocks.length === 0) throw unreadableFile(name, [NO_PAIRS, ...diagnostics]);
  let refused = 0;
  const blocks = pairs.blocks.map(({ kind, source, target, status, comments }): ReadBlock => {
    const standing = statusFromFile(status, target, roleMay(actor.role, "review"));
    if (standing !== statusFromFile(status, target, true)) refused += 1;
    const remarks = asComments(comments);
    return {
      kind,
      text: source,
      rule: "table",
      target,
      ...(status === null ? {} : { status: standing }),
      ...(remarks.length === 0 ? {} : { comments: remarks }),
    };
  });
  if (refused > 0) diagnostics.push(lowered(refused));
  const title = pairs.title || name.replace(/\.[^.]+$/, "");
  const duplicateOf = await repository.findByHash(articleHash(original));
  const sourceUrl = importArticleSchema.shape.sourceUrl.safeParse(pairs.sourceUrl).data;
  const read = { title, byline, published, blocks, diagnostics, original, encoding, duplicateOf };
  return sourceUrl ? { ...read, sourceUrl } : read;
}

/** Sets the blocks of an article beside those of its translation, with what glossary, memory and lexicon know. */
export async function pairArticle(actor: Actor, input: PairArticle): Promise<ReadBlock[]> {
  assertCan(actor, "import");
  const [{ pairBlocks }, knowledge] = await Promise.all([
    import("@/lib/core/ingest/pair-blocks"),
    alignerKnowledge(
      actor,
      input.source.map(({ text }) => text),
    ),
  ]);
  const beads = pairBlocks(input.source, input.target, knowledge);
  return beads.map(({ source, ...bead }) => ({ ...bead, text: source }));
}

/** Reads a paste; HTML from the clipboard tells more than its text, where it holds paragraphs. */
export async function readPaste(actor: Actor, input: ReadText): Promise<ReadAnswer> {
  assertCan(actor, "import");
  assertUploadSize(Buffer.byteLength(input.text));
  if (!input.html) return await answer(readPlainText(input.text), input.text, null);
  assertUploadSize(Buffer.byteLength(input.html));
  return await answer(readHtml(input.html), input.text, null);
}

/** Reads a file's bytes. */
export async function readUpload(actor: Actor, bytes: Uint8Array, name: string): Promise<ReadAnswer> {
  assertCan(actor, "import");
  assertUploadSize(bytes.byteLength);
  const pairs = await readBilingual(bytes, name);
  if (pairs && !pairs.ok) throw unreadableFile(name, pairs.diagnostics);
  if (pairs?.ok) return await answerPairs(actor, pairs.value, pairs.diagnostics, name);
  const read = await readFileBytes(bytes, name);
  if (!read.ok) throw unreadableFile(name, read.diagnostics);
  return await answer(read.value, read.value.original, read.value.encoding);
}

/** Fetches a web page and reads it. */
export async function readAddress(actor: Actor, address: string): Promise<ReadAnswer> {
  const page = await fetchPage(actor, address);
  const read = await readUpload(actor, page.bytes, new URL(page.address).hostname);
  return { ...read, sourceUrl: page.address };
}

/** Saves what the preview shows. */
export async function importArticle(actor: Actor, input: ImportArticle, now: Date): Promise<{ id: string }> {
  assertCan(actor, "import");
  assertUploadSize(Buffer.byteLength(input.original));
  const hash = articleHash(input.original);
  const duplicate = await repository.findByHash(hash);
  if (duplicate)
    throw new AppError("conflict", { reason: "duplicate", params: { title: duplicate.title }, details: duplicate });
  const { blocks, ...data } = input;
  const headline = blocks.find((block) => block.kind === "headline")?.text;
  const title = input.title || headline || blocks[0]?.text.slice(0, 120) || "";
  const mayReview = roleMay(actor.role, "review");
  const segments = blocks.map(({ kind, text, rule, target = "", status = null, comments = [] }) => ({
    kind,
    rule,
    source: text,
    target: target.trim(),
    status: statusFromFile(status, target, mayReview),
    // those of a segment are listed by their time
    comments: comments.map((body, i) => ({ body, createdAt: new Date(now.getTime() + i) })),
  }));
  const { id, segmentIds } = await repository.createArticle({
    ...data,
    title,
    contentHash: hash,
    isSample: false,
    createdById: actor.id,
    origin: "alignment",
    segments,
  });
  await rememberSoon(segmentIds.filter((_, i) => isConfirmed(segments[i]?.status ?? "untranslated")));
  articleChanged(id);
  return { id };
}

export async function listArticles(
  actor: Actor,
  query: ListArticles,
): Promise<{ total: number; articles: ArticleRow[] }> {
  assertCan(actor, "read");
  const { total, articles, counts } = await repository.listArticles(query);
  const count = (id: string, statuses?: readonly string[]) =>
    counts
      .filter((row) => row.articleId === id && (statuses === undefined || statuses.includes(row.status)))
      .reduce((sum, row) => sum + row.count, 0);
  return {
    total,
    articles: articles.map(({ archivedAt, updatedAt, ...article }) => ({
      ...article,
      archived: archivedAt !== null,
      updatedAt: updatedAt.toISOString(),
      total: count(article.id),
      done: count(article.id, ["translated", "approved"]),
    })),
  };
}

/** What the filters of the list offer, and whether there is anything to filter. */
export async function describeArticles(
  actor: Actor,
): Promise<{ collections: string[]; isEmpty: boolean; hasSample: boolean }> {
  assertCan(actor, "read");
  const [collections, count, samples] = await Promise.all([
    repository.listCollections(),
    repository.countArticles(),
    repository.findSampleIds(),
  ]);
  return { collections, isEmpty: count === 0, hasSample: samples.length > 0 };
}

/** Changes what an article is called, where it belongs, or whether it is put away. */
export async function updateArticle(actor: Actor, id: string, change: UpdateArticle, now: Date): Promise<void> {
  assertCan(actor, "translate");
  if (change.archived !== undefined) assertCan(actor, "archive");
  const { title, byline, publishedOn, collection, archived } = change;
  const { count } = await repository.updateArticle(id, {
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(collection === undefined ? {} : { collection: collection || null }),
    ...(archived === undefined ? {} : { archivedAt: archived ? now : null }),
  });
  if (count === 0) throw new AppError("not_found");
}

/** Removes an article for good. */
export async function deleteArticle(actor: Actor, id: string): Promise<void> {
  assertCan(actor, "remove");
  if (!(await repository.findArticle(id))) throw new AppError("not_found");
  await repository.deleteArticle(id);
  articleChanged(id);
}
