import type { Diagnostic } from "../diagnostic.ts";
import { foreignKind } from "../ingest/foreign-file.ts";
import { unguardFormula } from "./csv/formula-guard.ts";
import { quoteDiagnostics } from "./csv/quote-diagnostics.ts";
import { RowReader } from "./csv/read-rows.ts";
import { languageOf } from "./language-of.ts";
import { TmxReader } from "./tmx/parse.ts";
import { type LanguagePair, LONGEST_TEXT, pickPairs, type SkipReason, type TmxPair } from "./tmx/pick-pairs.ts";
import { XmlDecoder } from "./xml/decode-xml.ts";

/** A unit of a file: its pairs, or why it gives none; and where it stands. */
export interface MemoryUnit {
  pairs: readonly TmxPair[] | SkipReason;
  /** 1-based */
  line: number;
}

/** What a table's columns are called beside the languages' own names. */
const COLUMN_NAMES = {
  source: /^(?:source(?: text)?|chanzo|asili|original)$/i,
  target: /^(?:target(?: text)?|translation|tafsiri|shabaha)$/i,
};
interface TextReader {
  write(text: string): void;
  end(): void;
  diagnostics: readonly Diagnostic[];
  hasFailed: boolean;
}

/** A table of two columns: those that the first row names, or the first two. */
class TableReader implements TextReader {
  readonly diagnostics: Diagnostic[] = [];
  hasFailed = false;
  private columns: { source: number; target: number } | null = null;
  private readonly rows: RowReader;

  constructor(languages: LanguagePair, unit: (unit: MemoryUnit) => void) {
    this.rows = new RowReader((cells, line) => {
      if (!this.columns) {
        const find = (side: "source" | "target") =>
          cells.findIndex((cell) => COLUMN_NAMES[side].test(cell.trim()) || languageOf(cell) === languages[side]);
        const named = { source: find("source"), target: find("target") };
        const isHeader = named.source >= 0 && named.target >= 0;
        this.columns = isHeader ? named : { source: 0, target: 1 };
        if (isHeader) return;
      }
      const { source, target } = this.columns;
      unit({ pairs: this.pairOf(cells[source], cells[target]), line });
    });
  }

  write(text: string): void {
    this.rows.write(text);
  }

  end(): void {
    this.diagnostics.push(...quoteDiagnostics(this.rows.end()));
  }

  private pairOf(sourceCell: string | undefined, targetCell: string | undefined): TmxPair[] | SkipReason {
    const source = sourceCell && unguardFormula(sourceCell).trim();
    const target = targetCell && unguardFormula(targetCell).trim();
    if (!source || !target) return "empty";
    if (Math.max(source.length, target.length) > LONGEST_TEXT) return "too_long";
    const unknown = { previousHash: null, nextHash: null, createdAt: null, updatedAt: null, extra: null };
    return [{ source, target, ...unknown }];
  }
}

/**
 * Reads a translation memory from its bytes as they come: TMX, or a table (CSV, TSV) of two columns. What it is shows in
 * the bytes, whatever the file is called.
 *
 * O(n) time; memory for the largest unit.
 */
export class MemoryFileReader {
  private readonly decoder = new XmlDecoder();
  private reader: TextReader | null = null;
  private own: Diagnostic[] = [];

  /** @param unit is told each unit in the order of the file */
  constructor(
    private readonly languages: LanguagePair,
    private readonly unit: (unit: MemoryUnit) => void,
  ) {}

  /** Whether reading has ended with an error; the units told before stand. */
  get hasFailed(): boolean {
    return this.reader?.hasFailed ?? this.own.some(({ severity }) => severity === "error");
  }

  /** What there is to say about the file so far. */
  get diagnostics(): Diagnostic[] {
    // how the letters of a file were read that is no text is of no use to anybody
    const read = this.own.length > 0 ? [] : this.decoder.diagnostics;
    return [...this.own, ...read, ...(this.reader?.diagnostics ?? [])];
  }

  write(bytes: Uint8Array): void {
    this.feed(this.decoder.write(bytes));
  }

  end(): void {
    this.feed(this.decoder.end());
    if (this.reader) this.reader.end();
    else if (!this.hasFailed) this.refuse("xml_empty", "The file is empty.");
  }

  private feed(text: string): void {
    if (text === "" || this.hasFailed) return;
    this.reader ??= this.choose(text);
    this.reader?.write(text);
  }

  private choose(text: string): TextReader | null {
    // its letters are not its bytes: the first byte of the others has become something else, as of a NUL
    const foreign = foreignKind(new TextEncoder().encode(text.slice(0, 100)));
    if (foreign || text.startsWith("\u001f")) {
      const { kind, name } = foreign ?? { kind: "compressed", name: "a compressed file" };
      return this.refuseForeign(kind, name);
    }
    if (!/^\s*\ufeff?\s*</.test(text)) {
      if (!text.includes("\u0000")) return new TableReader(this.languages, this.unit);
      return this.refuseForeign("binary", "a file that is not text");
    }
    return new TmxReader({
      unit: (unit, line) => this.unit({ pairs: pickPairs(unit, this.languages), line }),
    });
  }

  private refuseForeign(kind: string, name: string): null {
    this.refuse("memory_foreign", `This is ${name}, not a memory. Choose a TMX, CSV or TSV file.`, { kind });
    return null;
  }

  private refuse(code: string, message: string, params?: Record<string, string>): void {
    this.own.push({ severity: "error", code, message, ...(params ? { params } : {}) });
  }
}
