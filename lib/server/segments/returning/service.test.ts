import { expect, it } from "vitest";
import { WORDS } from "@/lib/core/formats/testing/article-words";
import { exportSchema } from "@/lib/schemas/exports";
import { applyReturnSchema, type ReturnPreview } from "@/lib/schemas/returning";
import { getDb } from "../../db";
import { exportArticle } from "../../exports/service";
import type { Actor } from "../../people/permissions";
import { describeOnBothDatabases } from "../../testing/both-databases";
import { seedActor } from "../../testing/people";
import { seedSegments } from "../../testing/segments";
import { listRevisions, updateSegment } from "../service";
import { applyReturn, previewReturn } from "./service";

const now = new Date(Date.UTC(2026, 0, 5, 9));
const bytes = (text: string) => new TextEncoder().encode(text);
const takeAll = (changes: ReturnPreview["changes"]) =>
  changes.flatMap(({ id, version, after: { target, status } }) =>
    status === "untranslated" ? [] : [{ id, version, target, status }],
  );

async function xliffOf(actor: Actor, articleId: string, format: "xliff2" | "xliff12"): Promise<string> {
  const query = exportSchema.parse({ format, captions: "1" });
  return (await exportArticle(actor, articleId, query, WORDS)).body as string;
}

const seed = () =>
  seedSegments(
    { source: "Moja.", target: "One." },
    { source: "Mbili na **tatu**." },
    { source: "Nne.", target: "Four.", status: "approved" },
    { source: "Tano.", target: "Five." },
  );

