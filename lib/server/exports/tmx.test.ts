import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parseTmx } from "@/lib/core/formats/tmx/parse";
import { checkTmx } from "@/lib/core/formats/tmx/testing/check-tmx";
import { exportTmxSchema } from "@/lib/schemas/exports";
import { getDb } from "../db";
import { resetEnvironment } from "../environment";
import { importsAtRest } from "../imports/runner";
import { startImport } from "../imports/service";
import { addMany } from "../memory/repository";
import { rememberSegment } from "../memory/service";
import type { Actor } from "../people/permissions";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { seedSegments } from "../testing/segments";
import { exportMemory } from "./memory-tmx";
import { exportArticlesTmx } from "./service";

const FILE = `<tmx version="1.4"><header/><body><tu tuid="9" x-own="yes" creationid="amina" creationdate="20200102T030405Z" changedate="20210102T030405Z"><note>Ya zamani</note><prop type="x-desk">Michezo</prop>
<tuv xml:lang="sw-KE" usagecount="3"><prop type="x-p">q</prop><seg>Timu<ph x="1">&lt;br/&gt;</ph> ilishinda</seg></tuv>
<tuv xml:lang="en-GB"><seg>The team won</seg></tuv>
<tuv xml:lang="fr"><seg>L'équipe a gagné</seg></tuv></tu></body></tmx>`;

describeOnBothDatabases("exports as a memory", () => {
  let viewer: Actor;
  let folder: string;
  const unitsOf = (text: string) => {
    expect(checkTmx(text)).toEqual([]);
    const result = parseTmx(text);
    if (!result.ok) throw new Error("unreadable");
    return result.value.units;
  };
  const readMemory = async () => unitsOf(await new Response(exportMemory(viewer)).text());

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "tafsiri-tmx-"));
    process.env.DATA_DIR = folder;
    resetEnvironment();
    viewer = await seedActor("viewer");
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    delete process.env.DATA_DIR;
    resetEnvironment();
  });

  it("hold nothing of an empty workspace, and are valid", async () => {
    expect(await readMemory()).toEqual([]);
  });

  it("give back what another tool's file said, beside what was translated here", async () => {
    const lead = await seedActor("reviewer");
    const body = new Response(FILE).body;
    await startImport(lead, { kind: "memory", name: "kale.tmx", body, length: null });
    await importsAtRest();
    const { ids } = await seedSegments({ source: "Mvua", target: "Rain", status: "approved" }, "Jua");
    await rememberSegment(ids[0] ?? "");
    const [imported, own] = await readMemory();
    const given = unitsOf(
      FILE.replace(
        "<header/>",
        '<header creationtool="t" creationtoolversion="1" segtype="block" o-tmf="t" adminlang="en" srclang="sw" datatype="x"/>',
      ).replace(' x-own="yes"', ""),
    )[0];
    expect(imported).toEqual({
      ...given,
      attributes: { ...given?.attributes, "x-own": "yes" },
      props: [...(given?.props ?? []), { type: "x-file", text: "kale.tmx" }],
    });
    expect(own).toMatchObject({ props: [{ type: "x-status", text: "approved" }, { type: "x-next-source-hash" }] });
    expect(own?.variants.map(({ language, text }) => [language, text])).toEqual([
      ["sw", "Mvua"],
      ["en", "Rain"],
    ]);
  });

  it("hold thousands, in their order", async () => {
    await addMany(
      Array.from({ length: 2_500 }, (_, i) => ({ source: `habari ${i}`, target: `item ${i}`, fileName: "f" })),
    );
    const units = await readMemory();
    expect(units).toHaveLength(2_502);
    expect(units.at(-1)?.variants[1]?.text).toBe("item 2499");
  });

  it("of a collection, with people, dates and neighbours, only what has the statuses asked for", async () => {
    const { articleId, ids } = await seedSegments(
      { source: "Kwanza", target: "First", status: "approved" },
      { source: "Pili", target: "Second", status: "draft" },
      { source: "Tatu", target: "Third", status: "translated" },
      { source: "Nne", target: "", status: "translated" },
    );
    await getDb().article.update({ where: { id: articleId }, data: { collection: "Bandari" } });
    const revision = { segmentId: ids[2] ?? "", targetBefore: "", statusBefore: "draft", statusAfter: "translated" };
    const by = { byId: (await seedActor("editor", "Juma")).id, origin: "typed", version: 2 };
    await getDb().revision.create({
      data: { ...revision, ...by, targetAfter: "Third", at: new Date("2024-01-02T03:04:05Z") },
    });
    const query = exportTmxSchema.parse({ collection: "Bandari", statuses: "approved,translated" });
    const units = unitsOf(await new Response(await exportArticlesTmx(viewer, query)).text());
    expect(units.map(({ variants }) => variants[0]?.text)).toEqual(["Kwanza", "Tatu"]);
    expect(units[1]).toMatchObject({
      attributes: { creationid: "Juma", changeid: "Juma", creationdate: "20240102T030405Z" },
    });
    expect(units[1]?.props).toEqual(
      expect.arrayContaining([
        { type: "x-article-title", text: "Mvua za masika" },
        { type: "x-status", text: "translated" },
        { type: "x-previous-source", text: "Pili" },
        { type: "x-next-source", text: "Nne" },
      ]),
    );
    const all = await exportArticlesTmx(viewer, exportTmxSchema.parse({}));
    expect(unitsOf(await new Response(all).text())).toHaveLength(4);
  });
});
