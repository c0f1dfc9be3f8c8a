/** What separates cells, in the order of preference. */
const SEPARATORS = ["\t", ",", ";"] as const;
/** Letters of the first row that are looked at to tell the separator. */
const LONGEST_FIRST_ROW = 10_000;
/** A cell that goes on longer than this has an opening quote without its partner; in UTF-16 units. */
export const LONGEST_CELL_READ = 1_000_000;

/** The separator that stands most often in the first row, outside quotes. */
function guessSeparator(text: string): string {
  const plain = text.replace(/(^|[\t,;\r\n])"(?:[^"]|"")*"/g, "$1");
  const first = /^[^\r\n]*/.exec(plain)?.[0] ?? "";
  const counts = SEPARATORS.map((one) => first.split(one).length - 1);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/**
 * Reads rows of CSV or TSV as they come (RFC 4180, with tabs and semicolons too).
 *
 * A quote opens a cell only at its start; other quotes are letters. Empty rows are passed over. O(n) time; memory for the
 * longest row.
 */
export class RowReader {
  private separator: string | null = null;
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

  /** @param row is told each row with the line where it begins, 1-based */
  constructor(private readonly row: (cells: string[], line: number) => void) {}

  /** @param text the next part, cut anywhere */
  write(text: string): void {
    if (this.separator !== null) return void this.feed(text);
    this.waiting += text;
    if (/[\r\n]/.test(this.waiting) || this.waiting.length > LONGEST_FIRST_ROW) this.settle();
  }

  /** Says that the file is over. @returns whether it ended within a quoted cell */
  end(): boolean {
    if (this.separator === null) this.settle();
    const isCut = this.isQuoted && !this.isAfterQuote;
    if (this.cell !== "" || this.cells.length > 0) this.endRow();
    return isCut;
  }

  private settle(): void {
    const text = this.waiting.replace(/^\ufeff/, "");
    this.separator = guessSeparator(text);
    this.waiting = "";
    this.feed(text);
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
    if (this.isAfterQuote) this.isQuoted = this.isAfterQuote = false;
    this.isAtStart = false;
    this.cell += letters;
    if (this.isQuoted && this.cell.length > LONGEST_CELL_READ) this.isQuoted = false;
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
