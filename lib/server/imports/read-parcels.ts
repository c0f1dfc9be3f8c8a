import "server-only";
import { createReadStream } from "node:fs";
import { MemoryFileReader, type MemoryUnit } from "@/lib/core/formats/memory-file";
import { EntryReader, type ReadEntries } from "@/lib/core/memory/entry-reader";
import type { ImportCounts, ImportReport } from "@/lib/schemas/imports";
import { type ImportedPair, type PairRow, prepareRows } from "../memory/prepare-pairs";

/** Pairs that one transaction writes, and some more: nobody waits long for the writer, and a pair costs little. */
export const PAIRS_AT_ONCE = 6_144;
/** Pairs of the first parcel, so that the writer begins early; each further one may have twice as many. */
const FIRST_PAIRS = 1_024;
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

/** Some of a file, ready to be written; its rows go ahead of it. */
export interface Parcel {
  /** what the index takes of the rows since the parcel before; null where there are none */
  read: ReadEntries | null;
  /** null where the file is still at units that are in the database */
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
 * @param send is given the rows of a parcel as they are read, some at a time, before the parcel comes
 *
 * O(n) time, memory for what is read at a time and for the words of one parcel.
 */
export async function* readParcels(plan: ReadingPlan, send: (rows: PairRow[]) => void): AsyncGenerator<Parcel> {
  const waiting = new Waiting(plan);
  const reader = new MemoryFileReader(LANGUAGES, (unit) => waiting.take(unit));
  const words = new EntryReader();
  let [bytesRead, sentAt, rowsSent] = [0, 0, 0];
  let fullAt = FIRST_PAIRS;
  const prepare = () => {
    if (waiting.pairs.length === 0) return;
    send(prepareRows(waiting.pairs, words, plan.now));
    rowsSent += waiting.pairs.length;
    waiting.pairs = [];
  };
  const parcel = (isEnd: boolean): Parcel => {
    const read = rowsSent > 0 ? words.finish() : null;
    // one writer takes the parcels in order: what comes after a parcel is written when it is
    if (read) words.confirm(read);
    [sentAt, rowsSent] = [bytesRead, 0];
    fullAt = Math.min(PAIRS_AT_ONCE, fullAt * 2);
    return {
      read,
      progress: isEnd || !waiting.isBehind ? waiting.progress() : null,
      bytesRead,
      hasFailed: reader.hasFailed,
    };
  };
  for await (const part of createReadStream(plan.file, { highWaterMark: READ_AT_ONCE })) {
    bytesRead += part.byteLength;
    reader.write(part);
    prepare();
    if (reader.hasFailed) break;
    if (rowsSent >= fullAt || bytesRead - sentAt >= PARCEL_BYTES) yield parcel(false);
  }
  reader.end();
  prepare();
  waiting.report.diagnostics = reader.diagnostics.slice(0, DIAGNOSTICS_KEPT);
  yield parcel(true);
}

/** A parcel with its rows. */
export interface FullParcel extends Parcel {
  /** some at a time, to be gone through once */
  rows: Iterable<readonly PairRow[]>;
}

/** Reads a file into parcels on this thread. */
export async function* readHere(plan: ReadingPlan): AsyncGenerator<FullParcel> {
  let rows: PairRow[][] = [];
  for await (const parcel of readParcels(plan, (some) => rows.push(some))) {
    yield { ...parcel, rows };
    rows = [];
  }
}
