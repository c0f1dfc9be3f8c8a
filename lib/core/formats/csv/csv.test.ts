import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../diagnostic";
import { readBilingual } from "../../ingest/read-bilingual";
import { readGlossary } from "../glossary/read-glossary";
import { readReturned } from "../read-returned";
import { articleOf, nastyText } from "../testing/nasty-text";
import { serializeArticleTsv } from "./article-tsv";
import { parseCsv, serializeCsv } from "./csv";
import { RowReader } from "./read-rows";

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== "");

it("gives back the rows that it wrote, whatever they hold", () => {
  const rows = fc.array(fc.array(nastyText, { minLength: 3, maxLength: 3 }).filter(isFilled), { maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.boolean(), (data, bom) => {
      const header = ["source", "target", "status"];
      expect(parseCsv(serializeCsv(header, data, { bom }))).toEqual({ rows: [header, ...data], diagnostics: [] });
    }),
    { numRuns: 500 },
  );
});

it("gives back an article's rows as TSV, a line each, whatever they hold", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(nastyText, nastyText), { maxLength: 5 }), (texts) => {
      const article = articleOf(texts);
      const text = serializeArticleTsv(article);
      expect(text.split("\n")).toHaveLength(texts.length + 2);
      const rows = texts.map(([source, target], at) => [`s${at}/4`, "paragraph", "translated", source, target, ""]);
      const header = ["id", "kind", "status", "sw", "en", "comments"];
      expect(parseCsv(text)).toEqual({ rows: [header, ...rows], diagnostics: [] });
    }),
    { numRuns: 500 },
  );
});

it.each(["=1+1", "\t=1", '"=1+1"', "-5"])("keeps a spreadsheet from running %j in TSV", (cell) => {
  const [, line = ""] = serializeArticleTsv(articleOf([[cell, cell]])).split("\n");
  // a spreadsheet takes a quotation mark at the start away, and what stands after it for the cell
  for (const written of line.split("\t").slice(3, 5)) expect(written).toMatch(/^['\\]/);
});

it("reads TSV that a spreadsheet saved anew, which quotes what has marks in it", () => {
  const text = `id\tkind\tstatus\tsw\ten\ns0\tparagraph\tdraft\t"\\""Ndiyo,"" alisema"\t'=1\\n\\n2\n`;
  expect(parseCsv(text).rows[1]).toEqual(["s0", "paragraph", "draft", '"Ndiyo," alisema', "=1\n\n2"]);
});

it.each([
  [
    "tabs, however many commas stand in the prose",
    "Maji, moto, upepo\tWater, fire, wind\nMvua, jua\tRain, sun, a, b, c",
    "\t",
  ],
  ["semicolons", "sw;en\nMaji;Water\nMoto, na;Fire, and", ";"],
  ["commas, with a tab in a row", "sw,en\nMa\tji,Water\nMoto,Fire", ","],
  ["commas where a quoted cell holds others", 'sw,en\n"a;b;c\td",x\n', ","],
])("tells %s", (_, text, separator) => {
  const reader = new RowReader(() => {});
  reader.write(text);
  reader.end();
  expect(reader.separator).toBe(separator);
});

it.each([
  ["a lone mark stays a letter", "maji ya 5' na 'nyumba'", []],
  ["a row shorter than the header", "sw,en\nMaji\n", []],
  ["NUL and halves of letters", "sw,en\nMa\u0000ji,Wa\ud800ter\n", []],
  ["ends of lines of three kinds", "sw,en\rMaji,Water\r\nMoto,Fire\nMvua,Rain", []],
])("reads %s", (_, text, codes) => {
  const { rows, diagnostics } = parseCsv(text);
  expect(rows.map((row) => row.join(",")).join("\n")).toBe(text.replace(/\r\n?/g, "\n").trimEnd());
  expect(diagnostics).toEqual(codes);
});

it.each(["=1+1", "+255 700", "-5", "@SUM(A1)", "\t=1"])("keeps a spreadsheet from running %j", (cell) => {
  const [, row] = serializeCsv(["a"], [[cell]]).split("\r\n");
  expect(row).toMatch(/^"?'/);
});

it("begins with a byte order mark when asked", () => {
  expect(serializeCsv(["a"], [["ũ"]], { bom: true }).charCodeAt(0)).toBe(0xfeff);
  expect(serializeCsv(["a"], [["ũ"]]).charCodeAt(0)).not.toBe(0xfeff);
});

const HEAD = "Kiswahili,English\r\nBandari,port\r\n";
const STRAY: [where: string, text: string, codes: [string, number][]][] = [
  ["a quote that never closes", `${HEAD}Mfereji,"canal\r\nDaraja,bridge\r\nKivuko,ferry\r\n`, [["table_cut_off", 3]]],
  [
    "a quote that another one closes",
    `${HEAD}Mfereji,"canal\r\nDaraja,a so-called "bridge"\r\nKivuko,ferry\r\n`,
    [["table_quotes", 3]],
  ],
  ["quotes as they should be", `${HEAD}"Mfereji, mto","the ""old"" canal"\r\n`, []],
];

describe("says so where quotation marks don't pair", () => {
  const codesOf = (read: { diagnostics: Diagnostic[] } | null) =>
    read?.diagnostics.map(({ code, line }) => [code, line]) ?? null;

  it.each(STRAY)("%s", async (_, text, codes) => {
    expect(codesOf(parseCsv(text))).toEqual(codes);
    const bytes = new TextEncoder().encode(text);
    expect(codesOf(await readGlossary(bytes, null))).toEqual(codes);
    expect(codesOf(await readReturned(bytes))).toEqual(codes);
    expect(codesOf(await readBilingual(bytes, "maneno.csv"))).toEqual(codes);
  });

  it("as an error where that leaves no table", async () => {
    const read = await readBilingual(new TextEncoder().encode('"Kiswahili,English\nBandari,port\n'), "maneno.csv");
    expect(read?.ok).toBe(false);
    expect(read?.diagnostics[0]).toMatchObject({ severity: "error", code: "table_cut_off", params: { line: 1 } });
  });
});

describe("tables of other programs", () => {
  const LIBREOFFICE = [
    ["Kiswahili", "English", "Maelezo"],
    ["Daraja jipya la Kigongo lafunguliwa", "The new Kigongo bridge opens", "Kichwa"],
    ['Nauli ni "bure", kwa wiki moja.', 'The fare is "free", for a week.', "=1+1"],
    ["Mstari wa kwanza\nwa pili", "First line\nsecond", "_x0041_"],
  ];
  it.each([
    ["libreoffice.csv", LIBREOFFICE],
    ["libreoffice.tsv", LIBREOFFICE],
    [
      "po2csv.csv",
      [
        ["location", "source", "target"],
        ["", "Daraja jipya la Kigongo lafunguliwa", "The new Kigongo bridge opens"],
        ["", "Wasafiri 1,200 walivuka siku ya kwanza.", "Some 1,200 travellers crossed on the first day."],
        ["", 'Nauli ni "bure" <kwa> wiki moja & zaidi.', 'The fare is "free" <for> a week & more.'],
        ["", "Kivuko cha zamani kitauzwa.", ""],
      ],
    ],
  ])("reads %s", (name, rows) => {
    const text = readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
    expect(parseCsv(text)).toEqual({ rows, diagnostics: [] });
  });
});
