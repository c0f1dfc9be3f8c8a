import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ImportView } from "@/lib/schemas/imports";
import { getDb } from "../db";
import { resetEnvironment } from "../environment";
import * as memory from "../memory/repository";
import { searchMemory } from "../memory/service";
import type { Actor } from "../people/permissions";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { importsAtRest, startImports, wakeImports } from "./runner";
import { actOnImport, listImports, startImport } from "./service";

const HEADER =
  '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="sw"/><body>\n';
const END = "</body></tmx>";
const unit = (source: string, target: string) =>
  `<tu tuid="t"><prop type="x-desk">Habari</prop><tuv xml:lang="sw-KE"><seg>${source}</seg></tuv><tuv xml:lang="en-GB"><seg>${target}</seg></tuv></tu>\n`;
const units = (count: number, word = "habari") =>
  Array.from({ length: count }, (_, i) => unit(`${word} ya ${i}`, `item ${i}`)).join("");

function streamOf(...parts: (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  const waiting = [...parts];
  return new ReadableStream({
    pull(controller) {
      const part = waiting.shift();
      if (part === undefined) controller.close();
      else controller.enqueue(typeof part === "string" ? new TextEncoder().encode(part) : part);
    },
  });
}

describeOnBothDatabases("imports of memories", () => {
  let lead: Actor;
  let editor: Actor;
  let folder: string;
  const files = () => readdirSync(path.join(folder, "imports"));
  const begin = (name: string, ...parts: string[]) =>
    startImport(lead, { kind: "memory", name, body: streamOf(...parts), length: null });
  const find = async (id: string): Promise<ImportView> => {
    const found = (await listImports(editor, "memory")).find((one) => one.id === id);
    if (!found) throw new Error("no such import");
    return found;
  };
  const read = async (name: string, ...parts: string[]): Promise<ImportView> => {
    const { id } = await begin(name, ...parts);
    await importsAtRest();
    return find(id);
  };
  const entriesOf = (importId: string) => getDb().memoryEntry.count({ where: { importId } });

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "tafsiri-imports-"));
    process.env.DATA_DIR = folder;
    resetEnvironment();
    lead = await seedActor("reviewer");
    editor = await seedActor("editor");
  });
  afterAll(async () => {
    await importsAtRest();
    rmSync(folder, { recursive: true, force: true });
    delete process.env.DATA_DIR;
    delete process.env.MAX_IMPORT_MB;
    resetEnvironment();
  });

  it("bring pairs that are found, with what the file said of them, and forget the file", async () => {
    const odd = '<tu><tuv xml:lang="fr"><seg>Eau</seg></tuv></tu>\n<tu><tuv xml:lang="sw"><seg>a</seg></tuv></tu>\n';
    const done = await read("C:\\kale\\desk.tmx", HEADER, unit("Bandari ya Tanga", "Tanga port"), odd, END);
    expect(done).toMatchObject({
      status: "done",
      fileName: "desk.tmx",
      counts: { read: 3, pairs: 1, added: 1, known: 0, skipped: 2 },
      report: {
        skipped: { no_source: { count: 1, lines: [5] }, no_target: { count: 1, lines: [6] } },
        diagnostics: [],
      },
    });
    expect(done.bytesRead).toBe(done.size);
    const [pair] = (await searchMemory(editor, { q: "bandari tanga", page: 1 })).pairs;
    expect(pair).toMatchObject({ source: "Bandari ya Tanga", target: "Tanga port", fileName: "desk.tmx" });
    const { extra } = await getDb().memoryEntry.findUniqueOrThrow({ where: { id: pair?.id ?? 0 } });
    expect(JSON.parse(extra ?? "")).toMatchObject({ tu: { props: [{ type: "x-desk", text: "Habari" }] } });
    expect(files()).toEqual([]);
  });

  it("write no doubles when the same file comes again, and take back only what they brought", async () => {
    const first = await read("mara-mbili.tmx", HEADER, units(5, "kwanza"), END);
    const second = await read("mara-mbili.tmx", HEADER, units(7, "kwanza"), END);
    expect(first.counts).toMatchObject({ added: 5, known: 0 });
    expect(second.counts).toMatchObject({ added: 2, known: 5 });
    await actOnImport(lead, second.id, "undo");
    await importsAtRest();
    expect(await find(second.id)).toMatchObject({ status: "undone" });
    expect(await entriesOf(second.id)).toBe(0);
    expect(await entriesOf(first.id)).toBe(5);
    expect((await searchMemory(editor, { q: "kwanza", page: 1 })).total).toBe(5);
  });

  it("read tables of two columns", async () => {
    const done = await read("orodha.csv", "English,Swahili\nShip,Meli\n,Ndege\n");
    expect(done.counts).toMatchObject({ read: 2, added: 1, skipped: 1 });
  });

  it("of large files are read on a thread of their own, which stops when asked and says what it can't read", async () => {
    const long = (i: number) =>
      unit(`${"sentensi ndefu sana ".repeat(20)}${i}`, `${"a very long sentence ".repeat(20)}${i}`);
    const many = Array.from({ length: 24_000 }, (_, i) => long(i)).join("");
    const { id } = await begin(
      "kubwa-sana.tmx",
      HEADER,
      many,
      '<tu><tuv xml:lang="fr"><seg>Eau</seg></tuv></tu>',
      "<tu><tuv",
    );
    await vi.waitFor(async () => expect(await entriesOf(id)).toBeGreaterThan(0), { timeout: 60_000, interval: 5 });
    await actOnImport(lead, id, "cancel");
    await importsAtRest();
    const stopped = await find(id);
    expect(stopped).toMatchObject({ status: "cancelled", mayResume: true });
    expect(stopped.counts.added).toBe(await entriesOf(id));
    expect(stopped.counts.added).toBeLessThan(24_000);
    await actOnImport(lead, id, "resume");
    await importsAtRest();
    expect(await find(id)).toMatchObject({
      status: "failed",
      counts: { read: 24_001, added: 24_000, known: 0, skipped: 1 },
      report: { skipped: { no_source: { count: 1 } }, diagnostics: [{ code: "xml_cut_off" }] },
    });
    const found = await searchMemory(editor, { q: "ndefu 23999", page: 1 });
    expect(found.total).toBe(1);
  });

  it("stop when asked, keep what is whole, and go on from there", async () => {
    const { id } = await begin("refu.tmx", HEADER, units(20_000, "refu"), END);
    await vi.waitFor(async () => expect(await entriesOf(id)).toBeGreaterThan(0), { timeout: 20_000, interval: 5 });
    await actOnImport(lead, id, "cancel");
    await importsAtRest();
    const stopped = await find(id);
    expect(stopped).toMatchObject({ status: "cancelled", mayResume: true });
    const written = await entriesOf(id);
    expect(written).toBe(stopped.counts.added);
    expect(written).toBeLessThan(20_000);
    expect(files()).toHaveLength(1);
    await actOnImport(lead, id, "resume");
    await importsAtRest();
    expect(await find(id)).toMatchObject({ status: "done", counts: { read: 20_000, added: 20_000, known: 0 } });
    expect(await entriesOf(id)).toBe(20_000);
    expect(files()).toEqual([]);
    await expect(actOnImport(lead, id, "resume")).rejects.toMatchObject({ code: "gone" });
  });

  it("go on after a crash without doubles, even one between the writing and the noting", async () => {
    const write = memory.writePairs;
    let calls = 0;
    const spy = vi.spyOn(memory, "writePairs").mockImplementation(async (pairs) => {
      const answer = await write(pairs);
      calls += 1;
      if (calls === 2) throw new Error("the power is gone");
      return answer;
    });
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const cut = await read("umeme.tmx", HEADER, units(18_000, "umeme"), END);
    spy.mockRestore();
    log.mockRestore();
    expect(cut.status).toBe("failed");
    // a real crash leaves the import running and silent
    await getDb().import.update({ where: { id: cut.id }, data: { status: "running", heartbeatAt: new Date(0) } });
    wakeImports();
    await importsAtRest();
    expect(await find(cut.id)).toMatchObject({ status: "done", counts: { read: 18_000, added: 18_000, known: 0 } });
    expect(await entriesOf(cut.id)).toBe(18_000);
  });

  it("leave a job alone that another process has in hand", async () => {
    const { id } = await getDb().import.create({
      data: { kind: "memory", fileName: "a", size: 1, status: "running", heartbeatAt: new Date() },
    });
    wakeImports();
    await importsAtRest();
    expect((await find(id)).status).toBe("running");
    await getDb().import.delete({ where: { id } });
    for (const name of ["kale.file.part", "sasa.file.part"]) writeFileSync(path.join(folder, "imports", name), "nusu");
    utimesSync(path.join(folder, "imports", "kale.file.part"), 0, 0);
    await startImports();
    await importsAtRest();
    expect(files().filter((name) => name.endsWith(".part"))).toEqual(["sasa.file.part"]);
    rmSync(path.join(folder, "imports", "sasa.file.part"));
  });

  describe("of hostile files", () => {
    const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
    it.each([
      [
        "an entity bomb",
        `<!DOCTYPE tmx [<!ENTITY l0 "lol">${lol}]>${HEADER.slice(62)}${unit("&l9;", "x")}${END}`,
        "xml_entities",
      ],
      [
        "an external entity",
        `<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tmx>${unit("&x;", "x")}</tmx>`,
        "xml_entities",
      ],
      ["nesting without end", `<tmx>${"<tu>".repeat(100_000)}`, "xml_too_deep"],
      ["a page of HTML", "<html><body><p>Maji</body></html>", "tmx_none"],
      ["an archive", "PK\u0003\u0004zzz", "memory_foreign"],
    ])("%s is refused with a reason", async (_, text, code) => {
      const done = await read("hatari.tmx", text);
      expect(done).toMatchObject({ status: "failed", mayResume: false, report: { diagnostics: [{ code }] } });
      expect(await entriesOf(done.id)).toBe(0);
    });

    it("a file cut off gives what is whole, and says where it ends", async () => {
      const done = await read("nusu.tmx", HEADER, units(3_000, "nusu"), "<tu><tuv xml:lang='sw'><seg>nu");
      expect(done).toMatchObject({
        status: "failed",
        mayResume: false,
        counts: { read: 3_000, added: 3_000 },
        report: { diagnostics: [{ code: "xml_cut_off", line: 3_004 }] },
      });
      const whole = await read("nusu.tmx", HEADER, units(3_001, "nusu"), END);
      expect(whole).toMatchObject({ status: "done", counts: { added: 1, known: 3_000 } });
    });

    const endless = (onPull: () => void) =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          onPull();
          controller.enqueue(new Uint8Array(1024 * 1024));
        },
      });
    it("200 MB are refused, declared at once and undeclared as soon as the limit is passed, and leave nothing", async () => {
      process.env.MAX_IMPORT_MB = "100";
      resetEnvironment();
      let megabytes = 0;
      const upload = (length: number | null) =>
        startImport(lead, { kind: "memory", name: "kubwa.tmx", body: endless(() => megabytes++), length });
      await expect(upload(200 * 1024 * 1024)).rejects.toMatchObject({ code: "too_large" });
      expect(megabytes).toBeLessThan(3);
      await expect(upload(null)).rejects.toMatchObject({ code: "too_large" });
      expect(megabytes).toBeLessThan(110);
      await expect(upload(1_000)).rejects.toMatchObject({ code: "too_large" });
      process.env.MAX_IMPORT_MB = "1024";
      resetEnvironment();
      expect(files().filter((name) => name.endsWith(".part"))).toEqual([]);
      expect((await listImports(editor, "memory")).map(({ fileName }) => fileName)).not.toContain("kubwa.tmx");
    });

    it("an upload that breaks off leaves nothing", async () => {
      const before = files();
      const body = streamOf(HEADER);
      await expect(startImport(lead, { kind: "memory", name: "a", body, length: 5_000 })).rejects.toMatchObject({
        reason: "upload_cut_off",
      });
      await expect(begin("tupu.tmx")).rejects.toMatchObject({ reason: "empty_file" });
      expect(files()).toEqual(before);
    });
  });

  it("are for those who decide", async () => {
    const upload = { kind: "memory", name: "a.tmx", body: streamOf("x"), length: 1 } as const;
    await expect(startImport(editor, upload)).rejects.toMatchObject({ code: "forbidden" });
    const [some] = await listImports(editor, "memory");
    await expect(actOnImport(editor, some?.id ?? "", "undo")).rejects.toMatchObject({ code: "forbidden" });
    await expect(actOnImport(lead, "none", "undo")).rejects.toMatchObject({ code: "not_found" });
    await expect(actOnImport(lead, some?.id ?? "", "cancel")).resolves.toMatchObject({ id: some?.id });
  });
});
