import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import en from "@/lib/messages/en.json";
import sw from "@/lib/messages/sw.json";
import { readBilingual } from "../ingest/read-bilingual";
import { readFileBytes } from "../ingest/read-file-bytes";
import type { ExportArticle, ExportSegment } from "./article-export";
import type { ArticleWords } from "./article-words";
import { serializeArticleCsv } from "./csv/article-csv";
import { serializeArticleTsv } from "./csv/article-tsv";
import { parseDocxTable } from "./docx/parse-table";
import { serializeTableDocx } from "./docx/serialize-table";
import { serializeTargetDocx } from "./docx/serialize-target";
import { markdownToHtml } from "./markdown/parse";
import { serializeTargetMarkdown } from "./markdown/serialize";
import { readMarkedTable, readTable } from "./table/read-table";
import { WORDS } from "./testing/article-words";
import { serializeXliff2 } from "./xliff2/serialize";
import { serializeXliff12 } from "./xliff12/serialize";
import { serializeArticleXlsx } from "./xlsx/article-xlsx";
import { parseXlsx } from "./xlsx/parse";

const segment = (id: string, kind: ExportSegment["kind"], source: string, target: string): ExportSegment => ({
  id,
  kind,
  source,
  target,
  status: "translated",
  version: 4,
  comments: [
    { id: "c", author: "Asha", at: "2024-05-02T08:00:00.000Z", body: "Hakika?", isResolved: false },
    { id: "d", author: null, at: "2024-05-02T09:00:00.000Z", body: "Ndiyo.", isResolved: false },
    { id: "e", author: "Neema Kileo", at: "2024-05-02T09:00:00.000Z", body: "*Sawa*: basi.", isResolved: false },
  ].filter(({ id: comment }) => comment !== "d" || id === "s1"),
});
const ARTICLE: ExportArticle = {
  id: "a1",
  title: "Daraja jipya: [2024]/?*",
  byline: "Neema Kileo",
  publishedOn: "2024-05-02",
  sourceUrl: null,
  sourceLanguage: "sw",
  targetLanguage: "en",
  segments: [
    segment("s1", "headline", "Daraja jipya lafunguliwa", "A new bridge is opened"),
    segment(
      "s2",
      "paragraph",
      "Waziri **Neema Kileo** alisoma [ripoti](https://mfano.example/a?b=1).",
      "Minister **Neema Kileo** read *the* [report](https://mfano.example/a?b=1).",
    ),
    segment("s3", "paragraph", "Aya ya kwanza.\n\nAya ya pili.", "First paragraph.\n\nSecond paragraph."),
    segment("s4", "paragraph", "=1+1", '=HYPERLINK("http://x.example")'),
    segment("s5", "paragraph", "Herufi \u0007 mbaya \ud800 hapa", "Bad \u0000 letter"),
    segment("s6", "list-item", "Moja", "- one star"),
    segment("s7", "caption", "Picha ya daraja", "The bridge"),
    segment("s8", "paragraph", "Bado haijatafsiriwa.", ""),
  ],
};
const cleaned = (text: string) =>
  ["\u0000", "\u0007", "\ud800"].reduce((all, bad) => all.replaceAll(bad, "\ufffd"), text);
const expectedRows = ARTICLE.segments.map(({ id, version, kind, source, target, status }, index) => ({
  id,
  version,
  kind,
  source: cleaned(source),
  target: cleaned(target),
  status,
  comments: expect.arrayContaining([expect.stringMatching(/^Asha: Hakika\?/), expect.stringMatching(/^Neema Kileo: /)]),
  row: index + 2,
}));

/** What documents say in each language of the interface, as the export hands it over. */
const LANGUAGES = Object.entries({ en, sw }).map(([language, { exports, kinds, editor }]): [string, ArticleWords] => {
  const { swahili: source, english: target, id, kind, status, comments } = exports;
  return [language, { source, target, id, kind, status, comments, kinds, statuses: editor.status }];
});

describe("the Word table", () => {
  it.each(LANGUAGES)("is read back row by row, marks and paragraphs included, in %s", async (_, words) => {
    const cells = await parseDocxTable(await serializeTableDocx(ARTICLE, words));
    const read = cells.ok ? readMarkedTable(cells.value.rows) : cells;
    expect(read.ok && read.value).toEqual(expectedRows);
  });
  it("repeats its header row and keeps rows whole", async () => {
    const xml = strFromU8(unzipSync(await serializeTableDocx(ARTICLE, WORDS))["word/document.xml"] ?? new Uint8Array());
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(ARTICLE.segments.length + 1);
    expect(xml).toContain('w:orient="landscape"');
  });
});

describe("the English Word document", () => {
  it("is read as an article with its headings, lists and captions", async () => {
    const read = await readFileBytes(await serializeTargetDocx(ARTICLE), "a.docx");
    expect(read.ok && read.value.blocks.map(({ kind, text, marked }) => [kind, marked ?? text])).toEqual([
      ["headline", "A new bridge is opened"],
      expect.arrayContaining(["Minister **Neema Kileo** read *the* [report](https://mfano.example/a?b=1)."]),
      ["paragraph", "First paragraph."],
      ["paragraph", "Second paragraph."],
      ["paragraph", '=HYPERLINK("http://x.example")'],
      ["subheading", "Bad \ufffd letter"],
      ["list-item", "- one star"],
      ["caption", "The bridge"],
    ]);
  });
  it("uses Word's own styles", async () => {
    const xml = strFromU8(unzipSync(await serializeTargetDocx(ARTICLE))["word/document.xml"] ?? new Uint8Array());
    for (const style of ["Heading1", "Caption"]) expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
  });
});

