import "server-only";
import type { ArticleWords } from "@/lib/core/formats/article-words";
import { AppError } from "@/lib/errors";
import { exportAllSchema } from "@/lib/schemas/exports";
import type { ImportView } from "@/lib/schemas/imports";
import { WORKSPACE_SHAPE, WORKSPACE_TABLES, type WorkspaceTable } from "@/lib/schemas/workspace";
import { listAllFiles } from "../exports/service";
import { type ZippedFile, zipStream } from "../exports/zip-stream";
import { startImport, type Upload } from "../imports/service";
import { type Actor, assertCan } from "../people/permissions";
import { FOLDER } from "./archive-rows";
import * as repository from "./repository";

/**
 * The whole workspace as one archive: every article in every format, the glossary, and the rows from which an empty
 * installation is made equal to this one. Nothing that lets anybody in is among them.
 */
export async function exportWorkspace(
  actor: Actor,
  words: ArticleWords,
  now: Date,
): Promise<ReadableStream<Uint8Array>> {
  assertCan(actor, "settings");
  const query = exportAllSchema.parse({ captions: "1", furniture: "1" });
  const documents = await listAllFiles(actor, query, words);
  const counts: Record<string, number> = {};
  async function* lines(table: WorkspaceTable): AsyncGenerator<string> {
    counts[table] = 0;
    for await (const rows of repository.readRows(table)) {
      counts[table] += rows.length;
      yield rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    }
  }
  async function* files(): AsyncGenerator<ZippedFile> {
    for (const table of WORKSPACE_TABLES) yield { name: `${FOLDER}${table}.jsonl`, body: lines(table) };
    const manifest = { tafsiri: "workspace", shape: WORKSPACE_SHAPE, at: now.toISOString(), counts };
    yield { name: `${FOLDER}manifest.json`, body: `${JSON.stringify(manifest, null, 2)}\n` };
    yield* documents;
  }
  return zipStream(files());
}

/** Takes a workspace's archive in and sets a job to bring it here; only an empty workspace takes one. */
export async function startWorkspaceImport(actor: Actor, upload: Omit<Upload, "kind">): Promise<ImportView> {
  const mayEnter = actor.role === "owner" && (await repository.isEmpty());
  if (!mayEnter) {
    await upload.body?.cancel();
    assertCan(actor, "settings");
    throw new AppError("conflict", { reason: "workspace_not_empty" });
  }
  return await startImport(actor, { ...upload, kind: "workspace" });
}
