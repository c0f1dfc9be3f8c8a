import "server-only";
import { isPostgresUrl, type Tx } from "../db";
import { environment } from "../environment";

/** A value of a row that is written in bulk. */
export type RowValue = string | number | null;

/** Rows that one statement writes: the event loop stands still for one on SQLite, about 10 ms. */
const ROWS_AT_ONCE = 2_000;

/** Types of columns by PostgreSQL's names; SQLite keeps text and numbers as they come. */
type ColumnType = "text" | "int" | "timestamp";

/** A table with the columns that are written, in order, and what follows the rows. */
export interface RowTarget {
  table: string;
  columns: Readonly<Record<string, ColumnType>>;
  end: string;
}

const onPostgres = (): boolean => isPostgresUrl(environment().DATABASE_URL);

/** `count` placeholders from the nth on (1 for the first), as the database of this process wants them, with commas. */
export function placeholders(count: number, from = 1): string {
  if (!onPostgres()) return Array<string>(count).fill("?").join();
  return Array.from({ length: count }, (_, i) => `$${from + i}`).join();
}

/** A moment as both databases read it in a row that is written in bulk. */
export const rowMoment = (moment: Date): string => moment.toISOString().replace("Z", "+00:00");

/** Text as both databases keep it: no lone surrogates, which JSON can't carry, and no NUL, which PostgreSQL refuses. */
export const rowText = (text: string): string => text.toWellFormed().replaceAll("\u0000", "");

/** One INSERT whose rows travel as one JSON parameter: fewer values for the driver to look at, and always the same text. */
function insertStatement({ table, columns, end }: RowTarget): string {
  const names = Object.keys(columns).map((name) => `"${name}"`);
  if (!onPostgres()) {
    const values = names.map((_, i) => `value->>${i}`);
    return `INSERT INTO "${table}" (${names.join()}) SELECT ${values.join()} FROM json_each(?) WHERE true ${end}`;
  }
  const values = Object.values(columns).map((type, i) => `(item->>${i})::${type}`);
  return `INSERT INTO "${table}" (${names.join()}) SELECT ${values.join()} FROM json_array_elements($1::json) AS item ${end}`;
}

/** Writes many rows. */
export async function writeRows(tx: Tx, target: RowTarget, rows: readonly (readonly RowValue[])[]): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE)
    await tx.$executeRawUnsafe(insertStatement(target), JSON.stringify(rows.slice(i, i + ROWS_AT_ONCE)));
}

/** Like {@link writeRows}, where the statement ends in RETURNING. */
export async function writeRowsReturning<T>(
  tx: Tx,
  target: RowTarget,
  rows: readonly (readonly RowValue[])[],
): Promise<T[]> {
  const returned: T[] = [];
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE)
    returned.push(
      ...(await tx.$queryRawUnsafe<T[]>(insertStatement(target), JSON.stringify(rows.slice(i, i + ROWS_AT_ONCE)))),
    );
  return returned;
}
