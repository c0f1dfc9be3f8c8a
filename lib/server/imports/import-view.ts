import "server-only";
import {
  IMPORT_KINDS,
  IMPORT_STATUSES,
  type ImportCounts,
  type ImportReport,
  type ImportView,
} from "@/lib/schemas/imports";
import type { ImportRow } from "./repository";

export const NO_COUNTS: ImportCounts = { read: 0, pairs: 0, added: 0, known: 0, skipped: 0 };
export const NO_REPORT: ImportReport = { skipped: {}, diagnostics: [] };

/** The numbers of an import. */
export const countsOf = (row: ImportRow): ImportCounts => ({ ...NO_COUNTS, ...JSON.parse(row.counts) });
/** What an import has to tell. */
export const reportOf = (row: ImportRow): ImportReport => ({ ...NO_REPORT, ...JSON.parse(row.report) });

/** What an import says that an error of the server cut off, not of its file. */
export const CUT_OFF = "import_cut_off";

/** A file that can't be read will never be, also while it is still being removed. */
const mayResume = (row: ImportRow): boolean =>
  row.status === "cancelled" ||
  (row.status === "failed" && reportOf(row).diagnostics.some(({ code }) => code === CUT_OFF));

/**
 * An import as clients see it.
 *
 * @param hasFile whether its file is still here
 */
export const viewOf = (row: ImportRow, hasFile: boolean): ImportView => ({
  id: row.id,
  kind: IMPORT_KINDS.find((kind) => kind === row.kind) ?? "memory",
  fileName: row.fileName,
  size: row.size,
  status: IMPORT_STATUSES.find((status) => status === row.status) ?? "failed",
  bytesRead: row.bytesRead,
  counts: countsOf(row),
  report: reportOf(row),
  isStopping: row.stopAsked,
  mayResume: hasFile && mayResume(row),
  createdBy: row.createdBy?.name ?? null,
  createdAt: row.createdAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
});
