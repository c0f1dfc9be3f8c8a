import "server-only";
import {
  chooseSegments,
  type ExportArticle,
  type ExportChoice,
  type ExportComment,
} from "@/lib/core/formats/article-export";
import type { ArticleWords } from "@/lib/core/formats/article-words";
import { serializeArticleCsv } from "@/lib/core/formats/csv/article-csv";
import { serializeArticleTsv } from "@/lib/core/formats/csv/article-tsv";
import { fileName } from "@/lib/core/formats/file-name";
import { serializeArticleHtml } from "@/lib/core/formats/html/article-html";
import { serializeArticleJson } from "@/lib/core/formats/json/article-json";
import { serializeTargetMarkdown } from "@/lib/core/formats/markdown/serialize";
import { serializeBothTexts, serializeTargetText } from "@/lib/core/formats/text/article-text";
import {
  memoryHeader,
  type SegmentEdits,
  serializeArticleTmx,
  unitsOfArticle,
} from "@/lib/core/formats/tmx/article-tmx";
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
  type ExportTmxQuery,
  GLOSSARY_FORMATS,
  type GlossaryFormat,
} from "@/lib/schemas/exports";
import { listTermsForExport } from "../glossary/service";
import { type Actor, assertCan } from "../people/permissions";
import { makeGlossaryTable } from "./glossary-tables";
import { makeTbx } from "./glossary-tbx";
import * as repository from "./repository";
import { readSegmentEdits } from "./segment-edits";
import { readSegmentTerms } from "./segment-terms";
import { tmxStream } from "./tmx-stream";
import { zipStream } from "./zip-stream";

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
  /** who wrote the English of each paragraph, and when */
  readEdits: () => Promise<ReadonlyMap<string, SegmentEdits>>;
  /** the text that the article was imported from, read where a format gives it back filled */
  readOriginal: () => Promise<string>;
  /** the article's paragraphs, those left out among them */
  all: ExportArticle["segments"];
}

interface Format {
  ending: string;
  /** where what was written decides: the ending of a body of text */
  endingOf?: (body: string) => string;
  type: string;
  /** text to read holds no furniture, whatever is asked for */
  isText: boolean;
  serialize(article: ExportArticle, options: Options): ExportFile["body"] | Promise<ExportFile["body"]>;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const XLIFF = "application/xliff+xml; charset=utf-8";
const TMX = "application/x-tmx+xml; charset=utf-8";

/** Writes a spreadsheet, or says that a text is too long for one: a spreadsheet refuses longer cells, or cuts them. */
async function fitSheet<Sheet>(write: () => Promise<Sheet>): Promise<Sheet> {
  const { CellTooLongError, LONGEST_CELL } = await import("@/lib/core/formats/xlsx/serialize");
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof CellTooLongError)) throw error;
    throw new AppError("unsupported", { reason: "cell_too_long", params: { most: LONGEST_CELL } });
  }
}

/** A filled file keeps its version, which its name should not belie. */
const endingOfXliff = (body: string): string =>
  `.${/<(?:[\w.-]+:)?xliff(?=\s)[^>]*?\sversion\s*=\s*["']([\d.]+)/.exec(body)?.[1] ?? "1.2"}.xlf`;

/** The exchange file that the article came from, filled, so that nothing is lost that another program put there. */
async function fillFile(version: 1 | 2, { segments }: ExportArticle, options: Options): Promise<string | null> {
  const { fillOriginal } = await import("@/lib/core/formats/xliff/fill-original");
  return fillOriginal(await options.readOriginal(), version, options.all, new Set(segments.map(({ id }) => id)));
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
  xlsx: {
    ending: ".xlsx",
    type: XLSX,
    isText: false,
    serialize: async (article, { words }) => {
      const { serializeArticleXlsx } = await import("@/lib/core/formats/xlsx/article-xlsx");
      return await fitSheet(() => serializeArticleXlsx(article, words));
    },
  },
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
    endingOf: endingOfXliff,
    type: XLIFF,
    isText: true,
    serialize: async (article, options) =>
      (await fillFile(2, article, options)) ?? serializeXliff2(article, await options.readTerms()),
  },
  xliff12: {
    ending: ".1.2.xlf",
    endingOf: endingOfXliff,
    type: XLIFF,
    isText: true,
    serialize: async (article, options) => (await fillFile(1, article, options)) ?? serializeXliff12(article),
  },
  tmx: {
    ending: ".tmx",
    type: TMX,
    isText: true,
    serialize: async (article, { all, readEdits }) => serializeArticleTmx(article, await readEdits(), all),
  },
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

