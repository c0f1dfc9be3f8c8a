import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { parseCsv } from "@/lib/core/formats/csv/csv";
import { parseTbx } from "@/lib/core/formats/tbx/parse";
import { WORDS } from "@/lib/core/formats/testing/article-words";
import { parseXliff } from "@/lib/core/formats/xliff/parse-xliff";
import { parseXlsx } from "@/lib/core/formats/xlsx/parse";
import { LONGEST_CELL } from "@/lib/core/formats/xlsx/serialize";
import { ARTICLE_FORMATS, exportSchema } from "@/lib/schemas/exports";
import {
  deleteArticle,
  describeArticles,
  importArticle,
  listArticles,
  readPaste,
  readUpload,
  updateArticle,
} from "../articles/service";
import { getDb } from "../db";
import { extractionEnd } from "../glossary/extraction";
import type { Actor } from "../people/permissions";
import { openSample, removeSample } from "../sample/service";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { exportAll, exportArticle, exportGlossary } from "./service";

const NOW = new Date("2026-03-01T09:00:00Z");
const LIST = { q: "", state: "all", collection: "", sort: "updated", page: 1 } as const;
const TEXT = `Shule mpya yajengwa Lindi

Amani Hassan
3 Aprili 2024

Serikali ya Tanzania imejenga shule mpya ya sekondari katika mkoa wa Lindi, ambayo itapokea wanafunzi mia nne mwezi ujao.

Mkuu wa mkoa alisema ujenzi huo uligharimu shilingi bilioni mbili.
`;

