import { z } from "zod";
import type { Diagnostic } from "../core/diagnostic";
import type { ReturnedChange } from "../core/formats/returning-work";
import { fileNameSchema } from "./file-name";
import { idSchema } from "./ids";
import { type SegmentView, statusSchema } from "./segments";

/** Longer than any paragraph of a newspaper. */
const TARGET_CHARACTERS = 100_000;
/** As many as an article may have. */
const CHANGES = 20_000;

export const returnQuery = z.object({ name: fileNameSchema("translation.xlf") });

/**
 * What was chosen of a file that came back, each with the version that the choice was made on; or, as `restore`, what
 * stood there before, to take it back.
 */
export const applyReturnSchema = z
  .object({
    origin: z.enum(["import", "restore"]).default("import"),
    changes: z
      .array(
        z.object({
          id: idSchema,
          version: z.number().int().positive(),
          target: z.string().max(TARGET_CHARACTERS),
          status: statusSchema,
        }),
      )
      .min(1)
      .max(CHANGES),
  })
  // no file empties a paragraph
  .refine(({ origin, changes }) => origin === "restore" || changes.every(({ target }) => target.trim() !== ""));
export type ApplyReturn = z.infer<typeof applyReturnSchema>;

/** A change as a person sees it. */
export interface ReturnedChangeView extends ReturnedChange {
  /** who changed the segment last, and when, where that stands in the way */
  by: string | null;
  at: string | null;
}

/** What a file that comes back would do to an article; nothing is changed yet. */
export interface ReturnPreview {
  changes: ReturnedChangeView[];
  same: number;
  blank: number;
  unknown: { source: string; target: string }[];
  missing: number;
  /** the file says that it went out from another article */
  isOfAnotherArticle: boolean;
  /** the language that the file was translated into, where it isn't the article's */
  otherLanguage: string | null;
  diagnostics: Diagnostic[];
}

/** What was changed, and what somebody else changed meanwhile, which stays as it is. */
export interface ReturnOutcome {
  changed: SegmentView[];
  stale: string[];
}