/** The paragraphs of an article that can be anybody's neighbours. */
const textsOf = (article: ExportArticle) => article.segments.filter(({ kind }) => kind !== "furniture");

async function makeFile(
  article: ExportArticle,
  format: ArticleFormat,
  options: Omit<Options, "all">,
): Promise<ExportFile> {
  const { ending, endingOf, type, isText, serialize } = FORMATS[format];
  const chosen = chooseSegments(article, { ...options, furniture: options.furniture && !isText });
  const body = await serialize(chosen, { ...options, all: textsOf(article) });
  return { name: fileName(article.title, endingOf && typeof body === "string" ? endingOf(body) : ending), type, body };
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
  return await makeFile(article, query.format, {
    ...query,
    words,
    readTerms: () => readSegmentTerms(actor, id),
    readEdits: () => readSegmentEdits(id),
    readOriginal: () => repository.findOriginal(id),
  });
}

const TBX = "application/x-tbx+xml; charset=utf-8";

/** The glossary as a table, a row a term, or as a term base. */
export async function exportGlossary(
  actor: Actor,
  options: { bom: boolean; format?: GlossaryFormat },
): Promise<ExportFile> {
  const terms = await listTermsForExport(actor);
  const { format = "csv" } = options;
  if (format === "tbx3") return { name: "glossary.tbx", type: TBX, body: makeTbx(terms, 3) };
  if (format === "tbx2") return { name: "glossary.v2.tbx", type: TBX, body: makeTbx(terms, 2) };
  return await fitSheet(() => makeGlossaryTable(terms, format, options));
}

/** A name that no other file of the archive has. */
function uniqueName(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ""] = /^([^.]+)(\..*)$/.exec(name) ?? [];
  let unique = name;
  for (let n = 2; taken.has(unique); n++) unique = `${stem}-${n}${ending}`;
  taken.add(unique);
  return unique;
}

/** A file of an archive; what a format cannot hold is named there instead, and the other files go out. */
const orLeftOut = (file: Promise<ExportFile>, title: string): Promise<ExportFile> =>
  file.catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    return { name: fileName(title, ".left-out.txt"), type: "text/plain", body: `${error.message}\n` };
  });

/** Every article in every format, and the glossary, one article in memory at a time. */
export async function exportAll(
  actor: Actor,
  query: Omit<ExportQuery, "format">,
  words: ArticleWords,
): Promise<ReadableStream<Uint8Array>> {
  return zipStream(await listAllFiles(actor, query, words));
}

/** The files of {@link exportAll}, made one after another. */
export async function listAllFiles(
  actor: Actor,
  query: Omit<ExportQuery, "format">,
  words: ArticleWords,
): Promise<AsyncGenerator<ExportFile>> {
  assertCan(actor, "export");
  const ids = await repository.listArticleIds();
  const glossaries = await Promise.all(
    GLOSSARY_FORMATS.map((format) =>
      orLeftOut(exportGlossary(actor, { bom: query.bom, format }), `glossary-${format}`),
    ),
  );
  const taken = new Set<string>();
  async function* files(): AsyncGenerator<ExportFile> {
    yield* glossaries;
    for (const id of ids) {
      const article = await load(id);
      if (!article) continue; // removed since the list was read
      const readTerms = () => readSegmentTerms(actor, id);
      const readEdits = () => readSegmentEdits(id);
      const readOriginal = () => repository.findOriginal(id);
      for (const format of ARTICLE_FORMATS) {
        const options = { ...query, words, readTerms, readEdits, readOriginal };
        const file = await orLeftOut(makeFile(article, format, options), article.title);
        yield { ...file, name: `${format}/${uniqueName(file.name, taken)}` };
      }
    }
  }
  return files();
}

/** The translated paragraphs of all articles, or of a collection's, as one TMX, one article in memory at a time. */
export async function exportArticlesTmx(actor: Actor, query: ExportTmxQuery): Promise<ReadableStream<Uint8Array>> {
  assertCan(actor, "export");
  const ids = await repository.listArticleIds(query.collection);
  async function* units() {
    for (const id of ids) {
      const article = await load(id);
      if (!article) continue;
      const chosen = chooseSegments(article, { ...query, furniture: false });
      yield unitsOfArticle(chosen, await readSegmentEdits(id), textsOf(article));
    }
  }
  return tmxStream(memoryHeader("sw"), units());
}
