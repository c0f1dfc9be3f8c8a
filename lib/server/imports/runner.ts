import "server-only";
import type { Diagnostic } from "@/lib/core/diagnostic";
import type { ImportCounts, ImportKind, ImportReport, ImportStatus } from "@/lib/schemas/imports";
import { isPostgresUrl } from "../db";
import { environment } from "../environment";
import { workspaceJob } from "../workspace/workspace-job";
import { hasFile, removeFile, removeHalfUploads } from "./files";
import { CUT_OFF, NO_REPORT, reportOf } from "./import-view";
import { memoryJob } from "./memory-job";
import * as repository from "./repository";

/** How far a job has come. */
export interface JobProgress {
  position: number;
  bytesRead: number;
  counts: ImportCounts;
  report: ImportReport;
}
/** How a job ended. */
export interface JobEnd extends JobProgress {
  status: Extract<ImportStatus, "done" | "cancelled" | "failed">;
}
/** What a job calls between its steps. */
export interface JobSteps {
  /** Writes down how far the job is, after what it did is in the database. @returns whether somebody asked to stop */
  save(progress: Partial<JobProgress>): Promise<boolean>;
  /** Lets requests have their turn; says now and then that the job lives. @returns whether somebody asked to stop */
  breathe(bytesRead: number): Promise<boolean>;
}
/** A kind of import: how it is done, and how it is taken back. Both may be cut off anywhere and begun again. */
export interface ImportJob {
  run(row: repository.ImportRow, steps: JobSteps): Promise<JobEnd>;
  undo(row: repository.ImportRow, steps: JobSteps): Promise<void>;
}

const JOBS: Partial<Record<ImportKind, ImportJob>> = { memory: memoryJob, workspace: workspaceJob };

/** A job that has been silent for so long was cut off, in milliseconds; it says that it lives far more often. */
const SILENT_MS = 60_000;
/** How often a job that writes nothing says that it lives, in milliseconds. */
const BREATH_MS = 500;
/** How often a process looks for jobs that another one left, in milliseconds. */
const LOOK_MS = 60_000;

const shared = globalThis as { tafsiriImports?: { working: Promise<void> | null; isAsked: boolean } };
const state = (): NonNullable<typeof shared.tafsiriImports> => {
  shared.tafsiriImports ??= { working: null, isAsked: false };
  return shared.tafsiriImports;
};

const written = ({ counts, report, ...rest }: Partial<JobProgress>): Partial<repository.Progress> => ({
  ...rest,
  ...(counts ? { counts: JSON.stringify(counts) } : {}),
  ...(report ? { report: JSON.stringify(report) } : {}),
});

function stepsOf(id: string): JobSteps {
  let breathedAt = Date.now();
  return {
    save(progress) {
      breathedAt = Date.now();
      return repository.saveProgress(id, new Date(), written(progress));
    },
    async breathe(bytesRead) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (Date.now() - breathedAt < BREATH_MS) return false;
      return await this.save({ bytesRead });
    },
  };
}

const SAID_OF_CUT: Diagnostic = {
  severity: "error",
  code: CUT_OFF,
  message: "The import was cut off by an error on the server. Go on with it to take it up again.",
};

/** What an import had to say, but that it was cut off: whoever takes it up again begins with this. */
function reportSoFar(row: repository.ImportRow | null): ImportReport {
  const report = row ? reportOf(row) : NO_REPORT;
  return { ...report, diagnostics: report.diagnostics.filter(({ code }) => code !== CUT_OFF) };
}

/** Says that a job was cut off, beside what it had to say until then. */
async function finishCutOff(id: string): Promise<void> {
  const report = reportSoFar(await repository.findImport(id));
  const said = { ...report, diagnostics: [...report.diagnostics, SAID_OF_CUT] };
  await repository.finish(id, "failed", new Date(), written({ report: said }));
}

async function work(id: string, job: ImportJob): Promise<void> {
  const row = await repository.findImport(id);
  if (!row) return;
  try {
    if (row.status === "undoing") {
      await job.undo(row, stepsOf(id));
      await removeFile(id);
      await repository.finish(id, "undone", new Date());
      return;
    }
    const { status, ...progress } = await job.run({ ...row, report: JSON.stringify(reportSoFar(row)) }, stepsOf(id));
    await repository.finish(id, status, new Date(), written(progress));
    // a file that can't be read will never be
    if (status !== "cancelled") await removeFile(id);
  } catch (error) {
    console.error(`The import ${id} of ${row.fileName} was cut off:`, error);
    // an undo is taken up again by itself; a file waits for somebody to go on with it
    if (row.status !== "undoing") await finishCutOff(id);
  }
}

async function workAll(): Promise<void> {
  const passed = new Set<string>();
  for (;;) {
    state().isAsked = false;
    const silentSince = new Date(Date.now() - SILENT_MS);
    const waiting = (await repository.listClaimable(silentSince)).filter(({ id }) => !passed.has(id));
    const [next] = waiting;
    if (!next) {
      if (state().isAsked) continue;
      return;
    }
    passed.add(next.id);
    const job = JOBS[next.kind as ImportKind];
    // the file lies where it was uploaded, which may be another machine
    if (!job || (next.status !== "undoing" && !(await hasFile(next.id)))) continue;
    if (await repository.claim(next.id, silentSince, new Date())) {
      await work(next.id, job);
      passed.delete(next.id);
    }
  }
}

/** Sees to it that whatever waits is done, one import after another; returns at once. */
export function wakeImports(): void {
  const own = state();
  own.isAsked = true;
  own.working ??= workAll()
    .catch((error: unknown) => console.error("Imports stopped:", error))
    .finally(() => {
      own.working = null;
    });
}

/** Resolves when nothing is left to do. */
export async function importsAtRest(): Promise<void> {
  while (state().working) await state().working;
}

/** Looks now and then for jobs whose process was cut off, for as long as this one lives. */
export function watchImports(): void {
  setInterval(wakeImports, LOOK_MS).unref();
}

/** Takes up what the process before this one left. */
export async function startImports(): Promise<void> {
  await removeHalfUploads();
  if (!isPostgresUrl(environment().DATABASE_URL)) await repository.forgetHeartbeats();
  wakeImports();
}
