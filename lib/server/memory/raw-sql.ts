import "server-only";
import { isPostgresUrl, type Tx } from "../db";
import { environment } from "../environment";

/** What either database takes as a parameter. */
export type SqlValue = string | number | Date | null;

/** Parameters of one statement: SQLite takes 32,766, PostgreSQL 65,535. */
const PARAMETERS_AT_ONCE = 12_000;

/** Where rows go, in SQL between INSERT INTO and VALUES, and what follows the rows. */
export interface RowTarget {
  into: string;
  columns: number;
  end: string;
}

/** Placeholders from the nth on (1 for the first), as the database of this process wants them, with commas between. */
export function placeholders(count: number, from = 1): string {
  if (!isPostgresUrl(environment().DATABASE_URL)) return Array<string>(count).fill("?").join();
  return Array.from({ length: count }, (_, i) => `$${from + i}`).join();
}

function statement({ into, columns, end }: RowTarget, rows: number): string {
  const values = Array.from({ length: rows }, (_, row) => `(${placeholders(columns, row * columns + 1)})`);
  return `INSERT INTO ${into} VALUES ${values.join()} ${end}`;
}

function* slices(columns: number, values: readonly SqlValue[]): Generator<SqlValue[]> {
  const size = Math.floor(PARAMETERS_AT_ONCE / columns) * columns;
  for (let i = 0; i < values.length; i += size) yield values.slice(i, i + size);
}

/** Writes many rows, given column by column and row after row, in few statements. */
export async function writeRows(tx: Tx, target: RowTarget, values: readonly SqlValue[]): Promise<void> {
  for (const slice of slices(target.columns, values))
    await tx.$executeRawUnsafe(statement(target, slice.length / target.columns), ...slice);
}

/** Like {@link writeRows}, where the statement ends in RETURNING. */
export async function writeRowsReturning<T>(tx: Tx, target: RowTarget, values: readonly SqlValue[]): Promise<T[]> {
  const rows: T[] = [];
  for (const slice of slices(target.columns, values))
    rows.push(...(await tx.$queryRawUnsafe<T[]>(statement(target, slice.length / target.columns), ...slice)));
  return rows;
}
