import { parseInlineMarks, serializeInlineMarks } from "../../text/inline-marks";
import type { ExportSegment } from "../article-export";
import { rootName } from "../xml/xml-head";
import { fillXliff, type XliffFilling } from "./fill-xliff";
import { isForeignXliff } from "./foreign-xliff";
import { parseXliff } from "./parse-xliff";
import type { XliffEntry } from "./xliff-document";

/** Texts that mean the same are written alike. */
const settle = (text: string): string => serializeInlineMarks(parseInlineMarks(text)).replace(/\s+/g, " ").trim();

/** The unit that each segment was made of, in order; null where a segment has none: it was merged, split or rewritten. */
function matchEntries(
  entries: readonly XliffEntry[],
  segments: readonly ExportSegment[],
): Map<XliffEntry, ExportSegment> | null {
  const matched = new Map<XliffEntry, ExportSegment>();
  const sources = entries.map(({ source }) => settle(source));
  let at = 0;
  for (const segment of segments) {
    const found = sources.indexOf(settle(segment.source), at);
    const entry = entries[found];
    if (!entry) return null;
    matched.set(entry, segment);
    at = found + 1;
  }
  return matched;
}

function fillingOf(entry: XliffEntry, { id, version, target, status }: ExportSegment): XliffFilling {
  const isUntouched = status === "draft" || status === "untranslated" || status === entry.status;
  return { target, status, isSame: isUntouched && settle(target) === settle(entry.target), segment: { id, version } };
}

/**
 * Fills the exchange file that an article came from with the translations of now.
 *
 * @param original text that the article came from, of any kind
 * @param version of XLIFF that is asked for: 1 or 2
 * @param all segments of the article in order; those that were left out at import, or are furniture, may be missing
 * @param chosen ids of those that go out; the units of others stay as they were
 * @returns the file with all that Tafsiri doesn't know; null where the original is no such file, or where a segment is no
 *   longer the unit that it was made of
 *
 * O(n).
 */
export function fillOriginal(
  original: string,
  version: 1 | 2,
  all: readonly ExportSegment[],
  chosen: ReadonlySet<string>,
): string | null {
  if (rootName(original) !== "xliff") return null;
  const read = parseXliff(original);
  if (!read.ok || !read.value.version.startsWith(String(version)) || !isForeignXliff(read.value)) return null;
  const matched = matchEntries(read.value.entries, all);
  if (!matched || matched.size === 0) return null;
  const fillings = [...matched]
    .filter(([, segment]) => chosen.has(segment.id))
    .map(([entry, segment]) => [entry, fillingOf(entry, segment)] as const);
  return fillXliff(read.value, new Map(fillings));
}
