import "server-only";
import { createReadStream } from "node:fs";
import { MemoryFileReader, type MemoryUnit } from "@/lib/core/formats/memory-file";
import { EntryReader } from "@/lib/core/memory/entry-reader";
import type { ImportCounts, ImportReport } from "@/lib/schemas/imports";
import { type ImportedPair, type PreparedPairs, preparePairs } from "../memory/prepare-pairs";

/** Pairs that one transaction writes, or up to twice as many: nobody waits long for the writer, and a pair costs little. */
export const PAIRS_AT_ONCE = 6_144;
/** Bytes read at a time. */
const READ_AT_ONCE = 256 * 1024;
/** Bytes after which a parcel is sent though it isn't full: who waits hears how far the reading is. */
const PARCEL_BYTES = 4 * 1024 * 1024;
/** Lines that the report names for each reason. */
const LINES_NAMED = 20;
/** Remarks of the reader that the report keeps. */
const DIAGNOSTICS_KEPT = 50;
const LANGUAGES = { source: "sw", target: "en" };

/** A file that is read into the memory, and where its import stands; plain data, which travels from thread to thread. */
export interface ReadingPlan {
  file: string;
  fileName: string;
  importId: string;
  /** units of the file that are in the database already */
  position: number;
  counts: ImportCounts;
  report: ImportReport;
  /** for units that have no date of their own */
  now: Date;
}

/** Numbers of an import up to the end of a parcel, as they are once it is written; `added` and `known` are the writer's. */
export interface ReadingProgress {
  position: number;
  counts: ImportCounts;
  report: ImportReport;
}

/** Some of a file, ready to be written. */
export interface Parcel {
  pairs: PreparedPairs | null;
  /** null inside a stretch of units that is written in several parcels */
  progress: ReadingProgress | null;
  bytesRead: number;
  /** the reading ended with an error; what was read before it stands */
  hasFailed: boolean;
}

/** Units that wait to be sent, and what became of those before. */
class Waiting {
  readonly counts: ImportCounts;
  readonly report: ImportReport;
  pairs: ImportedPair[] = [];
  private passed = 0;

  constructor(private readonly plan: ReadingPlan) {
    this.counts = { ...plan.counts };
    this.report = structuredClone(plan.report);
  }

  take({ pairs, line }: MemoryUnit): void {
    this.passed += 1;
    if (this.passed <= this.plan.position) return;
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
    const { importId, fileName } = this.plan;
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

  /** Whether the file is still at units that are in the database. */
  get isBehind(): boolean {
    return this.passed <= this.plan.position;
  }

  progress(): ReadingProgress {
    const { passed: position, counts, report } = this;
    return { position, counts: { ...counts }, report: structuredClone(report) };
  }
}

/**
 * Reads a file into parcels, from where its import stands: parsing, hashes and words, everything that needs no database.
 *
 * O(n) time, memory for one parcel.
 */
export async function* readParcels(plan: ReadingPlan): AsyncGenerator<Parcel> {
  const waiting = new Waiting(plan);
  const reader = new MemoryFileReader(LANGUAGES, (unit) => waiting.take(unit));
  const words = new EntryReader();
  let [bytesRead, sentAt] = [0, 0];
  function* flush(isEnd: boolean): Generator<Parcel> {
    const { pairs } = waiting;
    waiting.pairs = [];
    sentAt = bytesRead;
    const { hasFailed } = reader;
    const progress = isEnd || !waiting.isBehind ? waiting.progress() : null;
    // equal parts: a small one behind a full one would cost much for little
    const most = Math.ceil(pairs.length / Math.max(1, Math.floor(pairs.length / PAIRS_AT_ONCE)));
    for (let at = 0; at < pairs.length; at += most) {
      const prepared = preparePairs(pairs.slice(at, at + most), words, plan.now);
      const isLast = at + most >= pairs.length;
      // one writer takes the parcels in order: what comes after a parcel is written when it is
      words.confirm(prepared.read);
      yield { pairs: prepared, progress: isLast ? progress : null, bytesRead, hasFailed };
    }
    if (pairs.length === 0) yield { pairs: null, progress, bytesRead, hasFailed };
  }
  for await (const part of createReadStream(plan.file, { highWaterMark: READ_AT_ONCE })) {
    bytesRead += part.byteLength;
    reader.write(part);
    if (reader.hasFailed) break;
    if (waiting.pairs.length >= PAIRS_AT_ONCE || bytesRead - sentAt >= PARCEL_BYTES) yield* flush(false);
  }
  reader.end();
  waiting.report.diagnostics = reader.diagnostics.slice(0, DIAGNOSTICS_KEPT);
  yield* flush(true);
}
