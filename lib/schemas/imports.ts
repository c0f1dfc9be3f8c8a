import { z } from "zod";
import type { Diagnostic } from "../core/diagnostic";
import { fileNameSchema } from "./file-name";

/** Text that holds JSON of a shape, kept as it is. */
export const jsonText = (shape: z.ZodType) =>
  z.string().refine((text) => {
    try {
      return shape.safeParse(JSON.parse(text)).success;
    } catch {
      return false;
    }
  });

/** What a file is read in as. */
export const IMPORT_KINDS = ["memory", "glossary", "document", "workspace"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Where an import stands. `undoing` is on its way to `undone`. */
export const IMPORT_STATUSES = ["pending", "running", "done", "cancelled", "failed", "undoing", "undone"] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** An import that a job has in hand, or will have. */
export const isBusy = (status: ImportStatus): boolean =>
  status === "pending" || status === "running" || status === "undoing";

/** A file's name, as the browser tells it in the address. */
export const startImportQuery = z.object({ name: fileNameSchema("memory.tmx") });
export const listImportsQuery = z.object({ kind: z.enum(IMPORT_KINDS).default("memory") });

/** What may be done with an import: stop it, go on with it, take back everything that it brought. */
export const importActionSchema = z.object({ action: z.enum(["cancel", "resume", "undo"]) });
export type ImportAction = z.infer<typeof importActionSchema>["action"];

/** Numbers of an import. */
export interface ImportCounts {
  /** units of the file that were read */
  read: number;
  /** pairs of texts in them */
  pairs: number;
  /** pairs that are new */
  added: number;
  /** pairs that the memory had from a file of this name */
  known: number;
  /** units that gave nothing */
  skipped: number;
}

/** Numbers of an import as they are kept: those that are 0 may be left out. */
export const keptCountsSchema = z.record(z.string(), z.number().int());

/** What an import has to tell. */
export interface ImportReport {
  /** units that gave nothing, by reason, with the lines of the first of them */
  skipped: Record<string, { count: number; lines: number[] }>;
  diagnostics: Diagnostic[];
}

/** What an import has to tell as it is kept: what is empty may be left out. */
export const keptReportSchema = z.object({
  skipped: z.record(z.string(), z.object({ count: z.number(), lines: z.array(z.number()) })).optional(),
  diagnostics: z
    .array(
      z.object({
        severity: z.enum(["error", "warning", "info"]),
        code: z.string(),
        line: z.number().optional(),
        column: z.number().optional(),
        message: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
});

/** An import as the page shows it. */
export interface ImportView {
  id: string;
  kind: ImportKind;
  fileName: string;
  /** in bytes */
  size: number;
  status: ImportStatus;
  bytesRead: number;
  counts: ImportCounts;
  report: ImportReport;
  /** somebody asked to stop, and the job has not heard yet */
  isStopping: boolean;
  /** it was stopped or cut off, and its file is still here */
  mayResume: boolean;
  createdBy: string | null;
  createdAt: string;
  finishedAt: string | null;
}
