import { type SaveState, unsavedOf } from "@/lib/core/segments/save-queue";
import { type SegmentStatus, statusAfterEdit } from "@/lib/core/segments/status";
import type { UndoHistory } from "@/lib/core/segments/undo-history";
import type { SegmentView } from "@/lib/schemas/segments";

export type Sync = "saved" | "unsaved" | "saving" | "offline" | "conflict";

/** One stay on a row: its name towards the server, what the row held at its beginning, and its own undo. */
export interface Visit {
  id: string;
  startText: string;
  startStatus: SegmentStatus;
  history: UndoHistory;
}

/** A row as it is shown: what the server holds with what was typed over it. */
export interface RowState {
  segment: SegmentView;
  save: SaveState<SegmentView>;
  text: string;
  status: SegmentStatus;
  sync: Sync;
  isInHand: boolean;
  /** where to put the cursor after a change that was not typed; a new object each time */
  caret: { start: number; end: number } | null;
  /** who made the text that stands against ours, and when */
  conflictBy: { by: string | null; at: string | null } | null;
}

export function deriveRow(
  save: SaveState<SegmentView>,
  segment: SegmentView,
): Pick<RowState, "segment" | "save" | "text" | "status" | "sync"> {
  const unsaved = unsavedOf(save);
  const text = unsaved?.target ?? save.saved.target;
  const edited = text === save.saved.target ? save.saved.status : statusAfterEdit(text);
  const status = unsaved?.status ?? edited;
  return { segment: { ...segment, ...save.saved }, save, text, status, sync: syncOf(save) };
}

function syncOf(save: SaveState): Sync {
  if (save.conflict) return "conflict";
  if (save.inFlight) return "saving";
  if (!save.want) return "saved";
  return save.failures > 0 ? "offline" : "unsaved";
}
