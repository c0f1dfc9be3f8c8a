import type { Diagnostic, Result } from "../../diagnostic";
import type { SegmentStatus } from "../../segments/status";
import { bidiDiagnostics, dropBidiControls } from "../../text/bidi-controls";
import { plainText } from "../../text/inline-marks";
import type { SegmentKind } from "../block";
import { readDate } from "../read-date";
import { bylineOf } from "../rules/byline";

/** Letters of the longest name that is taken for who wrote it. */
const LONGEST_BYLINE = 120;

/** A paragraph with its translation, as a file of both holds them. */
export interface PairedBlock {
  kind: SegmentKind;
  /** either side may be empty, not both */
  source: string;
  target: string;
  /** null where the file doesn't say */
  status: SegmentStatus | null;
  /** with their authors' names before them */
  comments: readonly string[];
}

/** A file that holds an article and its translation. */
export interface ReadPairs {
  title: string;
  byline: string | null;
  /** ISO 8601 calendar date */
  published: string | null;
  /** where the article was found, as the file says it */
  sourceUrl: string | null;
  blocks: PairedBlock[];
  /** the article's original: the pairs as text, or the text of another program's exchange file */
  original: string;
  encoding: string;
}

/**
 * Makes pairs of what a reader found, with who wrote them and when, where the kinds of the rows tell; characters that
 * turn the direction of writing are left out, with a warning.
 *
 * @param rows in reading order
 * @param title null where the file has none: then the first headline is it
 * @param original the file's own text, where it is kept; else the pairs as text
 *
 * O(n).
 */
export const asPairs = (
  rows: readonly PairedBlock[],
  title: string | null,
  encoding: string,
  diagnostics: Diagnostic[] = [],
  original = rows.map(({ source, target }) => `${source}\n${target}`).join("\n\n"),
): Result<ReadPairs> => {
  const turns = bidiDiagnostics(rows.map(({ source, target }) => source + target).join("\n"));
  const blocks = rows.map(({ kind, source, target, status, comments }) => ({
    kind,
    source: dropBidiControls(source),
    target: dropBidiControls(target),
    status,
    comments: comments.map(dropBidiControls),
  }));
  const first = (kind: SegmentKind): string =>
    blocks.find((one) => one.kind === kind && one.source !== "")?.source ?? "";
  const by = plainText(first("byline")).trim();
  const byline = by === "" || by.length > LONGEST_BYLINE ? null : (bylineOf(by) ?? by);
  const published = readDate(plainText(first("dateline")))?.iso ?? null;
  return {
    ok: true,
    value: { title: title ?? first("headline"), byline, published, sourceUrl: null, blocks, original, encoding },
    diagnostics: [...diagnostics, ...turns],
  };
};
