import { forgetInTab, keepInTab, keptInTab } from "@/app/_components/tab-store";
import type { ReadAnswer } from "@/lib/schemas/articles";
import type { PreviewHistory } from "./preview-reducer";

/** A preview that is not saved yet: it survives a reload of the page, in its own tab and for whoever made it. */
export interface KeptPreview {
  answer: ReadAnswer;
  /** the file's name, null for a paste */
  name: string | null;
  history: PreviewHistory;
}

const keyOf = (userId: string): string => `tafsiri:import:${userId}`;

export function keepPreview(userId: string, kept: KeptPreview): void {
  const isKept = keepInTab(keyOf(userId), { ...kept, history: { ...kept.history, past: [], future: [] } });
  if (!isKept) forgetPreview(userId); // larger than the browser keeps: the page itself still holds it
}

export const keptPreview = (userId: string): KeptPreview | null => keptInTab(keyOf(userId));

export const forgetPreview = (userId: string): void => forgetInTab(keyOf(userId));
