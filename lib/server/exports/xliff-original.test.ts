import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { WORDS } from "@/lib/core/formats/testing/article-words";
import { parseXliff } from "@/lib/core/formats/xliff/parse-xliff";
import { exportSchema } from "@/lib/schemas/exports";
import { importArticle, readUpload } from "../articles/service";
import { getDb } from "../db";
import { extractionEnd } from "../glossary/extraction";
import type { Actor } from "../people/permissions";
import { previewReturn } from "../segments/returning/service";
import { updateSegment } from "../segments/service";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { exportArticle } from "./service";

const NOW = new Date("2026-03-01T09:00:00Z");
const FILE = readFileSync(new URL("../../core/formats/xliff/fixtures/segmented-2.0.xlf", import.meta.url));

async function importFile(actor: Actor): Promise<string> {
  const { title, blocks, original, encoding } = await readUpload(actor, FILE, "makala.xlf");
  const { id } = await importArticle(
    actor,
    {
      title,
      byline: null,
      publishedOn: null,
      sourceUrl: null,
      collection: null,
      original,
      originalName: "makala.xlf",
      originalEncoding: encoding,
      blocks,
    },
    NOW,
  );
  await extractionEnd();
  return id;
}
const fileOf = async (actor: Actor, id: string, format: "xliff2" | "xliff12") =>
  await exportArticle(actor, id, exportSchema.parse({ format, captions: "1" }), WORDS);
const exported = async (...asked: Parameters<typeof fileOf>) => (await fileOf(...asked)).body as string;
const segmentsOf = (articleId: string) => getDb().segment.findMany({ where: { articleId }, orderBy: { rank: "asc" } });

describeOnBothDatabases("an article that came from another program's XLIFF", () => {
  let editor: Actor;
  let id = "";

  it("goes out as that file, with the translations of now", async () => {
    editor = await seedActor("editor");
    id = await importFile(editor);
    const third = (await segmentsOf(id))[2];
    const target = "The file <x1/> and the <g2>button</g2>.";
    await updateSegment(editor, third?.id ?? "", { target, version: 1, visit: "v", origin: "typed" }, NOW);
    const text = await exported(editor, id, "xliff2");
    for (const kept of ['my:job="77"', "mtc:match", 'version="2.0"', 'state="final"']) expect(text).toContain(kept);
    const read = parseXliff(text);
    expect(read.ok && read.value.entries.map((entry) => [entry.id, entry.target])).toEqual([
      ["u1", "**Rain** tomorrow, news."],
      ["u2", ""],
      ["u3", target],
    ]);
  });

  it("has the file's version in its name", async () => {
    expect((await fileOf(editor, id, "xliff2")).name).toMatch(/[^.]\.2\.0\.xlf$/);
    expect((await fileOf(editor, id, "xliff12")).name).toMatch(/[^.]\.1\.2\.xlf$/);
  });

  it("is matched when it comes back", async () => {
    const text = (await exported(editor, id, "xliff2")).replace("The file ", "A file ");
    const preview = await previewReturn(editor, id, new TextEncoder().encode(text), "makala.xlf");
    // the file has called its first paragraph translated from the start, and so has the article
    const changes = [{ conflict: null, after: { target: "A file <x1/> and the <g2>button</g2>." } }];
    expect(preview).toMatchObject({ changes, unknown: [], isOfAnotherArticle: false });
  });

  it("goes out as a file of Tafsiri's in another version, and where its paragraphs are no longer the units", async () => {
    expect(await exported(editor, id, "xliff12")).toContain(`original="${id}"`);
    const [first] = await segmentsOf(id);
    await getDb().segment.update({ where: { id: first?.id ?? "" }, data: { source: "Habari njema." } });
    const text = await exported(editor, id, "xliff2");
    expect(text).toContain(`original="${id}"`);
    expect(text).not.toContain("my:job");
  });
});
