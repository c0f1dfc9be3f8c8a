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
  try {
    const text = JSON.stringify({ ...kept, history: { ...kept.history, past: [], future: [] } });
    sessionStorage.setItem(keyOf(userId), text);
  } catch {
    forgetPreview(userId); // larger than the browser keeps: the page itself still holds it
  }
}

export function keptPreview(userId: string): KeptPreview | null {
  try {
    const text = sessionStorage.getItem(keyOf(userId));
    return text ? (JSON.parse(text) as KeptPreview) : null;
  } catch {
    return null;
  }
}

export function forgetPreview(userId: string): void {
  try {
    sessionStorage.removeItem(keyOf(userId));
  } catch {
    // no storage
  }
}
