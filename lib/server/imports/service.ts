import "server-only";
import { AppError } from "@/lib/errors";
import { type ImportAction, type ImportKind, type ImportView, isBusy } from "@/lib/schemas/imports";
import { type Actor, assertCan } from "../people/permissions";
import { assertImportSize } from "../upload-size";
import { hasFile, receiveFile, removeFile } from "./files";
import { viewOf } from "./import-view";
import * as repository from "./repository";
import { wakeImports } from "./runner";

/** Imports that the page lists. */
const LISTED = 50;

/** An uploaded file on its way in. */
export interface Upload {
  kind: ImportKind;
  name: string;
  body: ReadableStream<Uint8Array> | null;
  /** the length that the request declares, null where it declares none */
  length: number | null;
}

/** Takes a file in and sets a job to work on it. */
export async function startImport(actor: Actor, { kind, name, body, length }: Upload): Promise<ImportView> {
  try {
    assertCan(actor, "decide");
  } catch (error) {
    await body?.cancel();
    throw error;
  }
  const id = crypto.randomUUID();
  const size = await receiveFile(id, body, length, assertImportSize);
  const fileName = name.replace(/^.*[\\/]/, "") || "memory";
  try {
    const row = await repository.createImport({ id, kind, fileName, size, createdById: actor.id });
    wakeImports();
    return viewOf(row, true);
  } catch (error) {
    await removeFile(id);
    throw error;
  }
}

async function load(id: string): Promise<ImportView> {
  const row = await repository.findImport(id);
  if (!row) throw new AppError("not_found");
  return viewOf(row, await hasFile(id));
}

/** The imports of a kind, the youngest first. */
export async function listImports(actor: Actor, kind: ImportKind): Promise<ImportView[]> {
  assertCan(actor, "read");
  const rows = await repository.listImports(kind, LISTED);
  return await Promise.all(rows.map(async (row) => viewOf(row, await hasFile(row.id))));
}

async function cancel(id: string): Promise<boolean> {
  if (await repository.moveImport(id, ["pending"], { status: "cancelled", finishedAt: new Date() })) return true;
  return await repository.askToStop(id);
}

async function resume(id: string): Promise<boolean> {
  if (!(await hasFile(id))) throw new AppError("gone", { reason: "import_file_gone" });
  const fresh = { status: "pending", stopAsked: false, finishedAt: null, heartbeatAt: null } as const;
  return await repository.moveImport(id, ["cancelled", "failed"], fresh);
}

const undo = (id: string): Promise<boolean> =>
  repository.moveImport(id, ["done", "cancelled", "failed"], { status: "undoing", heartbeatAt: null });

const ACTIONS: Record<ImportAction, (id: string) => Promise<boolean>> = { cancel, resume, undo };

/**
 * Stops an import, goes on with one that was stopped or cut off, or takes back everything that one brought.
 *
 * @throws AppError conflict, where the import no longer stands where that is possible
 */
export async function actOnImport(actor: Actor, id: string, action: ImportAction): Promise<ImportView> {
  assertCan(actor, "decide");
  const before = await load(id);
  // what was worked on since would go with it
  if (before.kind === "workspace" && action === "undo")
    throw new AppError("conflict", { reason: "import_moved_on", params: { status: before.status } });
  const isDone = await ACTIONS[action](id);
  const after = await load(id);
  // what was asked for has come about meanwhile: a cancel that finds the import at its end
  if (!isDone && !(action === "cancel" && !isBusy(after.status)))
    throw new AppError("conflict", { reason: "import_moved_on", params: { status: before.status } });
  wakeImports();
  return after;
}
