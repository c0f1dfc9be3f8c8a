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

/** Pairs made ready to be written: plain values and flat arrays, which travel from thread to thread. */
export interface PreparedPairs {
  /** a value for each of {@link PAIR_COLUMNS} */
  rows: RowValue[][];
  /** what the index takes of each row */
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
 * Makes pairs ready to be written, all that costs time and no database.
 *
 * @param reader that knows the words written so far
 * @param now for pairs without dates of their own
 */
export function preparePairs(pairs: readonly ImportedPair[], reader: EntryReader, now: Date): PreparedPairs {
  const momentOf = createMoments();
  const texts = pairs.map(({ source, target, sourceLanguage = "sw", targetLanguage = "en" }) => ({
    source: rowText(source),
    target: rowText(target),
    sourceLanguage,
    targetLanguage,
  }));
  const rows = pairs.map((pair, i): RowValue[] => {
    const { sourceLanguage, targetLanguage, source, target } = texts[i] as (typeof texts)[number];
    const { importId = null, extra = null, createdAt = now, updatedAt = createdAt } = pair;
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
  return { rows, read: reader.read(texts) };
}
