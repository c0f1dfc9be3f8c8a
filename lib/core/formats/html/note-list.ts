/**
 * A document's footnotes as a list under its text, each behind the number that stands for it there.
 *
 * @param notes HTML of each, a paragraph or several
 * @returns HTML; empty where there is none
 */
export const noteList = (notes: readonly string[]): string =>
  notes.length === 0 ? "" : `<ol>${notes.map((note, i) => `<li>${numbered(note, i + 1)}</li>`).join("")}</ol>`;

const numbered = (note: string, number: number): string =>
  note.startsWith("<p>") ? note.replace("<p>", `<p>[${number}] `) : `[${number}] ${note}`;
