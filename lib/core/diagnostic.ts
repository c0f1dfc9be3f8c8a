/** Something that a reader of a file has to say about it, for a person. */
export interface Diagnostic {
  severity: "error" | "warning" | "info";
  /** the name of the sentence under `diagnostics` in the messages */
  code: string;
  /** 1-based line, where known */
  line?: number;
  /** 1-based column in UTF-16 units, where known */
  column?: number;
  /** what is wrong and what to do, in English, for the command line and logs */
  message: string;
  /** what the sentence in the messages is filled with */
  params?: Record<string, string | number>;
}

/** What a reader gives back: malformed input is data, not an exception. */
export type Result<T> = { ok: true; value: T; diagnostics: Diagnostic[] } | { ok: false; diagnostics: Diagnostic[] };
