import "server-only";
import { sqliteAdapter } from "../db";
import { countOfImport, deleteSomeOfImport, writePairs } from "../memory/repository";
import { fileOf } from "./files";
import { countsOf, NO_COUNTS, NO_REPORT, reportOf } from "./import-view";
import { readBeside } from "./read-beside";
import { type ReadingPlan, readHere } from "./read-parcels";
import type { ImportRow } from "./repository";
import type { ImportJob, JobEnd, JobSteps } from "./runner";

/** Bytes of a file from which on a thread of its own is worth its start, of half a second. */
const LARGE_FILE = 4 * 1024 * 1024;

function planOf(row: ImportRow): ReadingPlan {
  const { id: importId, fileName, position } = row;
  // numbers of an import that is taken up again go on from where they were
  const numbers =
    position === 0 ? { counts: NO_COUNTS, report: NO_REPORT } : { counts: countsOf(row), report: reportOf(row) };
  return { file: fileOf(importId), fileName, importId, position, ...numbers, now: new Date() };
}

/** Reads a file into the memory, from where the import stands. */
async function run(row: ImportRow, steps: JobSteps): Promise<JobEnd> {
  const adapter = row.size >= LARGE_FILE ? await sqliteAdapter() : null;
  return adapter ? await adapter.whileMuchIsWritten(() => readIn(row, steps)) : await readIn(row, steps);
}

async function readIn(row: ImportRow, steps: JobSteps): Promise<JobEnd> {
  const plan = planOf(row);
  const { counts, report } = plan;
  let reached = { position: plan.position, bytesRead: row.bytesRead, counts, report };
  let [hasFailed, added, known] = [false, counts.added, counts.known];
  for await (const parcel of row.size >= LARGE_FILE ? readBeside(plan) : readHere(plan)) {
    const { rows, read, progress, bytesRead } = parcel;
    hasFailed = parcel.hasFailed;
    if (read) {
      const written = await writePairs({ rows, read });
      added += written.added;
      known += written.known;
    }
    reached = progress
      ? { ...progress, bytesRead, counts: { ...progress.counts, added, known } }
      : { ...reached, bytesRead };
    // a file of units that give nothing has no writes to wait for
    if (read && progress ? await steps.save(reached) : await steps.breathe(bytesRead))
      return { status: "cancelled", ...reached };
  }
  // what was written just before a crash was written again after it, and taken for known
  const own = known > 0 ? await countOfImport(row.id) : added;
  const settled = { ...reached.counts, added: own, known: reached.counts.pairs - own };
  return { status: hasFailed ? "failed" : "done", ...reached, counts: settled };
}

/** Takes everything that an import brought out of the memory again. */
async function undo(row: ImportRow, steps: JobSteps): Promise<void> {
  while ((await deleteSomeOfImport(row.id)) > 0) await steps.save({});
}

export const memoryJob: ImportJob = { run, undo };
