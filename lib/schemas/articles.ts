import { z } from "zod";
import { SEGMENT_KINDS } from "../core/ingest/block";
import { COMMENT_CHARACTERS, statusSchema } from "./segments";

/** Limits of one article: longer than any, short enough for one request and one screen. */
export const MAX_BLOCKS = 20_000;
export const BLOCK_CHARACTERS = 100_000;
export const COLLECTION_CHARACTERS = 80;
export const SHORT_CHARACTERS = 500;
const day = z.iso.date().nullable();
const shortText = z.string().trim().max(SHORT_CHARACTERS);

export const blockSchema = z
  .object({
    kind: z.enum(SEGMENT_KINDS),
    /** empty where only the English has this paragraph */
    text: z.string().trim().max(BLOCK_CHARACTERS),
    rule: z.string().max(40).default("edited"),
    /** the English that is there already, where an existing version was aligned */
    target: z.string().max(BLOCK_CHARACTERS).optional(),
    /** how far it had come where it was read; who may not set that sets the nearest below */
    status: statusSchema.optional(),
    /** what was said of it there */
    comments: z.array(z.string().trim().min(1).max(COMMENT_CHARACTERS)).optional(),
  })
  .refine(({ text, target = "" }) => text !== "" || target.trim() !== "");
export type ImportBlock = z.infer<typeof blockSchema>;

export const importArticleSchema = z.object({
  title: shortText,
  byline: shortText.nullable().default(null),
  publishedOn: day.default(null),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable()
    .default(null),
  collection: z.string().trim().max(COLLECTION_CHARACTERS).nullable().default(null),
  original: z.string().min(1),
  originalName: z.string().max(255).nullable().default(null),
  originalEncoding: z.string().max(40).nullable().default(null),
  blocks: z.array(blockSchema).min(1).max(MAX_BLOCKS),
});
export type ImportArticle = z.infer<typeof importArticleSchema>;

export const readTextSchema = z.object({ text: z.string().min(1), html: z.string().optional() });
export type ReadText = z.infer<typeof readTextSchema>;

const readBlockSchema = z.object({
  kind: z.enum(SEGMENT_KINDS),
  text: z.string().trim().min(1).max(BLOCK_CHARACTERS),
  rule: z.string().max(40),
});
/** An article and its translation, as they were read, to be set beside each other. */
export const pairArticleSchema = z.object({
  source: z.array(readBlockSchema).min(1).max(MAX_BLOCKS),
  target: z.array(readBlockSchema).min(1).max(MAX_BLOCKS),
});
export type PairArticle = z.infer<typeof pairArticleSchema>;

/** Below this confidence a pair is shown as one to look at. */
export const SURE_PAIR = 0.8;

export const fetchPageSchema = z.object({ address: z.string().trim().min(1).max(2_000) });

export const updateArticleSchema = z.object({
  title: shortText.min(1).optional(),
  byline: shortText.nullable().optional(),
  publishedOn: day.optional(),
  collection: z.string().trim().max(COLLECTION_CHARACTERS).nullable().optional(),
  archived: z.boolean().optional(),
});
export type UpdateArticle = z.infer<typeof updateArticleSchema>;

export const ARTICLE_STATES = ["open", "done", "archived"] as const;
export const ARTICLE_SORTS = ["updated", "title", "published"] as const;
/** Articles on one page of the list. */
export const ARTICLES_PAGE_SIZE = 50;
export const listArticlesSchema = z.object({
  q: z.string().trim().max(200).catch(""),
  state: z.enum(["all", ...ARTICLE_STATES]).catch("all"),
  collection: z.string().max(80).catch(""),
  sort: z.enum(ARTICLE_SORTS).catch("updated"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type ListArticles = z.infer<typeof listArticlesSchema>;

/** An article as the list shows it. */
export interface ArticleRow {
  id: string;
  title: string;
  byline: string | null;
  publishedOn: string | null;
  collection: string | null;
  isSample: boolean;
  archived: boolean;
  /** segments to translate, and those that are translated or approved */
  total: number;
  done: number;
  updatedAt: string;
}

/** A block as the preview gets it. */
export interface ReadBlock {
  kind: (typeof SEGMENT_KINDS)[number];
  text: string;
  rule: string;
  target?: string;
  confidence?: number;
  status?: z.infer<typeof statusSchema>;
  comments?: string[];
}

/** What reading a file or a paste answers; nothing is saved yet. */
export interface ReadAnswer {
  title: string;
  byline: string | null;
  published: string | null;
  /** `target`, `status` and `comments` where the file held the translation too, and said these, `confidence` (0 to 1) where the pair was found by alignment */
  blocks: ReadBlock[];
  diagnostics: {
    severity: "error" | "warning" | "info";
    code: string;
    message: string;
    params?: Record<string, string | number>;
  }[];
  original: string;
  encoding: string | null;
  /** where the page was fetched from */
  sourceUrl?: string;
  /** the article that was made from this very text before */
  duplicateOf: { id: string; title: string } | null;
}
