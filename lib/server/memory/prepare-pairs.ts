import "server-only";
import { hash } from "node:crypto";
import { contextHash } from "@/lib/core/memory/context-hash";
import type { EntryReader, ReadEntries } from "@/lib/core/memory/entry-reader";
import { type RowValue, rowMoment, rowText } from "./row-values";

/** A unit of an imported file. */
export interface ImportedPair {
  source: string;
  target: string;
  /** BCP 47; sw and en unless told */
  sourceLanguage?: string;
  targetLanguage?: string;
  /** sources of the units before and after it, where the file says that they belong together */
  previous?: string | null;
  next?: string | null;
  /** names of these neighbours, where the file holds names instead of texts */
  previousHash?: string | null;
  nextHash?: string | null;
  fileName: string;
  /** the import that brings it */
  importId?: string;
  /** what else the file said of it, as JSON text */
  extra?: string | null;
  createdAt?: Date;
  updatedAt?: Date;
}

/** What is written of an imported pair, in this order. */
export const PAIR_COLUMNS = {
  sourceLanguage: "text",
  targetLanguage: "text",
  source: "text",
  target: "text",
  sourceHash: "text",
  previousHash: "text",
  nextHash: "text",
  origin: "text",
  fileName: "text",
  importId: "text",
  extra: "text",
  pairHash: "text",
  createdAt: "timestamp",
  updatedAt: "timestamp",
} as const;

/** A value for each of {@link PAIR_COLUMNS}. */
export type PairRow = RowValue[];

/** Pairs made ready to be written. */
export interface PreparedPairs {
  /** some rows at a time, so that not all need be in memory at once; to be gone through once */
  rows: Iterable<readonly PairRow[]>;
  /** what the index takes of each row, in the same order */
  read: ReadEntries;
}

/** 128 bits that say which pair of which file this is. */
const pairHashOf = ({ source, target, fileName }: ImportedPair): string =>
  hash("sha256", `${source}\u0000${target}\u0000${fileName}`, "base64url").slice(0, 22);

/** Most units of a file have the date of the one before. */
function createMoments(): (moment: Date) => string {
  let [last, text] = [Number.NaN, ""];
  return (moment) => {
    if (moment.getTime() !== last) [last, text] = [moment.getTime(), rowMoment(moment)];
    return text;
  };
}

const hashOrNull = (text: string | null | undefined): string | null => (text ? contextHash(text) : null);

/**
 * Makes rows of pairs, all that costs time and no database.
 *
 * @param reader that knows the words written so far; reads each pair into the batch that it has in hand
 * @param now for pairs without dates of their own
 */
export function prepareRows(pairs: readonly ImportedPair[], reader: EntryReader, now: Date): PairRow[] {
  const momentOf = createMoments();
  return pairs.map((pair): PairRow => {
    const { importId = null, extra = null, createdAt = now, updatedAt = createdAt } = pair;
    const { sourceLanguage = "sw", targetLanguage = "en" } = pair;
    const [source, target] = [rowText(pair.source), rowText(pair.target)];
    reader.add({ source, target, sourceLanguage, targetLanguage });
    return [
      sourceLanguage,
      targetLanguage,
      source,
      target,
      contextHash(source),
      pair.previousHash ?? hashOrNull(pair.previous),
      pair.nextHash ?? hashOrNull(pair.next),
      "import",
      rowText(pair.fileName),
      importId,
      extra,
      pairHashOf(pair),
      momentOf(createdAt),
      momentOf(updatedAt),
    ];
  });
}

/** {@link prepareRows} for a batch that is at hand as a whole. */
export function preparePairs(pairs: readonly ImportedPair[], reader: EntryReader, now: Date): PreparedPairs {
  const rows = prepareRows(pairs, reader, now);
  return { rows: [rows], read: reader.finish() };
}
