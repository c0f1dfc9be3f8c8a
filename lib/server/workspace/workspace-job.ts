import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import {
  manifestSchema,
  WORKSPACE_ROWS,
  WORKSPACE_TABLES,
  type WorkspaceRow,
  type WorkspaceTable,
} from "@/lib/schemas/workspace";
import { NO_COUNTS, NO_REPORT } from "../imports/import-view";
import type { ImportRow } from "../imports/repository";
import type { ImportJob, JobEnd, JobSteps } from "../imports/runner";
import { rebuildIndex } from "../memory/postings/rebuild";
import { type Archive, ArchiveError, openArchive } from "./archive";
import * as repository from "./repository";

/** Must be the folder that an export writes to. */
const FOLDER = "workspace/";
/** Rows that are parsed before they are written. */
const ROWS_AT_ONCE = 200;

/** Somebody asked to stop. */
class Stopped extends Error {}

/** What an import has made so far, so that it can be taken away again. */
interface Made {
  people: string[];
  /** ids of people in the archive to those here */
  persons: Map<string, string>;
  inner: repository.InnerReferences;
  rows: number;
}

const REFERENCES: ReadonlySet<string> = new Set([
  "createdById",
  "assigneeId",
  "byId",
  "authorId",
  "resolvedById",
  "decidedById",
]);

/** Puts the people of this installation in the place of the archive's. */
function withPersons(row: object, persons: ReadonlyMap<string, string>): object {
  const references = Object.entries(row).flatMap(([field, id]) =>
    REFERENCES.has(field) && typeof id === "string" ? [[field, persons.get(id) ?? null] as const] : [],
  );
  return { ...row, ...Object.fromEntries(references) };
}

/** People who are here already stay who they are; the others come without a way in until an owner sends them a link. */
async function takePeople(rows: readonly WorkspaceRow<"user">[], made: Made): Promise<void> {
  const { byEmail, ids } = await repository.listPeople();
  const fresh = rows.flatMap((row) => {
    const email = row.email.toLowerCase();
    const known = byEmail.get(email);
    const id = known ?? (ids.has(row.id) ? randomUUID() : row.id);
    made.persons.set(row.id, id);
    return known ? [] : [{ ...row, id, email }];
  });
  await repository.writeRows("user", fresh);
  made.people.push(...fresh.map(({ id }) => id));
}

function noteInner(table: WorkspaceTable, rows: readonly object[], { segments, comments }: repository.InnerReferences) {
  if (table === "segment")
    for (const { id, mergedIntoId, splitFromId, updatedAt } of rows as WorkspaceRow<"segment">[])
      if (mergedIntoId !== null || splitFromId !== null) segments.set(id, { mergedIntoId, splitFromId, updatedAt });
  if (table === "comment")
    for (const { id, parentId } of rows as WorkspaceRow<"comment">[])
      if (parentId !== null) comments.set(id, { parentId });
}

async function takeTable(
  table: WorkspaceTable,
  archive: Archive,
  made: Made,
  onRows: (count: number) => Promise<void>,
): Promise<void> {
  const schema: z.ZodType<object> = WORKSPACE_ROWS[table];
  let rows: object[] = [];
  const write = async () => {
    if (rows.length === 0) return;
    if (table === "user") await takePeople(rows as WorkspaceRow<"user">[], made);
    else await repository.writeRows(table, rows.map((row) => withPersons(row, made.persons)) as never);
    noteInner(table, rows, made.inner);
    const count = rows.length;
    rows = [];
    await onRows(count);
  };
  for await (const line of archive.lines(`${FOLDER}${table}.jsonl`)) {
    rows.push(schema.parse(JSON.parse(line)));
    if (rows.length >= ROWS_AT_ONCE) await write();
  }
  await write();
}

async function takeAll(row: ImportRow, steps: JobSteps, made: Made): Promise<void> {
  const archive = await openArchive(row.id, (name) => name.startsWith(FOLDER));
  try {
    if (!archive.has(`${FOLDER}manifest.json`)) throw new ArchiveError("workspace_none");
    const manifest = manifestSchema.parse(JSON.parse(await archive.text(`${FOLDER}manifest.json`)));
    const total = Math.max(
      1,
      Object.values(manifest.counts).reduce((sum, count) => sum + count, 0),
    );
    const onRows = async (count: number) => {
      made.rows += count;
      if (await steps.breathe(Math.min(row.size, Math.floor((row.size * made.rows) / total)))) throw new Stopped();
    };
    for (const table of WORKSPACE_TABLES) await takeTable(table, archive, made, onRows);
    await repository.writeInnerReferences(made.inner);
    await rebuildIndex({ isForced: true });
  } finally {
    archive.close();
  }
}

const codeOf = (error: unknown): string =>
  error instanceof ArchiveError
    ? error.code
    : error instanceof z.ZodError || error instanceof SyntaxError
      ? "workspace_damaged"
      : "workspace_failed";

const MESSAGES: Record<string, string> = {
  workspace_none: "This archive is not a workspace that Tafsiri wrote.",
  workspace_damaged: "The archive is damaged, or a newer version of Tafsiri wrote it. Nothing was taken in.",
};

/** Takes a whole workspace in, into an empty one: all of it or nothing. */
async function run(row: ImportRow, steps: JobSteps): Promise<JobEnd> {
  const made: Made = {
    people: [],
    persons: new Map(),
    inner: { segments: new Map(), comments: new Map() },
    rows: 0,
  };
  const end = (status: JobEnd["status"], code?: string): JobEnd => ({
    status,
    position: status === "done" ? made.rows : 0,
    bytesRead: status === "done" ? row.size : 0,
    counts: { ...NO_COUNTS, read: made.rows, added: status === "done" ? made.rows : 0 },
    report: code
      ? {
          ...NO_REPORT,
          diagnostics: [
            { severity: "error", code, message: MESSAGES[code] ?? "The import failed. Nothing was taken in." },
          ],
        }
      : NO_REPORT,
  });
  // an attempt that was cut off left rows behind; before the first one the workspace must be empty
  if (row.position > 0) await repository.clear();
  else if (!(await repository.isEmpty())) return end("failed", "workspace_not_empty");
  await steps.save({ position: 1 });
  try {
    await takeAll(row, steps, made);
    return end("done");
  } catch (error) {
    await repository.clear();
    await repository.removePeople(made.people);
    if (error instanceof Stopped) return end("cancelled");
    const code = codeOf(error);
    if (code === "workspace_failed") console.error(`The workspace ${row.fileName} could not be taken in:`, error);
    return end("failed", code);
  }
}

/** Nothing is taken back: what was worked on since would go with it. */
async function undo(): Promise<void> {}

export const workspaceJob: ImportJob = { run, undo };
