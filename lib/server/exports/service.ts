import "server-only";
import { strToU8, Zip, ZipDeflate } from "fflate";
import {
  chooseSegments,
  type ExportArticle,
  type ExportChoice,
  type ExportComment,
} from "@/lib/core/formats/article-export";
import type { ArticleWords } from "@/lib/core/formats/article-words";
import { serializeArticleCsv } from "@/lib/core/formats/csv/article-csv";
import { serializeArticleTsv } from "@/lib/core/formats/csv/article-tsv";
import { serializeCsv } from "@/lib/core/formats/csv/csv";
import { fileName } from "@/lib/core/formats/file-name";
import { serializeArticleHtml } from "@/lib/core/formats/html/article-html";
import { serializeArticleJson } from "@/lib/core/formats/json/article-json";
import { serializeTargetMarkdown } from "@/lib/core/formats/markdown/serialize";
import { serializeBothTexts, serializeTargetText } from "@/lib/core/formats/text/article-text";
import type { GlossaryEntry } from "@/lib/core/formats/xliff/glossary-entry";
import { serializeXliff2 } from "@/lib/core/formats/xliff2/serialize";
import { serializeXliff12 } from "@/lib/core/formats/xliff12/serialize";
import { asSegmentKind } from "@/lib/core/ingest/block";
import { asSegmentStatus } from "@/lib/core/segments/status";
import { AppError } from "@/lib/errors";
import {
  ARTICLE_FORMATS,
  type ArticleFormat,
  type ExportQuery,
  GLOSSARY_FORMATS,
  type GlossaryFormat,
} from "@/lib/schemas/exports";
import { listTermsForExport } from "../glossary/service";
import { type Actor, assertCan } from "../people/permissions";
import { makeTbx } from "./glossary-tbx";
import * as repository from "./repository";
import { readSegmentTerms } from "./segment-terms";

/** A file to download. */
export interface ExportFile {
  name: string;
  type: string;
  body: string | Uint8Array<ArrayBuffer>;
}

interface Options extends ExportChoice {
  bom: boolean;
  words: ArticleWords;
  /** the approved terms of each paragraph, read where a format wants them */
  readTerms: () => Promise<ReadonlyMap<string, readonly GlossaryEntry[]>>;
}

