import { z } from "zod";
import { TABLE_FIELDS } from "../core/formats/glossary/table-fields";
import { fileNameSchema } from "./file-name";

/** Columns of a table that are looked at. */
const MOST_COLUMNS = 60;

/** Choices of an import; in an address: `?name=terms.csv&fields=source,target,ignore&header=1&policy=keep`. */
export const glossaryImportSchema = z.object({
  name: fileNameSchema("glossary"),
  fields: z
    .string()
    .max(2_000)
    .optional()
    .transform((list) => list?.split(","))
    .pipe(z.array(z.enum(TABLE_FIELDS)).min(1).max(MOST_COLUMNS).optional()),
  header: z.enum(["0", "1"]).default("1"),
  policy: z.enum(["keep", "admit", "replace"]).default("keep"),
  status: z.enum(["candidate", "approved"]).default("candidate"),
  /** lines of entries that stay out, told apart by commas */
  without: z
    .string()
    .max(20_000)
    .default("")
    .transform((list) => new Set(list.split(",").filter(Boolean).map(Number))),
});
export type GlossaryImport = z.infer<typeof glossaryImportSchema>;

export const COMPARED_STATES = ["new", "changed", "conflict", "same", "repeated"] as const;
export type ComparedState = (typeof COMPARED_STATES)[number];

/** An entry of the file as the preview shows it. */
export interface ImportRow {
  line: number;
  state: ComparedState;
  source: string;
  /** all its English, the preferred first */
  target: string;
  /** what the glossary prefers; null for a new term */
  ours: string | null;
  /** the glossary rejected the term */
  isRejected: boolean;
}

/** What a file would do, before anything is written. */
export interface GlossaryPreview {
  format: "table" | "tbx" | "tei" | "dictd";
  table: {
    rows: string[][];
    hasHeader: boolean;
    fields: (typeof TABLE_FIELDS)[number][];
    isRemembered: boolean;
  } | null;
  counts: Record<ComparedState, number>;
  /** the first of each state; the counts tell of all */
  rows: ImportRow[];
  diagnostics: {
    severity: "error" | "warning" | "info";
    code: string;
    message: string;
    params?: Record<string, string | number>;
  }[];
}

/** The columns of the table that was imported, as they are kept: a table with the same first row is read in the same way. */
export const keptOptionsSchema = z.object({
  header: z.array(z.string()).default([]),
  hasHeader: z.boolean().default(true),
  fields: z.array(z.enum(TABLE_FIELDS)).default([]),
});
export const keptCountsSchema = z.object({ added: z.number().default(0), changed: z.number().default(0) });
/** The changes of terms that an import made, by which it is taken back. */
export const keptReportSchema = z.object({ changeIds: z.array(z.string()).default([]) });

/** An import that was made. */
export interface GlossaryImportView {
  id: string;
  fileName: string;
  at: string;
  by: string | null;
  isUndone: boolean;
  added: number;
  changed: number;
}

export interface GlossaryImported {
  id: string;
  added: number;
  changed: number;
  /** somebody changed these meanwhile */
  stale: number;
}
