import "server-only";
import { MemoryFileReader, type MemoryUnit } from "@/lib/core/formats/memory-file";
import type { ImportCounts, ImportReport } from "@/lib/schemas/imports";
import { addMany, countOfImport, deleteSomeOfImport, type ImportedPair } from "../memory/repository";
import { readFileParts } from "./files";
import { countsOf, NO_COUNTS, NO_REPORT, reportOf } from "./import-view";
import type { ImportRow } from "./repository";
import type { ImportJob, JobEnd, JobSteps } from "./runner";

/** Pairs that one transaction writes: few enough that nobody waits for the writer, many enough to be quick. */
const PAIRS_AT_ONCE = 5_000;
/** Lines that the report names for each reason. */
const LINES_NAMED = 20;
/** Remarks of the reader that the report keeps. */
const DIAGNOSTICS_KEPT = 50;
const LANGUAGES = { source: "sw", target: "en" };

/** Units that wait to be written, and what became of those before. */
class Batch {
  readonly counts: ImportCounts;
  readonly report: ImportReport;
  pairs: ImportedPair[] = [];
  private passed = 0;

  constructor(private readonly row: ImportRow) {
    // numbers of an import that is taken up again go on from where they were
    const isFresh = row.position === 0;
    this.counts = isFresh ? { ...NO_COUNTS } : countsOf(row);
    this.report = isFresh ? { ...NO_REPORT, skipped: {} } : reportOf(row);
  }

  /** Units seen, those before the place where the import is taken up among them. */
  get position(): number {
    return this.passed;
  }

  take({ pairs, line }: MemoryUnit): void {
    this.passed += 1;
    if (this.passed <= this.row.position) return;
    this.counts.read += 1;
    if (typeof pairs === "string") {
      this.counts.skipped += 1;
      const skipped = this.report.skipped[pairs] ?? { count: 0, lines: [] };
      this.report.skipped[pairs] = skipped;
      skipped.count += 1;
      if (skipped.lines.length < LINES_NAMED) skipped.lines.push(line);
      return;
    }
    this.counts.pairs += pairs.length;
    const { id: importId, fileName } = this.row;
    for (const { source, target, previousHash, nextHash, createdAt, updatedAt, extra } of pairs)
      this.pairs.push({
        source,
        target,
        previousHash,
        nextHash,
        fileName,
        importId,
        extra: extra && JSON.stringify(extra),
        ...(createdAt ? { createdAt } : {}),
        ...(updatedAt ? { updatedAt } : {}),
      });
  }

  async write(): Promise<void> {
    for (let at = 0; at < this.pairs.length; at += PAIRS_AT_ONCE) {
      const { added, known } = await addMany(this.pairs.slice(at, at + PAIRS_AT_ONCE));
      this.counts.added += added;
      this.counts.known += known;
    }
    this.pairs = [];
  }
}

/** Reads a file into the memory, from where the import stands. */
async function run(row: ImportRow, steps: JobSteps): Promise<JobEnd> {
  const batch = new Batch(row);
  const reader = new MemoryFileReader(LANGUAGES, (unit) => batch.take(unit));
  let bytesRead = 0;
  const progress = () => ({ position: batch.position, bytesRead, counts: batch.counts, report: batch.report });
  /** @returns whether to stop */
  const settle = async (): Promise<boolean> => {
    await batch.write();
    return batch.position > row.position ? await steps.save(progress()) : false;
  };
  for await (const part of readFileParts(row.id)) {
    bytesRead += part.byteLength;
    reader.write(part);
    if (reader.hasFailed) break;
    const isFull = batch.pairs.length >= PAIRS_AT_ONCE;
    // a file of units that give nothing has no writes to wait for
    if (isFull ? await settle() : await steps.breathe(bytesRead)) {
      await batch.write();
      return { status: "cancelled", ...progress() };
    }
  }
  reader.end();
  await settle();
  batch.report.diagnostics = reader.diagnostics.slice(0, DIAGNOSTICS_KEPT);
  // what was written just before a crash was written again after it, and taken for known
  batch.counts.added = await countOfImport(row.id);
  batch.counts.known = batch.counts.pairs - batch.counts.added;
  return { status: batch.counts.read === 0 && reader.hasFailed ? "failed" : "done", ...progress() };
}

/** Takes everything that an import brought out of the memory again. */
async function undo(row: ImportRow, steps: JobSteps): Promise<void> {
  while ((await deleteSomeOfImport(row.id)) > 0) await steps.save({});
}

export const memoryJob: ImportJob = { run, undo };