describeOnBothDatabases("articles and their exports", () => {
  let editor: Actor;
  let id = "";

  it("reads a paste and saves it once", async () => {
    editor = await seedActor("editor", "Neema");
    const read = await readPaste(editor, { text: TEXT });
    expect(read).toMatchObject({
      title: "Shule mpya yajengwa Lindi",
      byline: "Amani Hassan",
      published: "2024-04-03",
      duplicateOf: null,
    });
    const { title, byline, published, blocks, original } = read;
    const input = {
      title,
      byline,
      publishedOn: published,
      sourceUrl: null,
      collection: "Elimu",
      original,
      originalName: null,
      originalEncoding: null,
      blocks,
    };
    ({ id } = await importArticle(editor, input, NOW));
    await expect(
      importArticle(editor, { ...input, original: ` ${TEXT.replaceAll(" ", "  ")}` }, NOW),
    ).rejects.toMatchObject({ code: "conflict", reason: "duplicate" });
    expect((await readPaste(editor, { text: TEXT })).duplicateOf).toEqual({ id, title });
  });

  it("refuses what is no text, and what is too large", async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]);
    await expect(readUpload(editor, png, "picha.txt")).rejects.toMatchObject({
      code: "unsupported",
      reason: "unreadable",
    });
    await expect(readUpload(editor, new Uint8Array(26 * 1024 * 1024), "kubwa.txt")).rejects.toMatchObject({
      code: "too_large",
    });
  });

  it("lists with progress, by words, collection and state", async () => {
    const titles = async (change: object) =>
      (await listArticles(editor, { ...LIST, ...change })).articles.map((row) => row.title);
    const { articles } = await listArticles(editor, LIST);
    expect(articles).toMatchObject([{ title: "Shule mpya yajengwa Lindi", done: 0, total: 5, collection: "Elimu" }]);
    expect(await titles({ q: "sekondari Lindi" })).toHaveLength(1);
    expect(await titles({ q: "Mombasa" })).toEqual([]);
    expect(await titles({ collection: "Michezo" })).toEqual([]);
    expect(await titles({ state: "done" })).toEqual([]);
    const reviewer = await seedActor("reviewer");
    await updateArticle(reviewer, id, { archived: true }, NOW);
    expect(await titles({})).toEqual([]);
    expect(await titles({ state: "archived" })).toHaveLength(1);
    await updateArticle(reviewer, id, { archived: false }, NOW);
    await expect(updateArticle(editor, id, { archived: true }, NOW)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("opens the sample once, and takes all of it away again", async () => {
    const first = await openSample(editor, NOW);
    expect(await openSample(editor, NOW)).toEqual(first);
    await extractionEnd();
    expect(await getDb().memoryEntry.count()).toBeGreaterThan(5);
    expect(await getDb().term.count({ where: { status: "approved" } })).toBeGreaterThan(5);
    const { articles } = await listArticles(editor, { ...LIST, q: "Kivuko" });
    expect(articles[0]?.done).toBeGreaterThan(5);
    await exportChecks(editor, first.id);
    await expectLongDefinition(editor);
    await removeSample(editor);
    await extractionEnd();
    expect(await getDb().memoryEntry.count()).toBe(0);
    expect(await getDb().term.count({ where: { isSample: true } })).toBe(0);
    expect(await describeArticles(editor)).toMatchObject({ isEmpty: false, hasSample: false });
  });

  it("deletes for owners alone", async () => {
    await expect(deleteArticle(editor, id)).rejects.toMatchObject({ code: "forbidden" });
    await deleteArticle(await seedActor("owner"), id);
    await extractionEnd();
    expect(await getDb().segment.count()).toBe(0);
  });
});

/** Every format of the sample, read back. */
async function exportChecks(editor: Actor, id: string): Promise<void> {
  const viewer = await seedActor("viewer");
  const query = (change: object) => exportSchema.parse({ captions: "1", ...change });
  const file = async (change: object) => await exportArticle(viewer, id, query(change), WORDS);
  const english = await file({ format: "english", statuses: "approved" });
  expect(english.name).toBe("kivuko-kipya-cha-ziwa-victoria-chaanza-safari-licha-ya-vikwazo-vya-fedha.en.txt");
  expect((english.body as string).split("\n\n")).toHaveLength(3);
  const rows = parseCsv((await file({ format: "csv", furniture: "1" })).body as string).rows;
  expect(rows.filter((row) => row[1] === "furniture").length).toBeGreaterThan(5);
  expect((await file({ format: "html", furniture: "1" })).body).not.toContain("Haki zote zimehifadhiwa");
  const { article } = JSON.parse((await file({ format: "json" })).body as string);
  expect(article.segments.find((segment: { kind: string }) => segment.kind === "lede").target).toMatch(/^A new ferry/);
  const exchange = parseXliff((await file({ format: "xliff2" })).body as string);
  if (!exchange.ok) throw new Error("the exchange file can't be read");
  expect(exchange.value.article?.id).toBe(id);
  expect(exchange.value.entries.map(({ kind, version }) => kind !== "furniture" && version !== null)).not.toContain(
    false,
  );
  expect(exchange.value.entries.find(({ kind }) => kind === "lede")?.target).toMatch(/^A new ferry/);
  expect((await file({ format: "xliff2" })).body).toContain("<gls:term>kikwazo</gls:term>");
  expect((await file({ format: "xliff12" })).name).toMatch(/\.1\.2\.xlf$/);
  const deepl = parseCsv((await exportGlossary(editor, { bom: false, format: "deepl" })).body as string).rows;
  expect(deepl.every((row) => row.length === 4 && row[1] !== "" && row[2] === "sw" && row[3] === "en")).toBe(true);
  expect(new Set(deepl.map(([source]) => source)).size).toBe(deepl.length);
  const weblate = parseCsv((await exportGlossary(editor, { bom: false, format: "weblate" })).body as string).rows;
  expect(weblate[0]?.slice(0, 2)).toEqual(["source", "target"]);
  expect(weblate).toHaveLength(deepl.length + 1);
  const sheet = await parseXlsx((await exportGlossary(editor, { bom: false, format: "xlsx" })).body as Uint8Array);
  expect(sheet.ok && sheet.value[0]?.rows.length).toBeGreaterThan(deepl.length);
  const glossary = parseCsv((await exportGlossary(editor, { bom: true })).body as string).rows;
  expect(glossary.find((row) => row[0] === "kikwazo")).toEqual(
    expect.arrayContaining(["restriction", "approved", "obstacle"]),
  );
  const term = async (format: "tbx3" | "tbx2") => {
    const base = parseTbx((await exportGlossary(editor, { bom: false, format })).body as string);
    if (!base.ok) throw new Error("the term base can't be read");
    expect(base.diagnostics).toEqual([]);
    expect(base.value.concepts.every(({ status }) => format === "tbx3" || status === "approved")).toBe(true);
    return base.value.concepts.find(({ forms }) => forms.some(({ text }) => text === "kikwazo"));
  };
  for (const format of ["tbx3", "tbx2"] as const) {
    const { forms, status } = (await term(format)) ?? {};
    expect(status).toBe("approved");
    expect(forms?.find(({ language, usage }) => language === "en" && usage === "preferred")?.text).toBe("restriction");
  }
  const stream = await exportAll(viewer, query({ bom: "0" }), WORDS);
  const archive = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()));
  expect(Object.keys(archive).filter((name) => name.includes("kivuko-kipya"))).toHaveLength(ARTICLE_FORMATS.length);
  expect(Object.keys(archive)).toEqual(expect.arrayContaining(["glossary.csv", "glossary.tbx", "glossary.v2.tbx"]));
  expect(Object.keys(archive).every((name) => !name.includes("..") && !name.startsWith("/"))).toBe(true);
}

/** What no spreadsheet holds is said, and keeps nothing else from going out. */
async function expectLongDefinition(editor: Actor) {
  const { id } = await getDb().term.findFirstOrThrow();
  await getDb().term.update({ where: { id }, data: { definition: "a".repeat(LONGEST_CELL + 1) } });
  const sheet = exportGlossary(editor, { bom: false, format: "xlsx" });
  await expect(sheet).rejects.toMatchObject({ code: "unsupported", reason: "cell_too_long" });
  const stream = await exportAll(editor, exportSchema.parse({ bom: "0" }), WORDS);
  const archive = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()));
  expect(Object.keys(archive)).toEqual(expect.arrayContaining(["glossary.csv", "glossary-xlsx.left-out.txt"]));
  expect(Object.keys(archive)).not.toContain("glossary.xlsx");
}
