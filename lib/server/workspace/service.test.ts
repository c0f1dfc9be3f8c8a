import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WORDS } from "@/lib/core/formats/testing/article-words";
import { WORKSPACE_TABLES } from "@/lib/schemas/workspace";
import { getDb } from "../db";
import { resetEnvironment } from "../environment";
import { extractionEnd } from "../glossary/extraction";
import { importsAtRest } from "../imports/runner";
import { listImports } from "../imports/service";
import * as memory from "../memory/repository";
import { searchMemory } from "../memory/service";
import type { Actor } from "../people/permissions";
import { openSample } from "../sample/service";
import { addComment } from "../segments/comments/service";
import { openArticle, updateSegment } from "../segments/service";
import { mergeSegments, splitSegment } from "../segments/structure/service";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { emptyWorkspace } from "../testing/workspace";
import * as repository from "./repository";
import { exportWorkspace, startWorkspaceImport } from "./service";

const at = (second: number) => new Date(Date.UTC(2026, 0, 5, 9, 0, second));
const streamOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]).stream();

describeOnBothDatabases("a whole workspace", () => {
  let owner: Actor;
  let folder = "";
  const archive = async () =>
    unzipSync(new Uint8Array(await new Response(await exportWorkspace(owner, WORDS, at(59))).arrayBuffer()));
  /** The rows of every table, memory entries by their content, since the database numbers them. */
  const rowsOf = (files: Record<string, Uint8Array>) =>
    Object.fromEntries(
      WORKSPACE_TABLES.map((table) => [
        table,
        strFromU8(files[`workspace/${table}.jsonl`] ?? new Uint8Array())
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line))
          .map(({ id, ...row }) => (table === "memoryEntry" ? row : { id, ...row })),
      ]),
    );
  const bring = async (files: Record<string, Uint8Array>) => {
    const { id } = await startWorkspaceImport(owner, {
      name: "kazi.zip",
      body: streamOf(zipSync(files)),
      length: null,
    });
    await importsAtRest();
    return (await listImports(owner, "workspace")).find((one) => one.id === id);
  };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "tafsiri-workspace-"));
    process.env.DATA_DIR = folder;
    resetEnvironment();
    owner = await seedActor("owner", "Asha");
    const editor = await seedActor("editor", "Neema");
    const { id } = await openSample(owner, at(0));
    await extractionEnd();
    const { segments } = await openArticle(editor, id, at(1));
    const shown = segments.filter(({ kind }) => kind !== "furniture");
    const [first, second, third] = shown.slice(shown.findIndex(({ kind }) => kind === "paragraph"));
    if (!first || !second || !third) throw new Error("the sample is too short");
    const typed = { target: "It rained. The river rose.", visit: "v", origin: "typed" } as const;
    await updateSegment(editor, first.id, { ...typed, version: first.version, status: "translated" }, at(2));
    const comment = await addComment(editor, first.id, { body: "Hakika?" }, at(3));
    const thread = Array.isArray(comment) ? comment[0] : comment;
    await addComment(owner, first.id, { body: "Ndiyo.", parentId: thread?.id }, at(4));
    await mergeSegments(
      owner,
      second.id,
      { version: second.version, nextId: third.id, nextVersion: third.version },
      at(5),
    );
    await splitSegment(owner, first.id, { version: first.version + 1, source: 20, target: 10 }, at(6));
    await memory.addMany([
      { source: "Habari za mvua", target: "News of rain", fileName: "a.tmx", previousHash: null, nextHash: null },
    ] as never);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("comes back equal on an empty server, without secrets", async () => {
    const before = await archive();
    const text = JSON.stringify(rowsOf(before).user);
    expect(text).toContain("Neema");
    expect(text).not.toMatch(/password|token|session|account/i);
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(["glossary.csv", expect.stringMatching(/^docx\//), expect.stringMatching(/^tmx\//)]),
    );
    await expect(
      startWorkspaceImport(owner, { name: "kazi.zip", body: streamOf(zipSync(before)), length: null }),
    ).rejects.toMatchObject({ reason: "workspace_not_empty" });
    await emptyWorkspace();
    await getDb().user.deleteMany({ where: { id: { not: owner.id } } });
    expect(await bring(before)).toMatchObject({ status: "done" });
    const after = await archive();
    expect(rowsOf(after)).toEqual(rowsOf(before));
    expect((await searchMemory(owner, { q: "mvua", page: 1 })).pairs.length).toBeGreaterThan(0);
  }, 120_000);

  it("leaves nothing behind where an archive is damaged", async () => {
    const whole = await archive();
    await emptyWorkspace();
    await getDb().user.deleteMany({ where: { id: { not: owner.id } } });
    const segments = whole["workspace/segment.jsonl"] ?? new Uint8Array();
    const damaged = { ...whole, "workspace/segment.jsonl": segments.subarray(0, segments.length - 30) };
    const missing = { "workspace/user.jsonl": whole["workspace/user.jsonl"] ?? new Uint8Array() };
    for (const [files, code] of [
      [damaged, "workspace_damaged"],
      [missing, "workspace_none"],
      [{ "picha.txt": strToU8("x") }, "workspace_none"],
    ] as const) {
      const done = await bring(files);
      expect(done?.status).toBe("failed");
      expect(done?.report.diagnostics[0]?.code).toBe(code);
      expect(await repository.isEmpty()).toBe(true);
      expect(await getDb().user.count()).toBe(1);
    }
    expect((await bring(whole))?.status).toBe("done");
  }, 120_000);

  it("is the owner's alone", async () => {
    const reviewer = await seedActor("reviewer");
    await expect(exportWorkspace(reviewer, WORDS, at(0))).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      startWorkspaceImport(reviewer, { name: "a.zip", body: streamOf(new Uint8Array(1)), length: null }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});
