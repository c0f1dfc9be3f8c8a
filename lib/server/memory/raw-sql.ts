import "server-only";
import type { Database, Statement } from "better-sqlite3";
import { isPostgresUrl, type Tx, writerConnection } from "../db";
import { environment } from "../environment";
import type { RowValue } from "./row-values";

/** Rows that PostgreSQL is sent at a time. */
const ROWS_AT_ONCE = 2_000;
/** Rows after which requests have their turn, on SQLite: the event loop stands still for about 10 ms. */
const ROWS_A_TURN = 1_000;

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

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Statements of a connection, compiled once. */
const compiled = new WeakMap<Database, Map<string, Statement>>();

/** The statement that writes one row on SQLite. */
function rowStatement(connection: Database, { table, columns, end }: RowTarget): Statement {
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const text = `INSERT INTO "${table}" (${names.join()}) VALUES (${names.map(() => "?").join()}) ${end}`;
  const statements = compiled.get(connection) ?? new Map<string, Statement>();
  compiled.set(connection, statements);
  const statement = statements.get(text) ?? connection.prepare(text).safeIntegers(false);
  statements.set(text, statement);
  return statement;
}

/** The statement of PostgreSQL, whose rows travel as one JSON parameter: fewer values to look at, always the same text. */
function jsonStatement({ table, columns, end }: RowTarget): string {
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const values = Object.values(columns).map((type, i) => `(item->>${i})::${type}`);
  return `INSERT INTO "${table}" (${names.join()}) SELECT ${values.join()} FROM json_array_elements($1::json) AS item ${end}`;
}

/**
 * Writes many rows within an open transaction: on SQLite by a compiled statement on the transaction's own connection,
 * a row at a time, on PostgreSQL as JSON.
 */
export async function writeRows(tx: Tx, target: RowTarget, rows: readonly (readonly RowValue[])[]): Promise<void> {
  const connection = writerConnection();
  if (connection) {
    const statement = rowStatement(connection, target);
    for (let i = 0; i < rows.length; i += 1) {
      statement.run(rows[i]);
      if (i % ROWS_A_TURN === ROWS_A_TURN - 1) await nextTurn();
    }
    return;
  }
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE)
    await tx.$executeRawUnsafe(jsonStatement(target), JSON.stringify(rows.slice(i, i + ROWS_AT_ONCE)));
}

/**
 * Writes many rows of a table that numbers its rows itself, and passes over those that are there already.
 *
 * @param target whose end says ON CONFLICT … DO NOTHING
 * @param key the unique column, as text
 * @returns for each row its id, or 0 where it was there
 */
export async function writeNewRows(
  tx: Tx,
  target: RowTarget,
  key: string,
  rows: readonly (readonly RowValue[])[],
): Promise<Int32Array> {
  const ids = new Int32Array(rows.length);
  const connection = writerConnection();
  if (connection) {
    const statement = rowStatement(connection, target);
    for (let i = 0; i < rows.length; i += 1) {
      const { changes, lastInsertRowid } = statement.run(rows[i]);
      if (changes > 0) ids[i] = Number(lastInsertRowid);
      if (i % ROWS_A_TURN === ROWS_A_TURN - 1) await nextTurn();
    }
    return ids;
  }
  const statement = jsonStatement({ ...target, end: `${target.end} RETURNING "id", "${key}" AS "key"` });
  const column = Object.keys(target.columns).indexOf(key);
  const made = new Map<string, number>();
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    const some = JSON.stringify(rows.slice(i, i + ROWS_AT_ONCE));
    for (const row of await tx.$queryRawUnsafe<{ id: number; key: string }[]>(statement, some))
      made.set(row.key, row.id);
  }
  rows.forEach((row, i) => {
    const value = String(row[column]);
    ids[i] = made.get(value) ?? 0;
    // a row that stands twice among these was written once
    made.delete(value);
  });
  return ids;
}
