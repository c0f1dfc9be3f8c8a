import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { WorkspaceRow, WorkspaceTable } from "@/lib/schemas/workspace";
import { countsOf, NO_COUNTS, NO_REPORT } from "../imports/import-view";
import type { ImportRow } from "../imports/repository";
import type { ImportJob, JobEnd, JobSteps } from "../imports/runner";
import { rebuildIndex } from "../memory/postings/rebuild";
import { type Archive, ArchiveError } from "./archive";
import { checkRows, listTables, openWorkspace, rowsOf } from "./archive-rows";
import { forgetBrought, noteBrought } from "./removal-repository";
import { removeRows } from "./remove-rows";
import * as repository from "./repository";

/** Positions of an import: some of its rows are here; all of them are. */
const WRITING = 1;
const WRITTEN = 2;

/** Somebody asked to stop. */
class Stopped extends Error {}

/** What an import has made so far. */
interface Made {
  importId: string;
  /** ids of people in the archive to those here */
  persons: Map<string, string>;
  /** ids of earlier imports in the archive to those here, and whether the same one was here before */
  imports: Map<string, { id: string; isHere: boolean }>;
  inner: repository.InnerReferences;
  rows: number;
  /** whether anything of the archive may be in the database */
  hasBegun: boolean;
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
  await noteBrought(
    "people",
    made.importId,
    fresh.map(({ id }) => id),
  );
  await repository.writeRows("user", fresh);
}

/** Imports that are here already and stand where they stood need not come; others get an id of their own. */
async function nameImports(archive: Archive, made: Made): Promise<void> {
  for await (const rows of rowsOf(archive, "import")) {
    const here = await repository.listImportStatuses(rows.map(({ id }) => id));
    for (const { id, status } of rows) {
      const isHere = here.get(id) === status;
      made.imports.set(id, { id: isHere || !here.has(id) ? id : randomUUID(), isHere });
    }
  }
}

/** They come last, when all is here that could be taken back with them. */
async function takeImports(rows: readonly WorkspaceRow<"import">[], made: Made): Promise<void> {
  const fresh = rows.flatMap((row) => {
    const named = made.imports.get(row.id);
    return named && !named.isHere ? [{ ...withPersons(row, made.persons), id: named.id }] : [];
  });
  await noteBrought(
    "imports",
    made.importId,
    fresh.map(({ id }) => id),
  );
  await repository.writeRows("import", fresh as WorkspaceRow<"import">[]);
}

/** Puts the imports of this installation in the place of the archive's. */
const withImports = (rows: readonly WorkspaceRow<"memoryEntry">[], { imports }: Made): WorkspaceRow<"memoryEntry">[] =>
  rows.map((row) => ({ ...row, importId: row.importId && (imports.get(row.importId)?.id ?? row.importId) }));

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
) {
  for await (const rows of rowsOf(archive, table)) {
    if (table === "user") await takePeople(rows as WorkspaceRow<"user">[], made);
    else if (table === "import") await takeImports(rows as WorkspaceRow<"import">[], made);
    else if (table === "memoryEntry")
      await repository.writeRows(table, withImports(rows as WorkspaceRow<"memoryEntry">[], made));
    else await repository.writeRows(table, rows.map((row) => withPersons(row, made.persons)) as never);
    noteInner(table, rows, made.inner);
    made.rows += rows.length;
    await onRows(rows.length);
  }
}

async function takeAll(row: ImportRow, steps: JobSteps, made: Made): Promise<void> {
  const archive = await openWorkspace(row.id);
  try {
    // each row is read twice: once to see that all can be, once to write it
    const { tables, rows } = await listTables(archive);
    const total = 2 * Math.max(1, rows);
    let passed = 0;
    const onRows = async (count: number) => {
      passed += count;
      if (await steps.breathe(Math.min(row.size, Math.floor((row.size * passed) / total)))) throw new Stopped();
    };
    await checkRows(archive, tables, onRows);
    await steps.save({ position: WRITING });
    made.hasBegun = true;
    if (tables.includes("import")) await nameImports(archive, made);
    for (const table of tables) await takeTable(table, archive, made, onRows);
    await repository.writeInnerReferences(made.inner);
    await steps.save({ position: WRITTEN, counts: { ...NO_COUNTS, read: made.rows, added: made.rows } });
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
  workspace_none: "This file is not a workspace that Tafsiri wrote.",
  workspace_damaged: "The archive is damaged, or a newer version of Tafsiri wrote it. Nothing was taken in.",
};

const errorReport = (code: string, params?: Record<string, string | number>): JobEnd["report"] => {
  const message = MESSAGES[code] ?? "The import failed. Nothing was taken in.";
  return { ...NO_REPORT, diagnostics: [{ severity: "error", code, message, ...(params ? { params } : {}) }] };
};

/** Makes the workspace as it was before an import that was cut off. @returns whether one may begin */
async function prepare(row: ImportRow, steps: JobSteps): Promise<boolean> {
  // where another workspace came since, the rows of this archive are its rows
  if (row.position === 0 || (await repository.wasBroughtSince(row.createdAt))) return await repository.isEmpty();
  await removeRows(row.id);
  await steps.save({ position: 0 });
  return true;
}

/** Takes a whole workspace in, into an empty one: all of it or nothing. What people make meanwhile stays. */
async function run(row: ImportRow, steps: JobSteps): Promise<JobEnd> {
  const made: Made = {
    importId: row.id,
    persons: new Map(),
    imports: new Map(),
    inner: { segments: new Map(), comments: new Map() },
    rows: row.position === WRITTEN ? countsOf(row).added : 0,
    hasBegun: false,
  };
  const end = (status: JobEnd["status"], report: JobEnd["report"] = NO_REPORT): JobEnd => ({
    status,
    position: status === "done" ? made.rows : 0,
    bytesRead: status === "done" ? row.size : 0,
    counts: { ...NO_COUNTS, read: made.rows, added: status === "done" ? made.rows : 0 },
    report,
  });
  // all rows may be here already, and people at work on them
  if (row.position !== WRITTEN) {
    if (!(await prepare(row, steps))) return end("failed", errorReport("workspace_not_empty"));
    try {
      await takeAll(row, steps, made);
    } catch (error) {
      if (made.hasBegun) await removeRows(row.id);
      if (error instanceof Stopped) return end("cancelled");
      const code = codeOf(error);
      if (code === "workspace_failed") console.error(`The workspace ${row.fileName} could not be taken in:`, error);
      return end("failed", errorReport(code, error instanceof ArchiveError ? error.params : undefined));
    }
  }
  await rebuildIndex({ isForced: true });
  await forgetBrought(row.id);
  return end("done");
}

/** Nothing is taken back: what was worked on since would go with it. */
async function undo(): Promise<void> {}

export const workspaceJob: ImportJob = { run, undo };