interface Format {
  ending: string;
  type: string;
  /** text to read holds no furniture, whatever is asked for */
  isText: boolean;
  serialize(article: ExportArticle, options: Options): ExportFile["body"] | Promise<ExportFile["body"]>;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const XLIFF = "application/xliff+xml; charset=utf-8";

/** A spreadsheet refuses longer cells, or cuts them. */
async function serializeSheet(article: ExportArticle, { words }: Options): Promise<ExportFile["body"]> {
  const [{ serializeArticleXlsx }, { LONGEST_CELL }] = await Promise.all([
    import("@/lib/core/formats/xlsx/article-xlsx"),
    import("@/lib/core/formats/xlsx/serialize"),
  ]);
  if (article.segments.some(({ source, target }) => Math.max(source.length, target.length) > LONGEST_CELL))
    throw new AppError("unsupported", { reason: "cell_too_long", params: { most: LONGEST_CELL } });
  return serializeArticleXlsx(article, words);
}

const FORMATS: Record<ArticleFormat, Format> = {
  html: {
    ending: ".html",
    type: "text/html; charset=utf-8",
    isText: true,
    serialize: (article, { words }) => serializeArticleHtml(article, words),
  },
  docx: {
    ending: ".sw-en.docx",
    type: DOCX,
    isText: false,
    serialize: async (article, { words }) =>
      (await import("@/lib/core/formats/docx/serialize-table")).serializeTableDocx(article, words),
  },
  "docx-english": {
    ending: ".en.docx",
    type: DOCX,
    isText: true,
    serialize: async (article) =>
      (await import("@/lib/core/formats/docx/serialize-target")).serializeTargetDocx(article),
  },
  xlsx: { ending: ".xlsx", type: XLSX, isText: false, serialize: serializeSheet },
  csv: { ending: ".csv", type: "text/csv; charset=utf-8", isText: false, serialize: serializeArticleCsv },
  tsv: {
    ending: ".tsv",
    type: "text/tab-separated-values; charset=utf-8",
    isText: false,
    serialize: serializeArticleTsv,
  },
  markdown: {
    ending: ".en.md",
    type: "text/markdown; charset=utf-8",
    isText: true,
    serialize: serializeTargetMarkdown,
  },
  json: { ending: ".json", type: "application/json; charset=utf-8", isText: false, serialize: serializeArticleJson },
  xliff2: {
    ending: ".2.1.xlf",
    type: XLIFF,
    isText: true,
    serialize: async (article, { readTerms }) => serializeXliff2(article, await readTerms()),
  },
  xliff12: { ending: ".1.2.xlf", type: XLIFF, isText: true, serialize: (article) => serializeXliff12(article) },
  english: { ending: ".en.txt", type: "text/plain; charset=utf-8", isText: true, serialize: serializeTargetText },
  both: { ending: ".sw-en.txt", type: "text/plain; charset=utf-8", isText: true, serialize: serializeBothTexts },
};

async function load(id: string): Promise<ExportArticle | null> {
  const [article, comments] = await Promise.all([repository.findArticle(id), repository.listComments(id)]);
  const bySegment = new Map<string, ExportComment[]>();
  for (const { id: commentId, segmentId, body, createdAt, resolvedAt, author } of comments) {
    const comment = { id: commentId, author: author?.name ?? null, at: createdAt.toISOString(), body };
    const thread = bySegment.get(segmentId) ?? [];
    bySegment.set(segmentId, [...thread, { ...comment, isResolved: resolvedAt !== null }]);
  }
  return (
    article && {
      ...article,
      segments: article.segments.map((segment) => ({
        ...segment,
        kind: asSegmentKind(segment.kind),
        status: asSegmentStatus(segment.status),
        comments: bySegment.get(segment.id) ?? [],
      })),
    }
  );
}

async function makeFile(article: ExportArticle, format: ArticleFormat, options: Options): Promise<ExportFile> {
  const { ending, type, isText, serialize } = FORMATS[format];
  const chosen = chooseSegments(article, { ...options, furniture: options.furniture && !isText });
  return { name: fileName(article.title, ending), type, body: await serialize(chosen, options) };
}

/** One article in one format. */
export async function exportArticle(
  actor: Actor,
  id: string,
  query: ExportQuery,
  words: ArticleWords,
): Promise<ExportFile> {
  assertCan(actor, "export");
  const article = await load(id);
  if (!article) throw new AppError("not_found");
  return await makeFile(article, query.format, { ...query, words, readTerms: () => readSegmentTerms(actor, id) });
}

const GLOSSARY_HEADER = [
  "source",
  "target",
  "status",
  "kind",
  "part_of_speech",
  "domain",
  "definition",
  "note",
  "other_source_forms",
  "admitted",
  "forbidden",
  "count",
  "documents",
];

const TBX = "application/x-tbx+xml; charset=utf-8";

/** The glossary as a table, a row a term, or as a term base. */
export async function exportGlossary(
  actor: Actor,
  options: { bom: boolean; format?: GlossaryFormat },
): Promise<ExportFile> {
  const terms = await listTermsForExport(actor);
  if (options.format === "tbx3") return { name: "glossary.tbx", type: TBX, body: makeTbx(terms, 3) };
  if (options.format === "tbx2") return { name: "glossary.v2.tbx", type: TBX, body: makeTbx(terms, 2) };
  const rows = terms.map((term) => {
    const forms = (language: string, ...usages: string[]) =>
      term.forms.filter((form) => form.language === language && usages.includes(form.usage)).map(({ text }) => text);
    return [
      term.source,
      term.target ?? "",
      term.status,
      term.kind,
      term.partOfSpeech ?? "",
      term.domain ?? "",
      term.definition ?? "",
      term.note ?? "",
      forms("sw", "preferred", "admitted")
        .filter((text) => text !== term.source)
        .join("; "),
      forms("en", "admitted").join("; "),
      forms("en", "forbidden", "deprecated").join("; "),
      String(term.count),
      String(term.documents),
    ];
  });
  return { name: "glossary.csv", type: "text/csv; charset=utf-8", body: serializeCsv(GLOSSARY_HEADER, rows, options) };
}

/** A name that no other file of the archive has. */
function uniqueName(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ""] = /^([^.]+)(\..*)$/.exec(name) ?? [];
  let unique = name;
  for (let n = 2; taken.has(unique); n++) unique = `${stem}-${n}${ending}`;
  taken.add(unique);
  return unique;
}

/** Every article in every format, and the glossary, one article in memory at a time. */
export async function exportAll(
  actor: Actor,
  query: Omit<ExportQuery, "format">,
  words: ArticleWords,
): Promise<ReadableStream<Uint8Array>> {
  assertCan(actor, "export");
  const ids = await repository.listArticleIds();
  const glossaries = await Promise.all(
    GLOSSARY_FORMATS.map((format) => exportGlossary(actor, { bom: query.bom, format })),
  );
  const taken = new Set<string>();
  async function* files(): AsyncGenerator<ExportFile> {
    yield* glossaries;
    for (const id of ids) {
      const article = await load(id);
      if (!article) continue; // removed since the list was read
      const readTerms = () => readSegmentTerms(actor, id);
      for (const format of ARTICLE_FORMATS) {
        const file = await makeFile(article, format, { ...query, words, readTerms }).catch((error: unknown) => {
          // one article that a format cannot hold is named in the archive; the others go out
          if (!(error instanceof AppError)) throw error;
          return { name: fileName(article.title, ".left-out.txt"), type: "text/plain", body: `${error.message}\n` };
        });
        yield { ...file, name: `${format}/${uniqueName(file.name, taken)}` };
      }
    }
  }
  return zipStream(files());
}

/** An archive that is made as fast as it is taken; a reader that goes away ends it. */
function zipStream(files: AsyncGenerator<ExportFile>): ReadableStream<Uint8Array> {
  let out: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, part) => {
    if (error) failure = error;
    else out.push(part);
  });
  return new ReadableStream({
    async pull(controller) {
      while (out.length === 0) {
        const { value: file, done } = await files.next();
        if (done) zip.end();
        else {
          const entry = new ZipDeflate(file.name);
          zip.add(entry);
          entry.push(typeof file.body === "string" ? strToU8(file.body) : file.body, true);
        }
        if (failure) throw failure;
        for (const part of out) controller.enqueue(part);
        const sent = out.length;
        out = [];
        if (done) return controller.close();
        if (sent > 0) return;
      }
    },
    async cancel() {
      await files.return(undefined);
    },
  });
}
