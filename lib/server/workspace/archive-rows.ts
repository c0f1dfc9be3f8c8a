import "server-only";
import type { z } from "zod";
import {
  LATER_TABLES,
  manifestSchema,
  WORKSPACE_ROWS,
  WORKSPACE_TABLES,
  type WorkspaceRow,
  type WorkspaceTable,
} from "@/lib/schemas/workspace";
import { type Archive, ArchiveError, openArchive } from "./archive";

/** Where the rows stand in the archive; everything beside it is for people and other programs. */
export const FOLDER = "workspace/";
/** Rows that are parsed before something is done with them. */
const ROWS_AT_ONCE = 200;

/** Opens the archive of an import for its rows. */
export const openWorkspace = (importId: string): Promise<Archive> =>
  openArchive(importId, (name) => name.startsWith(FOLDER));

/** The tables of which an archive says that it holds them, in the order in which they are written, and all their rows. */
export async function listTables(archive: Archive): Promise<{ tables: WorkspaceTable[]; rows: number }> {
  if (!archive.has(`${FOLDER}manifest.json`)) throw new ArchiveError("workspace_none");
  const { counts } = manifestSchema.parse(JSON.parse(await archive.text(`${FOLDER}manifest.json`)));
  const tables = WORKSPACE_TABLES.filter((table) => !LATER_TABLES.has(table) || table in counts);
  return { tables, rows: tables.reduce((sum, table) => sum + (counts[table] ?? 0), 0) };
}

/** The rows of a table, some at a time, in their order. */
export async function* rowsOf<T extends WorkspaceTable>(archive: Archive, table: T): AsyncGenerator<WorkspaceRow<T>[]> {
  const schema: z.ZodType<object> = WORKSPACE_ROWS[table];
  let rows: WorkspaceRow<T>[] = [];
  for await (const line of archive.lines(`${FOLDER}${table}.jsonl`)) {
    rows.push(schema.parse(JSON.parse(line)) as WorkspaceRow<T>);
    if (rows.length < ROWS_AT_ONCE) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

/** Reads an archive to its end and writes nothing: what cannot be read is found out before anything is here. */
export async function checkRows(
  archive: Archive,
  tables: readonly WorkspaceTable[],
  onRows: (count: number) => Promise<void>,
): Promise<void> {
  for (const table of tables) for await (const rows of rowsOf(archive, table)) await onRows(rows.length);
}
