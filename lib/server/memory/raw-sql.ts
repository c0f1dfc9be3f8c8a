import "server-only";
import type { Database, RunResult, Statement } from "better-sqlite3";
import { getDb, isPostgresUrl, sqliteAdapter, type Tx } from "../db";
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

/** Whether this process's database is PostgreSQL. */
export const onPostgres = (): boolean => isPostgresUrl(environment().DATABASE_URL);

/** `count` placeholders from the nth on (1 for the first), as the database of this process wants them, with commas. */
export function placeholders(count: number, from = 1): string {
  if (!onPostgres()) return Array<string>(count).fill("?").join();
  return Array.from({ length: count }, (_, i) => `$${from + i}`).join();
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Statements of a connection, compiled once. */
const compiled = new WeakMap<Database, Map<string, Statement>>();
/** Statements kept for a connection: their texts differ by how many values they look for. */
const STATEMENTS_KEPT = 500;

function compile(connection: Database, text: string): Statement {
  let statements = compiled.get(connection);
  if (!statements || statements.size > STATEMENTS_KEPT) {
    statements = new Map();
    compiled.set(connection, statements);
  }
  const statement = statements.get(text) ?? connection.prepare(text).safeIntegers(false);
  statements.set(text, statement);
  return statement;
}

/** The statement that writes one row on SQLite. */
function rowStatement(connection: Database, { table, columns, end }: RowTarget): Statement {
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const text = `INSERT INTO "${table}" (${names.join()}) VALUES (${names.map(() => "?").join()}) ${end}`;
  return compile(connection, text);
}

/**
 * Asks a question outside of any transaction: on SQLite a compiled statement of the reader's connection.
 *
 * @param text with {@link placeholders}; moments and booleans would come as the database keeps them
 */
export async function readRows<T>(text: string, values: readonly RowValue[]): Promise<T[]> {
  const reader = (await sqliteAdapter())?.connections?.reader;
  if (reader) return compile(reader, text).all(values) as T[];
  return await getDb().$queryRawUnsafe<T[]>(text, ...values);
}

/** The transaction that rows are written in has ended, by its time limit or with its client. */
class TransactionOver extends Error {}

/**
 * Runs the statement of SQLite once for each row, within the open transaction.
 *
 * @returns false on PostgreSQL, where nothing was run
 */
async function runEach(
  target: RowTarget,
  parts: Iterable<readonly (readonly RowValue[])[]>,
  told: (i: number, result: RunResult) => void = () => {},
): Promise<boolean> {
  const adapter = await sqliteAdapter();
  if (!adapter?.connections) return false;
  const { transaction } = adapter;
  const statement = rowStatement(adapter.connections.writer, target);
  if (transaction === 0) throw new TransactionOver("Rows in bulk are written within a transaction.");
  let i = 0;
  for (const rows of parts)
    for (const row of rows) {
      told(i, statement.run(row));
      i += 1;
      if (i % ROWS_A_TURN !== 0) continue;
      await nextTurn();
      if (adapter.transaction !== transaction)
        throw new TransactionOver("The transaction ended before its rows were written.");
    }
  return true;
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
  if (await runEach(target, [rows])) return;
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE)
    await tx.$executeRawUnsafe(jsonStatement(target), JSON.stringify(rows.slice(i, i + ROWS_AT_ONCE)));
}

/**
 * Writes many rows of a table that numbers its rows itself, and passes over those that are there already.
 *
 * @param target whose end says ON CONFLICT … DO NOTHING
 * @param key the unique column, as text
 * @param parts some rows at a time, gone through once
 * @param count of all rows
 * @returns for each row its id, or 0 where it was there
 */
export async function writeNewRows(
  tx: Tx,
  target: RowTarget,
  key: string,
  parts: Iterable<readonly (readonly RowValue[])[]>,
  count: number,
): Promise<Int32Array> {
  const ids = new Int32Array(count);
  const note = (i: number, { changes, lastInsertRowid }: RunResult) => {
    if (changes > 0) ids[i] = Number(lastInsertRowid);
  };
  if (await runEach(target, parts, note)) return ids;
  const rows = [...parts].flat();
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
