/** A form: anything up to a semicolon, a bar or a line break that no backslash stands before. */
const FORM = /(?:\\[\\;|]|[^\\;|\n]|\\(?![\\;|]))+/g;

/**
 * Writes several forms of a term in a cell of a table.
 *
 * @param forms without line breaks
 * @returns forms with "; " between; a semicolon, a bar or a backslash before one within a form has a backslash before it
 *
 * {@link readForms} gives them back, but for white space at their ends. O(n).
 */
export const writeForms = (forms: readonly string[]): string =>
  forms.map((form) => form.replace(/\\(?=[\\;|]|$)|[;|]/g, "\\$&")).join("; ");

/**
 * Reads the forms of a term from a cell of a table.
 *
 * @param cell forms with semicolons, bars or line breaks between
 * @returns forms in order, with the white space around them
 *
 * O(n).
 */
export const readForms = (cell: string): string[] =>
  (cell.match(FORM) ?? []).map((form) => form.replace(/\\([\\;|])/g, "$1"));
