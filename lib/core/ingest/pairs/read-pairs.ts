import type { Diagnostic, Result } from "../../diagnostic";
import type { SegmentStatus } from "../../segments/status";
import { bidiDiagnostics, dropBidiControls } from "../../text/bidi-controls";
import type { SegmentKind } from "../block";

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
  blocks: PairedBlock[];
  /** the article's original: the pairs as text, or the text of another program's exchange file */
  original: string;
  encoding: string;
}

/**
 * Makes pairs of what a reader found; characters that turn the direction of writing are left out, with a warning.
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
  const headline = blocks.find(({ kind, source }) => kind === "headline" && source !== "")?.source;
  return {
    ok: true,
    value: { title: title ?? headline ?? "", blocks, original, encoding },
    diagnostics: [...diagnostics, ...turns],
  };
};
