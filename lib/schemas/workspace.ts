import { z } from "zod";
import { SEGMENT_KINDS } from "../core/ingest/block";
import { SEGMENT_STATUSES } from "../core/segments/status";
import * as glossary from "./glossary-import";
import * as imports from "./imports";
import { ROLES } from "./people";
import { FORM_USAGES, TERM_STATUSES } from "./terms";

/** Raised when the files of a workspace change in a way that an older program cannot read. */
export const WORKSPACE_SHAPE = 1;

const id = z.string().min(1).max(64);
const idOrNone = id.nullable();
const text = z.string();
const textOrNone = z.string().nullable();
const moment = z.iso.datetime().transform((value) => new Date(value));
const momentOrNone = moment.nullable();
const count = z.number().int();

export const manifestSchema = z.object({
  tafsiri: z.literal("workspace"),
  shape: z.number().int().max(WORKSPACE_SHAPE),
  at: z.iso.datetime(),
  counts: z.record(z.string(), z.number()),
});

/** Every import has these; what it was asked to do, and what it tells, differs by its kind. */
const importRow = {
  id,
  fileName: text,
  size: count,
  // one that was on its way when the archive was made is over elsewhere: its file is not there
  status: z.enum(["done", "cancelled", "failed", "undone"]),
  position: count,
  bytesRead: count,
  createdById: idOrNone,
  createdAt: moment,
  updatedAt: moment,
  startedAt: momentOrNone,
  finishedAt: momentOrNone,
} as const;

/** A row of each table as a workspace's archive holds it, one a line; people without anything that lets them in. */
export const WORKSPACE_ROWS = {
  user: z.object({
    id,
    name: text,
    email: z.email(),
    role: z.enum(ROLES),
    createdAt: moment,
    disabledAt: momentOrNone,
  }),
  article: z.object({
    id,
    title: text,
    byline: textOrNone,
    publishedOn: textOrNone,
    sourceUrl: textOrNone,
    sourceLanguage: text,
    targetLanguage: text,
    original: text,
    originalName: textOrNone,
    originalEncoding: textOrNone,
    contentHash: text,
    collection: textOrNone,
    isSample: z.boolean(),
    createdAt: moment,
    updatedAt: moment,
    archivedAt: momentOrNone,
    createdById: idOrNone,
  }),
  segment: z.object({
    id,
    articleId: id,
    rank: z.number(),
    kind: z.enum(SEGMENT_KINDS),
    rule: textOrNone,
    source: text,
    target: text,
    status: z.enum(SEGMENT_STATUSES),
    version: count,
    assigneeId: idOrNone,
    mergedIntoId: idOrNone,
    splitFromId: idOrNone,
    removedAt: momentOrNone,
    createdAt: moment,
    updatedAt: moment,
  }),
  revision: z.object({
    id,
    segmentId: id,
    at: moment,
    byId: idOrNone,
    targetBefore: text,
    targetAfter: text,
    statusBefore: text,
    statusAfter: text,
    sourceBefore: textOrNone,
    sourceAfter: textOrNone,
    origin: text,
    visit: textOrNone,
    version: count,
  }),
  comment: z.object({
    id,
    segmentId: id,
    parentId: idOrNone,
    authorId: idOrNone,
    body: text,
    createdAt: moment,
    resolvedAt: momentOrNone,
    resolvedById: idOrNone,
  }),
  term: z.object({
    id,
    key: text,
    kind: z.enum(["name", "term"]),
    status: z.enum(TERM_STATUSES),
    partOfSpeech: textOrNone,
    definition: textOrNone,
    note: textOrNone,
    domain: textOrNone,
    caseSensitive: z.boolean(),
    extra: textOrNone,
    count,
    documents: count,
    score: z.number(),
    isSample: z.boolean(),
    version: count,
    createdAt: moment,
    updatedAt: moment,
    decidedAt: momentOrNone,
    decidedById: idOrNone,
  }),
  termForm: z.object({
    id,
    termId: id,
    language: text,
    text,
    partOfSpeech: textOrNone,
    nounClass: textOrNone,
    usage: z.enum(FORM_USAGES),
    position: count,
  }),
  termChange: z.object({
    id,
    termId: id,
    at: moment,
    byId: idOrNone,
    action: text,
    before: textOrNone,
    after: textOrNone,
  }),
  memoryEntry: z.object({
    id: z.number().int(),
    sourceLanguage: text,
    targetLanguage: text,
    source: text,
    target: text,
    sourceHash: text,
    previousHash: textOrNone,
    nextHash: textOrNone,
    origin: text,
    segmentId: idOrNone,
    fileName: textOrNone,
    pairHash: textOrNone,
    importId: textOrNone,
    extra: textOrNone,
    status: textOrNone,
    createdAt: moment,
    updatedAt: moment,
  }),
  import: z.discriminatedUnion("kind", [
    z.object({
      ...importRow,
      kind: z.literal("memory"),
      options: imports.jsonText(z.object({})),
      counts: imports.jsonText(imports.keptCountsSchema),
      report: imports.jsonText(imports.keptReportSchema),
    }),
    z.object({
      ...importRow,
      kind: z.literal("glossary"),
      options: imports.jsonText(glossary.keptOptionsSchema),
      counts: imports.jsonText(glossary.keptCountsSchema),
      report: imports.jsonText(glossary.keptReportSchema),
    }),
  ]),
} as const;

export type WorkspaceTable = keyof typeof WORKSPACE_ROWS;
/** In the order in which they are written: what others refer to comes first. */
export const WORKSPACE_TABLES = Object.keys(WORKSPACE_ROWS) as WorkspaceTable[];
/** Tables that older programs left out of their archives. */
export const LATER_TABLES: ReadonlySet<WorkspaceTable> = new Set(["import"]);
export type WorkspaceRow<T extends WorkspaceTable> = z.output<(typeof WORKSPACE_ROWS)[T]>;