describe("the spreadsheet", () => {
  it.each(LANGUAGES)("is read back row by row in %s; a formula stays text", async (_, words) => {
    const bytes = await serializeArticleXlsx(ARTICLE, words);
    const sheets = await parseXlsx(bytes);
    const read = sheets.ok ? readTable(sheets.value[0]?.rows ?? []) : sheets;
    expect(read.ok && read.value).toEqual(expectedRows);
    expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).not.toContain("<f>");
  });
  it.each<[string, Uint8Array]>([
    ["zip_none", strToU8("id,sw,en")],
    ["xlsx_none", zipSync({ "a.txt": strToU8("x") })],
    ["xml_doctype", zipSync({ "xl/workbook.xml": strToU8("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>") })],
    ["xml_broken", zipSync({ "xl/workbook.xml": strToU8("<workbook><sheets>") })],
    ["xlsx_damaged", zipSync({ "xl/workbook.xml": strToU8("<a/>"), "xl/worksheets/sheet1.xml": strToU8("<b/>") })],
  ])("refuses: %s", async (code, bytes) => {
    const read = await parseXlsx(bytes);
    expect(read.ok ? read.value : read.diagnostics[0]?.code).toBe(code);
  });
});

describe("an exported file as a new article", () => {
  /** The first row says the name of none, so that it reads on from the one before. */
  const comments = ["Asha: Hakika?", "Neema Kileo: *Sawa*: basi."];
  const statuses = ["translated", "draft", "approved", "rejected"] as const;
  const article: ExportArticle = {
    ...ARTICLE,
    segments: ARTICLE.segments
      .filter(({ id }) => id !== "s1" && id !== "s5")
      .map((one, i) => ({ ...one, status: one.target === "" ? "untranslated" : (statuses[i % 4] ?? "draft") })),
  };
  const expected = article.segments.map(({ kind, source, target, status }) => ({ kind, source, target, status }));
  const readOf = async (bytes: Uint8Array | string, name: string) => {
    const read = await readBilingual(typeof bytes === "string" ? strToU8(bytes) : bytes, name);
    if (!read?.ok) throw new Error("it was not read");
    return {
      rows: read.value.blocks.map(({ kind, source, target, status }) => ({ kind, source, target, status })),
      comments: read.value.blocks.map((block) => block.comments),
    };
  };
  it.each(LANGUAGES)("keeps the statuses and the comments of tables in %s", async (_, words) => {
    for (const [bytes, name] of [
      [await serializeTableDocx(article, words), "a.docx"],
      [await serializeArticleXlsx(article, words), "a.xlsx"],
    ] as const)
      expect(await readOf(bytes, name)).toEqual({ rows: expected, comments: article.segments.map(() => comments) });
  });
  it("keeps the statuses and the comments of CSV and TSV", async () => {
    const all = { rows: expected, comments: article.segments.map(() => comments) };
    expect(await readOf(serializeArticleCsv(article, { bom: true }), "a.csv")).toEqual(all);
    expect(await readOf(serializeArticleTsv(article), "a.tsv")).toEqual(all);
  });
  it.each([
    ["2.1", serializeXliff2],
    ["1.2", serializeXliff12],
  ])("keeps the statuses and the comments of XLIFF %s", async (_, serialize) => {
    const read = await readOf(serialize(article), "a.xlf");
    expect(read).toEqual({ rows: expected, comments: article.segments.map(() => comments) });
  });
});

describe("a table of another program", () => {
  it("is understood by its languages where no header names them", () => {
    const rows = [
      [
        "1",
        "The president said the bridge is ready.",
        "Rais alisema kwamba daraja hilo liko tayari kwa wananchi wote.",
      ],
      ["2", "Farmers were happy.", "Wakulima walifurahi sana kwa sababu ya daraja hilo."],
    ];
    const read = readTable(rows);
    expect(read.ok && read.value.map(({ source, target }) => [source.slice(0, 4), target.slice(0, 3)])).toEqual([
      ["Rais", "The"],
      ["Waku", "Far"],
    ]);
  });
  it("is refused where it has one column", () => {
    const read = readTable([["Habari za leo ni nzuri"]]);
    expect(!read.ok && read.diagnostics[0]?.code).toBe("table_columns");
  });
});

it("writes Markdown that means what the segments mean", () => {
  const html = markdownToHtml(serializeTargetMarkdown(ARTICLE));
  expect(html).toContain("<h1>A new bridge is opened</h1>");
  expect(html).toContain(
    '<p>Minister <strong>Neema Kileo</strong> read <em>the</em> <a href="https://mfano.example/a?b=1">report</a>.</p>',
  );
  expect(html).toContain("<em>The bridge</em>");
  expect(html).not.toContain("haijatafsiriwa");
});
