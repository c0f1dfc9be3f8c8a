import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WORDS } from "@/lib/core/formats/testing/article-words";
import { glossaryImportSchema } from "@/lib/schemas/glossary-import";
import { WORKSPACE_TABLES } from "@/lib/schemas/workspace";
import { getDb } from "../db";
import { resetEnvironment } from "../environment";
import { extractionEnd } from "../glossary/extraction";
import {
  importGlossary,
  listGlossaryImports,
  previewGlossaryImport,
  undoGlossaryImport,
} from "../glossary/importing/service";
import { listTerms } from "../glossary/service";
import { importsAtRest } from "../imports/runner";
import { actOnImport, listImports, startImport } from "../imports/service";
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
const TABLE = strToU8("a,b,c\nx,ukame,drought\ny,njaa,hunger");
const TMX = `<tmx version="1.4"><header srclang="sw"/><body><tu><tuv xml:lang="sw"><seg>Ukame umekuja</seg></tuv><tuv xml:lang="en"><seg>Drought has come</seg></tuv></tu></body></tmx>`;
const choice = (choice: object) => glossaryImportSchema.parse({ name: "istilahi.csv", ...choice });
const streamOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]).stream();

describeOnBothDatabases("a whole workspace", () => {
  let owner: Actor;
  let folder = "";
  const archive = async () =>
    unzipSync(new Uint8Array(await new Response(await exportWorkspace(owner, WORDS, at(59))).arrayBuffer()));
  /** The rows of every table, memory entries by their content, since the database numbers them. */
  const rowsOf = (files: Record<string, Uint8Array>) =>
    Object.fromEntries(
      WORKSPACE_TABLES.map((table): [string, Record<string, unknown>[]] => [
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

  const start = async (name: string) => {
    const { id } = await startImport(owner, { kind: "memory", name, body: streamOf(strToU8(TMX)), length: null });
    await importsAtRest();
    return id;
  };
  /** As a server is that nobody has worked on: its owner alone. */
  const emptyServer = async () => {
    await emptyWorkspace();
    await getDb().import.deleteMany();
    await getDb().user.deleteMany({ where: { id: { not: owner.id } } });
  };
  const found = async (q: string) => (await searchMemory(owner, { q, page: 1 })).pairs.length;

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
    await importGlossary(owner, TABLE, choice({ fields: "ignore,source,target", status: "approved" }), at(7));
    await start("ukame.tmx");
    await actOnImport(owner, await start("ukame-tena.tmx"), "undo");
    await importsAtRest();
    await getDb().import.create({
      data: { kind: "memory", fileName: "nusu.tmx", size: 9, status: "running", heartbeatAt: new Date() },
    });
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
    await emptyServer();
    expect(await bring(before)).toMatchObject({ status: "done" });
    const after = await archive();
    expect(rowsOf(after)).toEqual(rowsOf(before));
    expect(rowsOf(after).import).toHaveLength(4);
    expect(await found("mvua")).toBeGreaterThan(0);
  });

  it("brings earlier imports with it: they can be taken back, and tables are read as before", async () => {
    expect(
      (await listImports(owner, "memory"))
        .map(({ fileName, status, mayResume, createdBy }) => ({ fileName, status, mayResume, createdBy }))
        .sort((a, b) => a.fileName.localeCompare(b.fileName)),
    ).toEqual([
      { fileName: "nusu.tmx", status: "cancelled", mayResume: false, createdBy: null },
      { fileName: "ukame-tena.tmx", status: "undone", mayResume: false, createdBy: "Asha" },
      { fileName: "ukame.tmx", status: "done", mayResume: false, createdBy: "Asha" },
    ]);
    const whole = await archive();
    const { table } = await previewGlossaryImport(owner, strToU8("a,b,c\nz,mvua,rain"), choice({}));
    expect(table).toMatchObject({ isRemembered: true, fields: ["ignore", "source", "target"] });
    const [glossary] = await listGlossaryImports(owner);
    expect(glossary).toMatchObject({ fileName: "istilahi.csv", isUndone: false, added: 2, by: "Asha" });
    expect(await undoGlossaryImport(owner, glossary?.id ?? "", at(8))).toEqual({ undone: 2, kept: 0 });
    expect((await listTerms(owner, { q: "ukame" })).terms).toEqual([]);
    const memoryImport = (await listImports(owner, "memory")).find(({ fileName }) => fileName === "ukame.tmx");
    expect(await found("ukame")).toBe(1);
    await actOnImport(owner, memoryImport?.id ?? "", "undo");
    await importsAtRest();
    expect(await found("ukame")).toBe(0);

    // the same server, on which these imports are taken back meanwhile
    await emptyWorkspace();
    expect(await bring(whole)).toMatchObject({ status: "done" });
    const again = (await listImports(owner, "memory")).find(
      ({ fileName, status }) => fileName === "ukame.tmx" && status === "done",
    );
    expect(again?.id).not.toBe(memoryImport?.id);
    expect((await listImports(owner, "memory")).filter(({ fileName }) => fileName === "nusu.tmx")).toHaveLength(1);
    expect((await listImports(owner, "memory")).filter(({ status }) => status === "undone")).toHaveLength(2);
    await actOnImport(owner, again?.id ?? "", "undo");
    await importsAtRest();
    expect(await found("ukame")).toBe(0);
    await emptyServer();
    expect(await bring(whole)).toMatchObject({ status: "done" });
  });

  it("of an older version, which left the imports out, still comes in", async () => {
    const whole = await archive();
    const { "workspace/import.jsonl": _, ...older } = whole;
    const manifest = JSON.parse(strFromU8(whole["workspace/manifest.json"] ?? new Uint8Array()));
    const { import: __, ...counts } = manifest.counts;
    await emptyServer();
    const done = await bring(older);
    expect(done).toMatchObject({ status: "failed", report: { diagnostics: [{ code: "workspace_part" }] } });
    const said = strToU8(JSON.stringify({ ...manifest, counts }));
    expect(await bring({ ...older, "workspace/manifest.json": said })).toMatchObject({ status: "done" });
    expect(rowsOf(await archive())).toEqual({ ...rowsOf(whole), import: [] });
    await emptyServer();
    expect(await bring(whole)).toMatchObject({ status: "done" });
  });

  it.each([
    ["that no program of ours makes", { kind: "workspace" }],
    ["whose columns nobody knows", { kind: "glossary", options: '{"fields":["picha"]}' }],
    ["whose changes are none", { kind: "glossary", report: '{"changeIds":7}' }],
    ["that is no JSON", { kind: "memory", counts: "{" }],
    ["that would begin to run", { kind: "memory", status: "pending" }],
  ])("is refused with an import %s, and leaves the imports alone that were here", async (_, wrong) => {
    const whole = await archive();
    const rows = strFromU8(whole["workspace/import.jsonl"] ?? new Uint8Array())
      .trim()
      .split("\n");
    const last = JSON.stringify({ ...JSON.parse(rows.at(-1) ?? ""), ...wrong });
    const damaged = { ...whole, "workspace/import.jsonl": strToU8([...rows.slice(0, -1), last].join("\n")) };
    await emptyWorkspace();
    await getDb().user.deleteMany({ where: { id: { not: owner.id } } });
    const here = await getDb().import.count({ where: { kind: { not: "workspace" } } });
    expect((await bring(damaged))?.report.diagnostics[0]?.code).toBe("workspace_damaged");
    expect(await getDb().import.count({ where: { kind: { not: "workspace" } } })).toBe(here);
    await getDb().import.deleteMany();
    expect((await bring(whole))?.status).toBe("done");
  });

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
  });

  it("is the owner's alone", async () => {
    const reviewer = await seedActor("reviewer");
    await expect(exportWorkspace(reviewer, WORDS, at(0))).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      startWorkspaceImport(reviewer, { name: "a.zip", body: streamOf(new Uint8Array(1)), length: null }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});
