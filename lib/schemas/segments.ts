import { z } from "zod";
import type { SegmentKind } from "../core/ingest/block";
import { SEGMENT_STATUSES, type SegmentStatus } from "../core/segments/status";
import { idSchema } from "./ids";

/** Longer than any paragraph of a newspaper, short enough for one request. */
const TARGET_CHARACTERS = 100_000;
export const COMMENT_CHARACTERS = 10_000;
/** As many as an article may have. */
const BULK_SEGMENTS = 20_000;

export const TYPED_ORIGINS = ["typed", "memory", "machine", "replace", "restore"] as const;
export const originSchema = z.enum(TYPED_ORIGINS);
export type TypedOrigin = z.infer<typeof originSchema>;

export const statusSchema = z.enum(SEGMENT_STATUSES);
const version = z.number().int().positive();

/** `visit` is a name that the browser makes for one stay on the row; autosaves of one visit make one revision. */
export const updateSegmentSchema = z
  .object({
    target: z.string().max(TARGET_CHARACTERS).optional(),
    status: statusSchema.optional(),
    version,
    visit: z.string().min(1).max(64),
    origin: originSchema,
  })
  .refine((change) => change.target !== undefined || change.status !== undefined);
export type UpdateSegment = z.infer<typeof updateSegmentSchema>;

export const setStatusesSchema = z.object({
  changes: z
    .array(z.object({ id: idSchema, version, status: statusSchema }))
    .min(1)
    .max(BULK_SEGMENTS),
});
export type SetStatuses = z.infer<typeof setStatusesSchema>;

export const mergeSegmentsSchema = z.object({ version, nextId: idSchema, nextVersion: version });
export type MergeSegments = z.infer<typeof mergeSegmentsSchema>;

/** Offsets are UTF-16, into the texts of that version. */
export const splitSegmentSchema = z.object({
  version,
  source: z.number().int().nonnegative(),
  target: z.number().int().nonnegative(),
});
export type SplitSegment = z.infer<typeof splitSegmentSchema>;

/** `at` is an UTF-16 offset into the target: what follows it goes to the next bead, or what precedes it to the previous. */
export const moveTargetSchema = z.object({
  version,
  to: z.enum(["next", "previous"]),
  at: z.number().int().nonnegative(),
  otherId: idSchema,
  otherVersion: version,
});
export type MoveTarget = z.infer<typeof moveTargetSchema>;

export const undoStructureSchema = z.object({ version });

export const addCommentSchema = z.object({
  body: z.string().trim().min(1).max(COMMENT_CHARACTERS),
  parentId: idSchema.optional(),
});
export type AddComment = z.infer<typeof addCommentSchema>;

export const resolveCommentSchema = z.object({ resolved: z.boolean() });
export const commentParams = z.object({ id: idSchema, commentId: idSchema });

export const pulseSchema = z.object({ since: z.iso.datetime(), segmentId: idSchema.nullable() });
export type Pulse = z.infer<typeof pulseSchema>;

/** A segment as the editor sees it. */
export interface SegmentView {
  id: string;
  rank: number;
  kind: SegmentKind;
  source: string;
  target: string;
  status: SegmentStatus;
  version: number;
  /** threads that nobody has resolved, those of beads merged into this one too */
  openComments: number;
}

/** What the editor opens with. */
export interface ArticleView {
  id: string;
  title: string;
  byline: string | null;
  sourceLanguage: string;
  targetLanguage: string;
  archived: boolean;
}
export interface OpenArticle {
  article: ArticleView;
  segments: SegmentView[];
  /** ISO 8601 instant from which the next pulse asks for changes */
  at: string;
}

/** The `details` of a refused save: what the database holds, whose it is, and since when. */
export interface StaleDetails {
  segment: SegmentView;
  by: string | null;
  at: string | null;
}

/** Segments to show as they are now, and those that left the article. */
export interface SegmentChanges {
  changed: SegmentView[];
  removed: string[];
}
export interface PulseAnswer extends SegmentChanges {
  at: string;
  people: { id: string; name: string; segmentId: string | null }[];
}

export interface RevisionView {
  id: string;
  at: string;
  by: string | null;
  targetBefore: string;
  targetAfter: string;
  statusBefore: SegmentStatus;
  statusAfter: SegmentStatus;
  sourceBefore: string | null;
  sourceAfter: string | null;
  origin: string;
}

export interface CommentView {
  id: string;
  parentId: string | null;
  body: string;
  author: { id: string; name: string } | null;
  createdAt: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
}
