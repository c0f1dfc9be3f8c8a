import { z } from "zod";
import type { PairingChange } from "../core/align/pairing-changes";
import type { SegmentChanges } from "./segments";

/** What pairing an article again would do; nothing is changed yet. */
export interface PairingPreview {
  /** in reading order */
  changes: PairingChange[];
  /** rows of the article that would hold other paragraphs, or be taken in by another row */
  rows: number;
  /** confirmed rows, which stay as they are */
  held: number;
  /** names exactly this outcome: it is applied, or nothing is */
  outcome: string;
}

export const applyPairingSchema = z.object({ outcome: z.string().length(64) });
export type ApplyPairing = z.infer<typeof applyPairingSchema>;

/** What was changed, and the name under which all of it can be taken back. */
export interface PairingOutcome extends SegmentChanges {
  run: string;
}

export const undoPairingSchema = z.object({ run: z.uuid() });
