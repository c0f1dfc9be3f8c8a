/** What a spreadsheet takes for the beginning of a formula, and what looks as if it had been guarded already. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'(?='*[=+\-@\t\r])/;

/**
 * Keeps a spreadsheet from running a cell of a text file.
 *
 * @returns the cell with an apostrophe before it, where it begins as a formula does or as a guarded one does; else the
 *   cell itself
 *
 * OWASP, "CSV Injection". {@link unguardFormula} gives every cell back.
 */
export const guardFormula = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/**
 * Takes off what {@link guardFormula} put before a cell; an apostrophe before anything else is a letter.
 */
export const unguardFormula = (cell: string): string => cell.replace(GUARDED, "");
