import type { Diagnostic } from "../../diagnostic.ts";

/** Where quotation marks of a table don't pair: 1-based lines, null where all is well. */
export interface QuoteFaults {
  /** where a cell begins with marks astray in it */
  oddLine: number | null;
  /** where a cell begins within which the file ends */
  openLine: number | null;
}

const warn = (code: string, line: number, message: string): Diagnostic => {
  return { severity: "warning", code, line, message, params: { line } };
};

/**
 * Puts faults in a table's quotation marks into words; rows may be joined in one cell there.
 */
export function quoteDiagnostics({ oddLine, openLine }: QuoteFaults): Diagnostic[] {
  const odd = `A quotation mark stands astray in the cell that begins at line ${oddLine}. Rows may have been joined there.`;
  const open = `The file ends within quotation marks that open at line ${openLine}. It may have been cut off.`;
  return [
    ...(oddLine === null ? [] : [warn("table_quotes", oddLine, odd)]),
    ...(openLine === null ? [] : [warn("table_cut_off", openLine, open)]),
  ];
}