describeOnBothDatabases("a translation that comes back", () => {
  it.each(["xliff2", "xliff12"] as const)("changes nothing where nothing was changed (%s)", async (format) => {
    const editor = await seedActor("editor");
    const { articleId } = await seed();
    const preview = await previewReturn(editor, articleId, bytes(await xliffOf(editor, articleId, format)), "a.xlf");
    expect(preview).toMatchObject({ changes: [], same: 3, blank: 1, unknown: [], missing: 0, diagnostics: [] });
    expect(preview).toMatchObject({ isOfAnotherArticle: false, otherLanguage: null });
  });

  it("lists what changed, and where somebody wrote meanwhile, and applies what is chosen", async () => {
    const editor = await seedActor("editor", "Neema");
    const other = await seedActor("editor", "Juma");
    const { articleId, ids } = await seed();
    const [one = "", two = "", three = "", four = ""] = ids;
    const out = await xliffOf(editor, articleId, "xliff2");
    const back = out
      .replace("<target>One.</target>", "<target>Number one.</target>")
      .replace(/(<source>(Mbili na )(<pc[^>]*>)tatu<\/pc>\.<\/source>)/, "$1<target>Two and $3three</pc>.</target>")
      .replace("<target>Five.</target>", "<target>The five.</target>");
    await updateSegment(
      other,
      four,
      { target: "Number five.", version: 1, visit: "v", origin: "typed" },
      new Date(now.getTime() - 60_000),
    );
    const preview = await previewReturn(editor, articleId, bytes(back), "a.xlf");
    expect(preview.changes).toMatchObject([
      { id: one, conflict: null, before: { target: "One." }, after: { target: "Number one.", status: "draft" } },
      { id: two, conflict: null, after: { target: "Two and **three**." } },
      { id: four, conflict: "edited", by: "Juma", before: { target: "Number five." }, after: { target: "The five." } },
    ]);
    expect(await getDb().revision.count({ where: { origin: "import", segmentId: { in: ids } } })).toBe(0);

    const chosen = takeAll(preview.changes);
    const outcome = await applyReturn(editor, articleId, { origin: "import", changes: chosen }, now);
    expect(outcome.stale).toEqual([]);
    expect(outcome.changed.map(({ id, target }) => [id, target])).toEqual([
      [one, "Number one."],
      [two, "Two and **three**."],
      [four, "The five."],
    ]);
    expect((await listRevisions(editor, four))[0]).toMatchObject({ origin: "import", targetBefore: "Number five." });
    expect(await getDb().segment.findUnique({ where: { id: three } })).toMatchObject({ target: "Four.", version: 1 });
    const again = await previewReturn(editor, articleId, bytes(back), "a.xlf");
    expect(again).toMatchObject({ changes: [] });
  });

  it("leaves alone what somebody changed between the look and the choice", async () => {
    const editor = await seedActor("editor");
    const { articleId, ids } = await seed();
    const [one = ""] = ids;
    const back = (await xliffOf(editor, articleId, "xliff12")).replace(">One.</target>", ">Number one.</target>");
    const { changes } = await previewReturn(editor, articleId, bytes(back), "a.xlf");
    await updateSegment(editor, one, { target: "Uno.", version: 1, visit: "v", origin: "typed" }, now);
    const outcome = await applyReturn(editor, articleId, { origin: "import", changes: takeAll(changes) }, now);
    expect(outcome).toEqual({ changed: [], stale: [one] });
    expect(await getDb().segment.findUnique({ where: { id: one } })).toMatchObject({ target: "Uno." });
  });

  it("knows what went out where only our side moved", async () => {
    const editor = await seedActor("editor");
    const { articleId, ids } = await seed();
    const out = await xliffOf(editor, articleId, "xliff2");
    await updateSegment(editor, ids[0] ?? "", { target: "Uno.", version: 1, visit: "v", origin: "typed" }, now);
    expect((await previewReturn(editor, articleId, bytes(out), "a.xlf")).changes).toEqual([]);
  });

  it("reads tables too", async () => {
    const editor = await seedActor("editor");
    const { articleId, ids } = await seed();
    const query = exportSchema.parse({ format: "docx", captions: "1" });
    const file = await exportArticle(editor, articleId, query, WORDS);
    const same = await previewReturn(editor, articleId, file.body as Uint8Array, "a.docx");
    expect(same).toMatchObject({ changes: [], same: 3, blank: 1 });
    const marked = `id,sw,en,Hali\n${ids[0]}/1,Moja.,One.,Imetafsiriwa\n${ids[3]}/1,Tano.,5.,Rasimu\n,Nne.,Four.,Rasimu\n`;
    expect((await previewReturn(editor, articleId, bytes(marked), "a.csv")).changes).toMatchObject([
      { id: ids[0], conflict: null, after: { target: "One.", status: "translated" } },
      { id: ids[3], conflict: null, after: { target: "5.", status: "draft" } },
    ]);
    const csv = `id,sw,en\n${ids[1]}/1,Mbili na **tatu**.,Two and **three**.\n,Nne.,Number four.\n,Sita.,Six.\n`;
    const preview = await previewReturn(editor, articleId, bytes(csv), "a.csv");
    expect(preview.changes).toMatchObject([
      { id: ids[1], conflict: null, after: { status: "draft" } },
      { id: ids[2], conflict: "unsure", before: { target: "Four.", status: "approved" } },
    ]);
    expect(preview).toMatchObject({ unknown: [{ source: "Sita.", target: "Six." }], missing: 2 });
  });

  it("says that a file is of another article, or of another language", async () => {
    const editor = await seedActor("editor");
    const [mine, theirs] = [await seed(), await seed()];
    const out = (await xliffOf(editor, theirs.articleId, "xliff2")).replace('trgLang="en"', 'trgLang="fr"');
    const preview = await previewReturn(editor, mine.articleId, bytes(out), "a.xlf");
    expect(preview).toMatchObject({ isOfAnotherArticle: true, otherLanguage: "fr" });
    const change = { id: theirs.ids[0] ?? "", version: 1, target: "x", status: "draft" as const };
    expect(await applyReturn(editor, mine.articleId, { origin: "import", changes: [change] }, now)).toMatchObject({
      stale: [change.id],
    });
  });

  it("remembers what comes back translated, and approves for reviewers alone", async () => {
    const { articleId, ids } = await seed();
    const [one = "", , , four = ""] = ids;
    const changes = [one, four].map((id) => ({
      id,
      version: 1,
      target: `Text of ${id}.`,
      status: "approved" as const,
    }));
    const editor = await seedActor("editor");
    const reviewer = await seedActor("reviewer");
    const first = await applyReturn(editor, articleId, { origin: "import", changes: changes.slice(0, 1) }, now);
    expect(first.changed).toMatchObject([{ status: "draft" }]);
    const second = await applyReturn(reviewer, articleId, { origin: "import", changes: changes.slice(1) }, now);
    expect(second.changed).toMatchObject([{ status: "approved" }]);
    expect(await getDb().memoryEntry.count({ where: { segmentId: { in: [one, four] } } })).toBe(1);
  });

  it("takes an import back, an approval too, but only one's own and the last", async () => {
    const [editor, other] = [await seedActor("editor"), await seedActor("editor")];
    const { articleId, ids } = await seed();
    const [, two = "", three = ""] = ids;
    const import1 = [two, three].map((id) => ({ id, version: 1, target: "New.", status: "translated" as const }));
    await applyReturn(editor, articleId, { origin: "import", changes: import1 }, now);
    const back = [
      { id: two, version: 2, target: "", status: "untranslated" as const },
      { id: three, version: 2, target: "Four.", status: "approved" as const },
    ];
    const foreign = await applyReturn(other, articleId, { origin: "restore", changes: back.slice(1) }, now);
    expect(foreign.changed).toMatchObject([{ target: "Four.", status: "draft" }]);
    const late = await applyReturn(editor, articleId, { origin: "restore", changes: back }, now);
    expect(late.changed.map(({ id, status }) => [id, status])).toEqual([
      [two, "untranslated"],
      [three, "draft"],
    ]);
    const again = { id: three, version: 3, target: "New.", status: "translated" as const };
    await getDb().segment.update({ where: { id: three }, data: { status: "approved" } });
    await applyReturn(editor, articleId, { origin: "import", changes: [again] }, now);
    const own = { id: three, version: 4, target: "Four.", status: "approved" as const };
    const undone = await applyReturn(editor, articleId, { origin: "restore", changes: [own] }, now);
    expect(undone.changed).toMatchObject([{ target: "Four.", status: "approved" }]);
    expect(applyReturnSchema.safeParse({ changes: back }).success).toBe(false);
    expect(applyReturnSchema.safeParse({ origin: "restore", changes: back }).success).toBe(true);
  });

  it("refuses files that can't be read, and people who may not translate", async () => {
    const editor = await seedActor("editor");
    const { articleId } = await seed();
    const broken = bytes('<xliff version="2.1">');
    await expect(previewReturn(editor, articleId, broken, "a.xlf")).rejects.toMatchObject({
      code: "unsupported",
      reason: "unreadable",
    });
    await expect(previewReturn(editor, "none", broken, "a.xlf")).rejects.toMatchObject({ code: "not_found" });
    const viewer = await seedActor("viewer");
    await expect(previewReturn(viewer, articleId, broken, "a.xlf")).rejects.toMatchObject({ code: "forbidden" });
    const change = { id: "x", version: 1, target: "x", status: "draft" as const };
    await expect(applyReturn(viewer, articleId, { origin: "import", changes: [change] }, now)).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
