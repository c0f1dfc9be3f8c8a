import type { Diagnostic } from "../../diagnostic";
import type { Sheet } from "./parse";

/** Names of sheets that a warning lists. */
const MOST_NAMED = 5;

/**
 * Says which sheets of a workbook were not read, where one alone was.
 *
 * @param sheets all of them
 * @param read index of the one that was read
 * @returns a warning, if another sheet has text
 */
export function unreadSheets(sheets: readonly Sheet[], read: number): Diagnostic[] {
  const others = sheets.filter(({ rows }, i) => i !== read && rows.length > 0).map(({ name }) => name);
  const name = sheets[read]?.name ?? "";
  if (others.length === 0) return [];
  const named = others.slice(0, MOST_NAMED).map((other) => `“${other}”`);
  const params = { name, others: named.join(", ") + (others.length > MOST_NAMED ? " …" : "") };
  const message = `Only the sheet “${name}” was read. Others have text too: ${params.others}. Import each as a file of its own.`;
  return [{ severity: "warning", code: "xlsx_sheets", message, params }];
}
