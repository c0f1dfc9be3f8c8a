import { z } from "zod";
import type { Want } from "@/lib/core/segments/save-queue";
import { originSchema, statusSchema } from "@/lib/schemas/segments";

const draftSchema = z.object({
  articleId: z.string(),
  version: z.number(),
  baseTarget: z.string(),
  unanswered: z.array(z.string()).default([]),
  target: z.string().optional(),
  status: statusSchema.optional(),
  origin: originSchema,
  visit: z.string(),
});

/** What was typed into a segment and not yet acknowledged by the server, with the version that it is based on. */
export interface Draft {
  articleId: string;
  version: number;
  baseTarget: string;
  /** what was sent of it without an answer */
  unanswered: readonly string[];
  want: Want;
}

const prefixOf = (userId: string) => `tafsiri:draft:${userId}:`;

/**
 * Unacknowledged typing, kept in this browser: written synchronously on every change, so that a crash of the browser
 * or of the server loses nothing. Where the browser allows no storage, the page still warns before it is left.
 */
export class DraftStore {
  constructor(
    private readonly userId: string,
    private readonly articleId: string,
  ) {}

  keep(segmentId: string, draft: Omit<Draft, "articleId">): void {
    const { want, ...base } = draft;
    try {
      const text = JSON.stringify({ ...base, ...want, articleId: this.articleId });
      localStorage.setItem(prefixOf(this.userId) + segmentId, text);
    } catch {
      // no storage, or it is full: leaving the page warns as long as something is unsaved
    }
  }

  drop(segmentId: string): void {
    try {
      localStorage.removeItem(prefixOf(this.userId) + segmentId);
    } catch {
      // nothing was kept
    }
  }

  /** The drafts of this article by segment. */
  list(): Map<string, Draft> {
    const drafts = new Map<string, Draft>();
    try {
      const prefix = prefixOf(this.userId);
      for (const key of Object.keys(localStorage)) {
        if (!key.startsWith(prefix)) continue;
        const draft = readDraft(localStorage.getItem(key));
        if (draft?.articleId === this.articleId) drafts.set(key.slice(prefix.length), draft);
      }
    } catch {
      // no storage
    }
    return drafts;
  }
}

function readDraft(text: string | null): Draft | null {
  try {
    const draft = draftSchema.parse(JSON.parse(text ?? ""));
    const { articleId, version, baseTarget, unanswered, target, status, origin, visit } = draft;
    const want: Want = { origin, visit };
    if (target !== undefined) want.target = target;
    if (status !== undefined) want.status = status;
    return { articleId, version, baseTarget, unanswered, want };
  } catch {
    return null;
  }
}
