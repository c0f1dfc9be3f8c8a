import "server-only";
import { type ImportStatus, isBusy } from "@/lib/schemas/imports";
import type { WorkspaceRow, WorkspaceTable } from "@/lib/schemas/workspace";
import { getDb } from "../db";

/** Rows read or written at once; a statement of Prisma's on SQLite takes at most 999 values. */
const READ_AT_ONCE = 500;
const VALUES_A_STATEMENT = 900;

const fieldsOf = <T extends WorkspaceTable>(fields: readonly (keyof WorkspaceRow<T>)[]) =>
  Object.fromEntries(fields.map((field) => [field, true])) as Record<keyof WorkspaceRow<T>, true>;

type Rows<T extends WorkspaceTable> = WorkspaceRow<T>[];
interface Table<T extends WorkspaceTable> {
  /** rows after a key in the order of their keys */
  read: (after: WorkspaceRow<T>["id"] | null) => Promise<unknown[]>;
  write: (rows: Rows<T>) => Promise<unknown>;
}

const page = <K extends string | number>(after: K | null) => ({
  ...(after === null ? {} : { where: { id: { gt: after } } }),
  orderBy: { id: "asc" as const },
  take: READ_AT_ONCE,
});

/** References to rows of the same table are written when all of it is there. */
const TABLES: { [T in WorkspaceTable]: Table<T> } = {
  user: {
    read: (after) =>
      getDb().user.findMany({
        ...page(after),
        select: fieldsOf<"user">(["id", "name", "email", "role", "createdAt", "disabledAt"]),
      }),
    write: (rows) => getDb().user.createMany({ data: rows.map((row) => ({ ...row, updatedAt: row.createdAt })) }),
  },
  article: {
    read: (after) => getDb().article.findMany(page(after)),
    write: (rows) => getDb().article.createMany({ data: rows }),
  },
  segment: {
    read: (after) => getDb().segment.findMany(page(after)),
    write: (rows) =>
      getDb().segment.createMany({ data: rows.map((row) => ({ ...row, mergedIntoId: null, splitFromId: null })) }),
  },
  revision: {
    read: (after) => getDb().revision.findMany(page(after)),
    write: (rows) => getDb().revision.createMany({ data: rows }),
  },
  comment: {
    read: (after) => getDb().comment.findMany(page(after)),
    write: (rows) => getDb().comment.createMany({ data: rows.map((row) => ({ ...row, parentId: null })) }),
  },
  term: {
    read: (after) => getDb().term.findMany(page(after)),
    write: (rows) => getDb().term.createMany({ data: rows }),
  },
  termForm: {
    read: (after) => getDb().termForm.findMany(page(after)),
    write: (rows) => getDb().termForm.createMany({ data: rows }),
  },
  termChange: {
    read: (after) => getDb().termChange.findMany(page(after)),
    write: (rows) => getDb().termChange.createMany({ data: rows }),
  },
  memoryEntry: {
    read: (after) => getDb().memoryEntry.findMany(page(after)),
    // the database numbers them anew, in the same order
    write: (rows) => getDb().memoryEntry.createMany({ data: rows.map(({ id: _, ...row }) => row) }),
  },
  import: {
    read: async (after) => {
      const { where = {}, ...order } = page(after);
      const rows = await getDb().import.findMany({
        ...order,
        // a workspace that was brought here is this one
        where: { ...where, kind: { in: ["memory", "glossary"] } },
        omit: { stopAsked: true, heartbeatAt: true },
      });
      return rows.map((row) => (isBusy(row.status as ImportStatus) ? { ...row, status: "cancelled" } : row));
    },
    write: (rows) => getDb().import.createMany({ data: rows }),
  },
};

/** Every row of a table, in the order of its key. */
export async function* readRows(table: WorkspaceTable): AsyncGenerator<unknown[]> {
  const { read } = TABLES[table] as Table<WorkspaceTable>;
  let after: string | number | null = null;
  for (;;) {
    const rows = (await read(after as never)) as { id: string | number }[];
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < READ_AT_ONCE) return;
    after = last.id;
  }
}

/** Writes rows of a table. */
export async function writeRows<T extends WorkspaceTable>(table: T, rows: Rows<T>): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).length || 1;
  const most = Math.max(1, Math.floor(VALUES_A_STATEMENT / columns));
  const { write } = TABLES[table] as Table<T>;
  for (let from = 0; from < rows.length; from += most) await write(rows.slice(from, from + most));
}

/** References among rows of one table, by the row's id. */
export interface InnerReferences {
  segments: Map<string, { mergedIntoId: string | null; splitFromId: string | null; updatedAt: Date }>;
  comments: Map<string, { parentId: string }>;
}

export async function writeInnerReferences({ segments, comments }: InnerReferences): Promise<void> {
  for (const [id, data] of segments) await getDb().segment.updateMany({ where: { id }, data });
  for (const [id, data] of comments) await getDb().comment.updateMany({ where: { id }, data });
}

/** People that are here already. */
export async function listPeople(): Promise<{ byEmail: Map<string, string>; ids: Set<string> }> {
  const rows = await getDb().user.findMany({ select: { id: true, email: true } });
  return { byEmail: new Map(rows.map(({ id, email }) => [email, id])), ids: new Set(rows.map(({ id }) => id)) };
}

/** Where these imports stand that are here already, by their ids. */
export const listImportStatuses = async (ids: readonly string[]): Promise<Map<string, string>> =>
  new Map(
    (await getDb().import.findMany({ where: { id: { in: [...ids] } }, select: { id: true, status: true } })).map(
      ({ id, status }) => [id, status],
    ),
  );

/** Tells whether anything stands in the workspace but people and imports. */
export async function isEmpty(): Promise<boolean> {
  const db = getDb();
  const found = await Promise.all([
    db.article.findFirst({ select: { id: true } }),
    db.term.findFirst({ select: { id: true } }),
    db.memoryEntry.findFirst({ select: { id: true } }),
  ]);
  return found.every((row) => row === null);
}

/** Tells whether another workspace was brought here since. */
export const wasBroughtSince = async (moment: Date): Promise<boolean> =>
  (await getDb().import.findFirst({
    where: { kind: "workspace", status: "done", finishedAt: { gt: moment } },
    select: { id: true },
  })) !== null;
