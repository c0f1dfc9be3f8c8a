import { guessSeparator, LONGEST_PROBE, type Separator } from "./guess-separator.ts";
import type { QuoteFaults } from "./quote-diagnostics.ts";

/** A cell that goes on longer than this has an opening quote without its partner; in UTF-16 units. */
export const LONGEST_CELL_READ = 1_000_000;

/**
 * Reads rows of CSV or TSV as they come (RFC 4180, section 2, with tabs and semicolons too).
 *
 * A quote opens a cell only at its start; other quotes are letters. Rows end with LF, CR or both, mixed as they may be. Empty rows are passed over. O(n) time; memory for the
 * longest row.
 */
export class RowReader {
  /** null until enough of the file has come to tell */
  separator: Separator | null = null;
  private waiting = "";
  private cells: string[] = [];
  private cell = "";
  private isQuoted = false;
  /** just after a quote within a quoted cell: doubled, or the end of it */
  private isAfterQuote = false;
  private isAtStart = true;
  private isAfterReturn = false;
  private line = 1;
  private rowLine = 1;
  private quoteLine = 1;
  private oddLine: number | null = null;

  /** @param row is told each row with the line where it begins, 1-based */
  constructor(private readonly row: (cells: string[], line: number) => void) {}

  /** @param text the next part, cut anywhere */
  write(text: string): void {
    if (this.separator !== null) return void this.feed(text);
    this.waiting += text;
    if (this.waiting.length > LONGEST_PROBE) this.settle();
  }

  /** Says that the file is over. @returns where its quotation marks don't pair */
  end(): QuoteFaults {
    if (this.separator === null) this.settle();
    const openLine = this.isQuoted && !this.isAfterQuote ? this.quoteLine : null;
    if (this.cell !== "" || this.cells.length > 0) this.endRow();
    return { oddLine: this.oddLine, openLine };
  }

  private settle(): void {
    const text = this.waiting.replace(/^\ufeff/, "");
    this.waiting = "";
    // how some spreadsheets are told what separates the cells
    const [said = "", separator] = /^sep=([\t,;])(?:\r\n?|\n|$)/i.exec(text) ?? [];
    this.separator = separator ? (separator as Separator) : guessSeparator(text);
    if (said !== "") this.line = this.rowLine = 2;
    this.feed(text.slice(said.length));
  }

  private feed(text: string): void {
    const special = this.separator === "\t" ? /[\t\r\n"]/g : this.separator === ";" ? /[;\r\n"]/g : /[,\r\n"]/g;
    let from = 0;
    for (let found = special.exec(text); found; found = special.exec(text)) {
      this.addLetters(text.slice(from, found.index));
      this.addSpecial(found[0]);
      from = special.lastIndex;
    }
    this.addLetters(text.slice(from));
  }

  private addLetters(letters: string): void {
    if (letters === "") return;
    this.isAfterReturn = false;
    if (this.isAfterQuote) {
      this.isQuoted = this.isAfterQuote = false;
      if (letters.trim() !== "") this.oddLine ??= this.quoteLine;
    }
    this.isAtStart = false;
    this.cell += letters;
    if (!this.isQuoted || this.cell.length <= LONGEST_CELL_READ) return;
    this.isQuoted = false;
    this.oddLine ??= this.quoteLine;
  }

  private addSpecial(letter: string): void {
    const isSecondOfBreak = letter === "\n" && this.isAfterReturn;
    if ((letter === "\n" || letter === "\r") && !isSecondOfBreak) this.line += 1;
    const isWithin = this.isQuoted && !this.isAfterQuote;
    this.isAfterReturn = letter === "\r";
    if (letter === '"') return void this.addQuote();
    if (isWithin) {
      this.cell += letter;
      return;
    }
    this.isQuoted = this.isAfterQuote = false;
    if (letter === this.separator) {
      this.cells.push(this.cell);
      this.cell = "";
      this.isAtStart = true;
    } else if (!isSecondOfBreak) this.endRow();
  }

  private addQuote(): void {
    if (this.isAfterQuote) {
      this.cell += '"';
      this.isAfterQuote = false;
    } else if (this.isQuoted) this.isAfterQuote = true;
    else if (this.isAtStart) {
      this.isQuoted = true;
      this.isAtStart = false;
      this.quoteLine = this.line;
    } else this.cell += '"';
  }

  private endRow(): void {
    const cells = [...this.cells, this.cell];
    this.cells = [];
    this.cell = "";
    this.isQuoted = this.isAfterQuote = false;
    this.isAtStart = true;
    if (cells.some((cell) => cell.trim() !== "")) this.row(cells, this.rowLine);
    this.rowLine = this.line;
  }
}
