import "server-only";
import { asSegmentKind } from "@/lib/core/ingest/block";
import { asSegmentStatus } from "@/lib/core/segments/status";
import type { SegmentView } from "@/lib/schemas/segments";

/** The columns that make a SegmentView. */
export const SEGMENT = {
  id: true,
  rank: true,
  kind: true,
  source: true,
  target: true,
  status: true,
  version: true,
} as const;

/** A row of those columns; `kind` and `status` are plain texts in the database. */
export interface SegmentRow extends Omit<SegmentView, "kind" | "status" | "openComments"> {
  kind: string;
  status: string;
}

export function segmentView(row: SegmentRow, openComments: number): SegmentView {
  const { id, rank, kind, source, target, status, version } = row;
  return {
    id,
    rank,
    kind: asSegmentKind(kind),
    source,
    target,
    status: asSegmentStatus(status),
    version,
    openComments,
  };
}
