import "server-only";
import type { SegmentEdits } from "@/lib/core/formats/tmx/article-tmx";
import * as repository from "./repository";

/** Who first wrote the English of each of an article's segments, who wrote it last, and when. */
export async function readSegmentEdits(articleId: string): Promise<Map<string, SegmentEdits>> {
  const edits = new Map<string, SegmentEdits>();
  for (const { segmentId, at, by, targetBefore, targetAfter } of await repository.listTargetChanges(articleId)) {
    if (targetBefore === targetAfter) continue;
    const first = edits.get(segmentId) ?? { createdAt: at, createdBy: by?.name ?? null };
    const { createdAt, createdBy } = first;
    edits.set(segmentId, { createdAt, createdBy, changedAt: at, changedBy: by?.name ?? null });
  }
  return edits;
}
