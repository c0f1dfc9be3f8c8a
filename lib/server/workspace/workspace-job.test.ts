import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { WORDS } from "@/lib/core/formats/testing/article-words";
import type { WorkspaceTable } from "@/lib/schemas/workspace";
import { getDb } from "../db";
import { resetEnvironment } from "../environment";
import { extractionEnd } from "../glossary/extraction";
import { importsAtRest } from "../imports/runner";
import { actOnImport, listImports } from "../imports/service";
import * as memory from "../memory/repository";
import { searchMemory } from "../memory/service";
import type { Actor } from "../people/permissions";
import { openSample } from "../sample/service";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { seedSegments } from "../testing/segments";
import { emptyWorkspace } from "../testing/workspace";
import * as removal from "./removal-repository";
import * as repository from "./repository";
import { exportWorkspace, startWorkspaceImport } from "./service";

const at = (second: number) => new Date(Date.UTC(2026, 0, 5, 9, 0, second));
const PAIRS = [{ source: "Habari za mvua", target: "News of rain", fileName: "a.tmx" }];
/** Longer than a job goes without asking whether it is to stop, in milliseconds. */
const A_BREATH = 700;

describeOnBothDatabases("a workspace's import and people at work", () => {
  let owner: Actor;
  let folder = "";
  let archive: Uint8Array;
  const counts = async () => {
    const db = getDb();
    const [articles, terms, entries, people] = await Promise.all([
      db.article.count(),
      db.term.count(),
      db.memoryEntry.count(),
      db.user.count(),
    ]);
    return { articles, terms, entries, people };
  };
  const start = async () =>
    (
      await startWorkspaceImport(owner, {
        name: "kazi.zip",
        body: new Blob([archive as BlobPart]).stream(),
        length: null,
      })
    ).id;
  const end = async (id: string) => {
    await importsAtRest();
    return (await listImports(owner, "workspace")).find((one) => one.id === id);
  };
  /** What a colleague makes while an import runs. */
  const work = async () => {
    await seedSegments({ source: "Mto umefurika.", target: "The river has flooded." });
    await getDb().term.create({ data: { key: "mafuriko-mapya", kind: "term", status: "approved" } });
    await memory.addMany([{ source: "Mto umefurika", target: "The river flooded", fileName: "b.tmx" }] as never);
  };
  /** Does something once, before rows of a table are written. */
  const before = (table: WorkspaceTable, act: () => Promise<void>) => {
    const { writeRows } = repository;
    let isDone = false;
    vi.spyOn(repository, "writeRows").mockImplementation(async (name, rows) => {
      if (name === table && !isDone) {
        isDone = true;
        await act();
      }
      await writeRows(name, rows);
    });
  };
  const WORK = { articles: 1, terms: 1, entries: 1, people: 1 };
  const fail = async () => Promise.reject(new Error("the disk is full"));
  let whole: Awaited<ReturnType<typeof counts>>;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "tafsiri-workspace-"));
    process.env.DATA_DIR = folder;
    resetEnvironment();
    owner = await seedActor("owner", "Asha");
    await seedActor("editor", "Neema");
    await openSample(owner, at(0));
    await extractionEnd();
    await memory.addMany(PAIRS as never);
    await getDb().import.createMany({
      data: ["a.csv", "b.csv"].map((fileName) => ({ kind: "glossary", fileName, size: 1, status: "done" })),
    });
    archive = new Uint8Array(await new Response(await exportWorkspace(owner, WORDS, at(9))).arrayBuffer());
    whole = await counts();
  });
  beforeEach(async () => {
    vi.spyOn(console, "error").mockReturnValue();
    await emptyWorkspace();
    await getDb().user.deleteMany({ where: { id: { not: owner.id } } });
    await getDb().import.deleteMany();
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("keeps what a colleague made where it fails", async () => {
    before("memoryEntry", async () => {
      await work();
      await fail();
    });
    const done = await end(await start());
    expect(done).toMatchObject({ status: "failed", report: { diagnostics: [{ code: "workspace_failed" }] } });
    expect(await counts()).toEqual(WORK);
    expect((await searchMemory(owner, { q: "umefurika", page: 1 })).pairs).toHaveLength(1);
  });

  it("keeps what a colleague made where it is stopped", async () => {
    let id = "";
    before("memoryEntry", async () => {
      await work();
      await actOnImport(owner, id, "cancel");
      await new Promise((resolve) => setTimeout(resolve, A_BREATH));
    });
    id = await start();
    expect(await end(id)).toMatchObject({ status: "cancelled" });
    expect(await counts()).toEqual(WORK);
  });

  it("tells its own pair from the same one that a colleague brought", async () => {
    before("memoryEntry", async () => {
      await memory.addMany(PAIRS as never);
    });
    expect(await end(await start())).toMatchObject({ status: "failed" });
    expect(await counts()).toEqual({ ...WORK, articles: 0, terms: 0 });
  });

  it("takes away the imports that it brought, and no other, where it is cut off after them", async () => {
    const own = { kind: "glossary", size: 1, status: "done" };
    const { id: here } = await getDb().import.create({ data: { ...own, fileName: "yetu.csv" } });
    const inner = vi.spyOn(repository, "writeInnerReferences").mockImplementationOnce(async () => {
      expect(await getDb().import.count({ where: { kind: "glossary" } })).toBe(3);
      await fail();
    });
    const id = await start();
    expect(await end(id)).toMatchObject({ status: "failed" });
    expect(await getDb().import.findMany({ where: { kind: "glossary" }, select: { id: true } })).toEqual([
      { id: here },
    ]);
    expect(inner).toHaveBeenCalled();
    expect(await getDb().setting.count({ where: { key: { startsWith: "workspace-" } } })).toBe(0);
  });

  it("begins anew after a crash and leaves no person of the first attempt behind", async () => {
    const { writeRows } = repository;
    // what it wrote stays where it cannot be taken away, as after a crash
    vi.spyOn(removal, "removeMemory").mockRejectedValueOnce(new Error("gone"));
    before("memoryEntry", fail);
    const id = await start();
    expect(await end(id)).toMatchObject({ status: "failed", mayResume: true });
    expect(await counts()).toMatchObject({ articles: whole.articles, people: whole.people });
    await work();
    vi.mocked(repository.writeRows).mockImplementation(async (table, rows) => {
      if (table === "term") await fail();
      await writeRows(table, rows);
    });
    await actOnImport(owner, id, "resume");
    expect(await end(id)).toMatchObject({ status: "failed", mayResume: false });
    expect(await counts()).toEqual(WORK);
  });

  it("comes whole after a crash, beside what was made meanwhile", async () => {
    vi.spyOn(removal, "removeMemory").mockRejectedValueOnce(new Error("gone"));
    before("memoryEntry", fail);
    const id = await start();
    expect(await end(id)).toMatchObject({ status: "failed", mayResume: true });
    await work();
    await actOnImport(owner, id, "resume");
    expect(await end(id)).toMatchObject({ status: "done" });
    const { articles, terms, entries, people } = whole;
    expect(await counts()).toEqual({ articles: articles + 1, terms: terms + 1, entries: entries + 1, people });
    expect(await getDb().setting.count({ where: { key: { startsWith: "workspace-" } } })).toBe(0);
  });

  it("takes nothing away where all was written before the crash", async () => {
    const find = vi.spyOn(removal, "forgetBrought").mockRejectedValueOnce(new Error("gone"));
    const id = await start();
    expect(await end(id)).toMatchObject({ status: "failed", mayResume: true });
    const { id: articleId } = await getDb().article.findFirstOrThrow();
    await getDb().article.update({ where: { id: articleId }, data: { title: "Kichwa kipya" } });
    find.mockRestore();
    await actOnImport(owner, id, "resume");
    expect(await end(id)).toMatchObject({ status: "done" });
    expect(await counts()).toEqual(whole);
    expect(await getDb().article.count({ where: { title: "Kichwa kipya" } })).toBe(1);
  });
});
