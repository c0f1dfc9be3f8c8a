import { strToU8 } from "fflate";
import { beforeAll, expect, it } from "vitest";
import { glossaryImportSchema } from "@/lib/schemas/glossary-import";
import { exportGlossary } from "../../exports/service";
import type { Actor } from "../../people/permissions";
import { describeOnBothDatabases } from "../../testing/both-databases";
import { seedActor } from "../../testing/people";
import { decideTerms } from "../decisions/service";
import { createTerm, listTerms, readTerm, updateTerm } from "../service";
import { importGlossary, listGlossaryImports, previewGlossaryImport, undoGlossaryImport } from "./service";

const at = (second: number) => new Date(Date.UTC(2026, 0, 5, 9, 0, second));
const options = (choice: object = {}) => glossaryImportSchema.parse({ name: "istilahi.csv", ...choice });
const CSV = strToU8(
  [
    "Kiswahili,Kiingereza,Maelezo",
    "vikwazo,sanctions,",
    "Ikulu ya Kremlin,the Kremlin; Kremlin palace,Moscow",
    "mkutano,summit,",
    "Mkutano,summit,",
    "bunge,parliament,",
    ",nothing,",
  ].join("\n"),
);

describeOnBothDatabases("importing a glossary", () => {
  let reviewer: Actor;
  const approve = async (source: string, target: string) => {
    const { term } = await createTerm(reviewer, { source, target }, at(0));
    await decideTerms(reviewer, { status: "approved", terms: [{ id: term.id, version: term.version }] }, at(0));
    return term.id;
  };
  const english = async () =>
    Object.fromEntries(
      (await listTerms(reviewer)).terms.map(({ source, target, status }) => [source, [target, status]]),
    );
  beforeAll(async () => {
    reviewer = await seedActor("reviewer");
    await approve("mkutano", "meeting");
    await approve("bunge", "parliament");
    await createTerm(reviewer, { source: "kikwazo" }, at(0));
  });

  it("says beforehand what it would do", async () => {
    const preview = await previewGlossaryImport(reviewer, CSV, options());
    expect(preview.counts).toEqual({ new: 1, changed: 1, conflict: 1, same: 1, repeated: 1 });
    expect(preview.table?.fields).toEqual(["source", "target", "note"]);
    expect(preview.rows.find(({ state }) => state === "conflict")).toMatchObject({ target: "summit", ours: "meeting" });
    expect(preview.diagnostics.map(({ code }) => code)).toEqual(["glossary_row_empty"]);
    expect(Object.keys(await english())).toHaveLength(3);
  });

  it("keeps what was decided, and takes everything back", async () => {
    const before = await english();
    const done = await importGlossary(reviewer, CSV, options({ status: "approved" }), at(1));
    expect(done).toMatchObject({ added: 1, changed: 1, stale: 0 });
    expect(await english()).toMatchObject({
      mkutano: ["meeting", "approved"],
      kikwazo: ["sanctions", "candidate"],
      "Ikulu ya Kremlin": ["the Kremlin", "approved"],
    });
    expect(await undoGlossaryImport(reviewer, done.id, at(2))).toEqual({ undone: 2, kept: 0 });
    expect(await english()).toEqual(before);
    await expect(undoGlossaryImport(reviewer, done.id, at(3))).rejects.toThrow("import_undone");
    expect((await listGlossaryImports(reviewer))[0]).toMatchObject({ fileName: "istilahi.csv", isUndone: true });
  });

  it("replaces or admits where it is told to, and leaves out what is told to", async () => {
    const admitted = await importGlossary(reviewer, CSV, options({ policy: "admit", without: "2,3" }), at(4));
    expect(admitted).toMatchObject({ added: 0, changed: 1 });
    const id = (await listTerms(reviewer, { q: "mkutano" })).terms[0]?.id ?? "";
    const usages = async () =>
      (await readTerm(reviewer, id)).forms
        .filter(({ language }) => language === "en")
        .map(({ text, usage }) => [text, usage]);
    expect(await usages()).toEqual([
      ["meeting", "preferred"],
      ["summit", "admitted"],
    ]);
    await undoGlossaryImport(reviewer, admitted.id, at(5));
    await importGlossary(reviewer, CSV, options({ policy: "replace", without: "2,3" }), at(6));
    expect(await usages()).toEqual([
      ["meeting", "admitted"],
      ["summit", "preferred"],
    ]);
  });

  it("does not take back what somebody has gone on from", async () => {
    const done = await importGlossary(reviewer, strToU8("sw,en\nmahakama,court"), options(), at(7));
    const term = (await listTerms(reviewer, { q: "mahakama" })).terms[0];
    await updateTerm(reviewer, term?.id ?? "", { version: term?.version ?? 0, note: "Haki" }, at(8));
    expect(await undoGlossaryImport(reviewer, done.id, at(9))).toEqual({ undone: 0, kept: 1 });
  });

  it("remembers the columns of a table", async () => {
    const csv = strToU8("a,b,c\nx,ukame,drought");
    const first = await previewGlossaryImport(reviewer, csv, options({ fields: "ignore,source,target", header: "1" }));
    expect(first.counts.new).toBe(1);
    await importGlossary(reviewer, csv, options({ fields: "ignore,source,target", header: "1" }), at(10));
    const again = await previewGlossaryImport(reviewer, strToU8("a,b,c\ny,njaa,hunger"), options());
    expect(again.table).toMatchObject({ isRemembered: true, fields: ["ignore", "source", "target"] });
    expect(again.rows[0]).toMatchObject({ source: "njaa", target: "hunger" });
  });

  it("is a reviewer's work, and refuses what is no glossary", async () => {
    const editor = await seedActor("editor");
    await expect(previewGlossaryImport(editor, CSV, options())).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      previewGlossaryImport(reviewer, strToU8("<?xml version='1.0'?><a/>"), options({ name: "x.tbx" })),
    ).rejects.toMatchObject({ reason: "unreadable", params: { name: "x.tbx" } });
  });

  it("gives back what a term base said that has no place here", async () => {
    const tbx = `<?xml version="1.0"?><tbx style="dca" type="TBX-Basic" xml:lang="sw" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c1"><admin type="customerSubset">Meza ya siasa</admin><langSec xml:lang="sw"><termSec><term>mswada</term></termSec></langSec><langSec xml:lang="en"><termSec><term>bill</term><termNote type="grammaticalNumber">singular</termNote></termSec></langSec><langSec xml:lang="fr"><termSec><term>projet de loi</term></termSec></langSec></conceptEntry></body></text></tbx>`;
    await importGlossary(reviewer, strToU8(tbx), options({ name: "x.tbx", status: "approved" }), at(13));
    const { body } = await exportGlossary(reviewer, { bom: false, format: "tbx3" });
    for (const said of ["Meza ya siasa", "grammaticalNumber", "projet de loi"]) expect(body).toContain(said);
  });

  it("takes thousands of terms in", async () => {
    const many = Array.from({ length: 1_200 }, (_, k) => `neno la ${k.toString(36)}x,word ${k}`).join("\n");
    const done = await importGlossary(reviewer, strToU8(`sw,en\n${many}`), options(), at(11));
    expect(done.added).toBeGreaterThan(1_150);
    expect((await undoGlossaryImport(reviewer, done.id, at(12))).kept).toBe(0);
  });
});
