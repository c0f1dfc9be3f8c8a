import type { ReadAnswer } from "@/lib/schemas/articles";
import type { PreviewHistory } from "./preview-reducer";

/** A preview that is not saved yet: it survives a reload of the page. */
export interface KeptPreview {
  answer: ReadAnswer;
  /** the file's name, null for a paste */
  name: string | null;
  history: PreviewHistory;
}

const KEY = "tafsiri.import";

export function keepPreview(kept: KeptPreview): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...kept, history: { ...kept.history, past: [], future: [] } }));
  } catch {
    localStorage.removeItem(KEY); // larger than the browser keeps: the page itself still holds it
  }
}

export function keptPreview(): KeptPreview | null {
  try {
    const text = localStorage.getItem(KEY);
    return text ? (JSON.parse(text) as KeptPreview) : null;
  } catch {
    return null;
  }
}

export const forgetPreview = (): void => localStorage.removeItem(KEY);
