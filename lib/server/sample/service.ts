import "server-only";
import { readPlainText } from "@/lib/core/ingest/read-plain-text";
import { SAMPLE_ORIGINAL, SAMPLE_TERMS, SAMPLE_TRANSLATIONS } from "@/lib/core/sample/sample-article";
import { identifyTerm } from "@/lib/core/terms/term-key";
import { articleHash } from "../articles/article-hash";
import * as articles from "../articles/repository";
import { articleChanged } from "../glossary/extraction";
import { rememberSegments } from "../memory/service";
import { type Actor, assertCan } from "../people/permissions";
import * as repository from "./repository";

const form = (language: string, text: string, usage: string, position: number) => ({ language, text, usage, position });

/** Puts the sample in, once: a second asking finds the first. */
export async function openSample(actor: Actor, now: Date): Promise<{ id: string }> {
  assertCan(actor, "import");
  const contentHash = articleHash(SAMPLE_ORIGINAL);
  const there = await articles.findByHash(contentHash);
  if (there) return { id: there.id };
  const { title, byline, published, blocks } = readPlainText(SAMPLE_ORIGINAL);
  const terms = SAMPLE_TERMS.map(({ source, target, kind, status, partOfSpeech, domain, note, forbidden = [] }) => ({
    key: identifyTerm(source).key,
    kind,
    status,
    partOfSpeech: partOfSpeech ?? null,
    domain: domain ?? null,
    note: note ?? null,
    forms: [
      form("sw", source, "preferred", 0),
      ...(target === null ? [] : [form("en", target, "preferred", 1)]),
      ...forbidden.map((text, i) => form("en", text, "forbidden", i + 2)),
    ],
  }));
  await repository.createSampleTerms(terms, actor.id, now);
  const { id, segmentIds } = await articles.createArticle({
    title,
    byline,
    publishedOn: published,
    sourceUrl: null,
    collection: null,
    original: SAMPLE_ORIGINAL,
    originalName: null,
    originalEncoding: null,
    contentHash,
    isSample: true,
    createdById: actor.id,
    origin: "import",
    segments: blocks.map(({ kind, text, rule }) => {
      const english = SAMPLE_TRANSLATIONS.find(({ sourceStart }) => text.startsWith(sourceStart));
      return { kind, rule, source: text, target: english?.target ?? "", status: english?.status ?? "untranslated" };
    }),
  });
  await rememberSegments(segmentIds);
  articleChanged(id);
  return { id };
}

/** Takes away all that the sample brought. */
export async function removeSample(actor: Actor): Promise<void> {
  assertCan(actor, "import");
  const ids = await articles.findSampleIds();
  await repository.deleteSample(ids);
  for (const id of ids) articleChanged(id);
}
