/** A line that begins a remark where several stand in one cell: whose it is, then what it says. */
const AUTHOR = /^[^\n:]{1,120}: /;

/** A remark as a table's cell has it, and as it stands in a text: its author's name first. O(1). */
export const signRemark = ({ author, body }: { author: string | null; body: string }): string =>
  author ? `${author}: ${body}` : body;

/**
 * The remarks in a cell of a table.
 *
 * @param cell of a table
 * @param isOwn whether Tafsiri wrote the row: then each line that {@link signRemark} may have begun is a remark of its own
 * @returns remarks with their authors' names before them; a cell of another program's table is one
 *
 * O(n).
 */
export function splitRemarks(cell: string, isOwn: boolean): string[] {
  const lines = cell.split("\n");
  const remarks: string[] = [];
  for (const line of lines) {
    const last = remarks.at(-1);
    if (last === undefined || (isOwn && AUTHOR.test(line))) remarks.push(line);
    else remarks[remarks.length - 1] = `${last}\n${line}`;
  }
  return remarks.map((remark) => remark.trim()).filter((remark) => remark !== "");
}
