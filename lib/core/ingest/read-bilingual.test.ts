import { readFileSync } from "node:fs";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import ExcelJS from "exceljs";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { serializeXlsx } from "../formats/xlsx/serialize";
import { readBilingual } from "./read-bilingual";
import { readFileBytes } from "./read-file-bytes";

const ROWS = [
  ["Daraja jipya lafunguliwa na waziri wa ujenzi", "A new bridge is opened by the minister of works"],
  [
    "Wakazi wa vijiji hivyo walifurahi sana kwa sababu ya daraja hilo.",
    "The villagers were very happy about the bridge.",
  ],
  ["Hii haijatafsiriwa bado katika lugha nyingine.", ""],
] as const;
const pairsOf = async (bytes: Uint8Array, name: string) => {
  const read = await readBilingual(bytes, name);
  return read?.ok ? read.value.blocks.map(({ source, target }) => [source, target]) : read;
};

describe("readBilingual", () => {
  it("reads a spreadsheet whose header names the languages, whatever the order", async () => {
    const columns = [
      { name: "English", width: 10 },
      { name: "Kiswahili", width: 10 },
    ];
    const bytes = await serializeXlsx(
      "Habari",
      columns,
      ROWS.map(([sw, en]) => [en, sw]),
    );
    expect(await pairsOf(bytes, "habari.docx")).toEqual(ROWS);
  });
  it("reads CSV with semicolons and TSV without a header", async () => {
    const csv = ["sw;en", ...ROWS.map(([sw, en]) => `"${sw}";"${en}"`)].join("\r\n");
    const tsv = ROWS.map((row) => row.join("\t")).join("\n");
    expect(await pairsOf(strToU8(csv), "habari.csv")).toEqual(ROWS);
    expect(await pairsOf(strToU8(tsv), "habari.tsv")).toEqual(ROWS);
  });
  it("knows who wrote it and when, from the kinds of the rows or from its own JSON", async () => {
    const csv = "Aina,Kiswahili,Kiingereza\nMwandishi,Na Neema Kileo,By Neema Kileo\nTarehe,14 Mei 2024,14 May 2024\n";
    const table = await readBilingual(strToU8(csv), "habari.csv");
    expect(table?.ok && table.value).toMatchObject({ byline: "Neema Kileo", published: "2024-05-14", sourceUrl: null });
    const own = { title: "Habari", byline: "Asha Juma", publishedOn: "2024-05-13", sourceUrl: "https://a.example/b" };
    const kept = {
      kind: "dateline",
      source: "14 Mei 2024",
      target: "",
      status: "untranslated",
      version: 1,
      comments: [],
    };
    const article = { id: "a", ...own, sourceLanguage: "sw", targetLanguage: "en", segments: [{ id: "s", ...kept }] };
    const json = await readBilingual(strToU8(JSON.stringify({ tafsiri: 1, article })), "habari.json");
    const { byline, sourceUrl } = own;
    expect(json?.ok && json.value).toMatchObject({ byline, published: "2024-05-13", sourceUrl });
  });
  it("reads XLIFF by what it holds", async () => {
    const units = ROWS.map(
      ([sw, en], k) => `<trans-unit id="${k}"><source>${sw}</source>${en && `<target>${en}</target>`}</trans-unit>`,
    );
    const text = `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x" source-language="sw" target-language="en" datatype="plaintext"><body>${units.join("")}</body></file></xliff>`;
    expect(await pairsOf(strToU8(text), "habari.txt")).toEqual(ROWS);
  });
  it("reads TMX as a document, whatever its languages are called", async () => {
    const units = ROWS.slice(0, 2).map(
      ([sw, en]) => `<tu><tuv xml:lang="EN-GB"><seg>${en}</seg></tuv><tuv xml:lang="swh"><seg>${sw}</seg></tuv></tu>`,
    );
    const text = `<?xml version="1.0"?><tmx version="1.4"><header srclang="swh"/><body>${units.join("")}</body></tmx>`;
    expect(await pairsOf(strToU8(text), "habari.tmx")).toEqual(ROWS.slice(0, 2));
  });
  it("reads XLIFF and TMX whose elements have a prefix", async () => {
    const xliff = readFileSync(new URL("../formats/xliff/fixtures/segmented-2.0.xlf", import.meta.url));
    expect((await pairsOf(xliff, "x.xlf")) as string[][]).toContainEqual([
      "**Habari** njema. Kesho mvua.",
      "**Rain** tomorrow, news.",
    ]);
    const tmx = `<t:tmx xmlns:t="urn:x" version="1.4"><t:body><t:tu><t:tuv xml:lang="sw"><t:seg>Habari</t:seg></t:tuv><t:tuv xml:lang="en"><t:seg>News</t:seg></t:tuv></t:tu></t:body></t:tmx>`;
    expect(await pairsOf(strToU8(tmx), "x.tmx")).toEqual([["Habari", "News"]]);
  });
  it("reads XML in the encoding that it declares", async () => {
    const [before = "", after = ""] =
      `<?xml version="1.0" encoding="ISO-8859-2"?><tmx version="1.4"><body><tu><tuv xml:lang="sw"><seg>Rais Milo|</seg></tuv><tuv xml:lang="en"><seg>President</seg></tuv></tu></body></tmx>`.split(
        "|",
      );
    const bytes = Uint8Array.from([...strToU8(before), 0xb9, ...strToU8(after)]);
    expect(await pairsOf(bytes, "x.tmx")).toEqual([["Rais Miloš", "President"]]);
  });
  it("says how many units of a memory it left out, and why", async () => {
    const unit = (sides: Record<string, string>) =>
      `<tu>${Object.entries(sides)
        .map(([language, text]) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`)
        .join("")}</tu>\n`;
    const units = [
      unit({ sw: "Habari", en: "News" }),
      ...Array.from({ length: 7 }, () => unit({ sw: "Habari" })),
      unit({ en: "News" }),
      unit({ sw: "Habari", en: " " }),
      unit({ sw: "12", en: "12" }),
      unit({ sw: "a".repeat(20_001), en: "b" }),
    ];
    const read = await readBilingual(strToU8(`<tmx version="1.4"><body>\n${units.join("")}</body></tmx>`), "x.tmx");
    expect(read?.ok && read.value.blocks).toHaveLength(1);
    expect(read?.diagnostics.map(({ severity, code, params }) => [severity, code, params])).toEqual([
      ["warning", "pairs_no_target", { count: 7, lines: "3, 4, 5, 6, 7, …" }],
      ["warning", "pairs_no_source", { count: 1, lines: "10" }],
      ["warning", "pairs_empty", { count: 1, lines: "11" }],
      ["warning", "pairs_same", { count: 1, lines: "12" }],
      ["warning", "pairs_too_long", { count: 1, lines: "13" }],
    ]);
  });
  it.each([
    ["sw", "en", "Habari", []],
    ["swh-TZ", "en_GB", "Habari", []],
    ["en-GB", "swa", "News", ["pairs_turned"]],
    ["en", null, "Habari", ["pairs_languages"]],
    ["fr", "de", "Habari", ["pairs_languages"]],
    ["sw", "fr", "Habari", ["pairs_languages"]],
  ])("minds the languages of XLIFF: from %s into %s", async (from, into, source, codes) => {
    const target = source === "News" ? "Habari" : "News";
    const text = `<xliff version="1.2"><file original="x" source-language="${from}" ${into === null ? "" : `target-language="${into}"`}><body><trans-unit id="1"><source>${source}</source><target>${target}</target></trans-unit></body></file></xliff>`;
    expect(await pairsOf(strToU8(text), "x.xlf")).toEqual([["Habari", "News"]]);
    expect((await readBilingual(strToU8(text), "x.xlf"))?.diagnostics.map(({ code }) => code)).toEqual(codes);
  });
  it.each([
    ["habari.xlsx", ","],
    ["habari.DOCX", "\t"],
  ])("reads a table of text that is called %s, and says that the ending lies", async (name, comma) => {
    const text = [["Kiswahili", "English"], ...ROWS]
      .map((row) => row.map((cell) => `"${cell}"`).join(comma))
      .join("\n");
    expect(await pairsOf(strToU8(text), name)).toEqual(ROWS);
    const read = await readBilingual(strToU8(text), name);
    expect(read?.diagnostics.map(({ code }) => code)).toEqual(["ending_lies"]);
  });
  it("leaves an article that is called a spreadsheet to others, who say so too", async () => {
    const text = strToU8("Habari za leo, kesho na keshokutwa.\n\nMambo, ya kesho.\n\nWaziri alisema, jana.");
    expect(await pairsOf(text, "habari.xlsx")).toBeNull();
    const read = await readFileBytes(text, "habari.xlsx");
    expect(read.diagnostics.map(({ code }) => code)).toContain("ending_lies");
  });
  it("takes from XLIFF the status that it says, and none that it doesn't say or says of the Swahili", async () => {
    const unit = (target: string, approved = "") =>
      `<trans-unit id="1"${approved}><source>Habari</source>${target}<note from="Neema">Hakika?</note><note> </note></trans-unit>`;
    const statusOf = async (one: string, from = "sw", into = "en") => {
      const text = `<xliff version="1.2"><file original="x" source-language="${from}" target-language="${into}"><body>${one}</body></file></xliff>`;
      const read = await readBilingual(strToU8(text), "x.xlf");
      expect(read?.ok && read.value.blocks[0]?.comments).toEqual(["Neema: Hakika?"]);
      return read?.ok && read.value.blocks[0]?.status;
    };
    expect(await statusOf(unit("<target>News</target>"))).toBeNull();
    expect(await statusOf(unit('<target state="translated">News</target>'))).toBe("translated");
    expect(await statusOf(unit("<target>News</target>", ' approved="yes"'))).toBe("approved");
    expect(await statusOf(unit('<target state="final">News</target>'), "en", "sw")).toBeNull();
  });
  it("takes from another program's table the status that it knows, and a cell of remarks as one", async () => {
    const csv = `sw,en,State,Notes\n"${ROWS[0][0]}","${ROWS[0][1]}", TRANSLATED ,"See: this\nAnd: that"\n"${ROWS[1][0]}","${ROWS[1][1]}",Fuzzy,\n`;
    const read = await readBilingual(strToU8(csv), "x.csv");
    expect(read?.ok && read.value.blocks.map(({ status, comments }) => [status, comments])).toEqual([
      ["translated", ["See: this\nAnd: that"]],
      [null, []],
    ]);
  });
  it("leaves an article in one language to others", async () => {
    expect(await pairsOf(strToU8("Habari za leo.\n\nMambo ya kesho."), "habari.txt")).toBeNull();
  });
  it("says what is wrong with a table of one column", async () => {
    const read = await readBilingual(strToU8("a\nb\nc"), "x.csv");
    expect(read && !read.ok && read.diagnostics[0]?.code).toBe("table_columns");
  });

  describe("tables in Word", () => {
    const [[sw, en], [moreSw, moreEn]] = ROWS;
    const paragraph = (text: string) => new Paragraph(text);
    const table = (...rows: readonly (readonly string[])[]) =>
      new Table({
        rows: rows.map(
          (cells) =>
            new TableRow({
              children: cells.map((cell) => new TableCell({ children: cell.split("\n\n").map(paragraph) })),
            }),
        ),
      });
    const docxOf = async (...children: (Paragraph | Table)[]) =>
      new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));

    it("says what stands beside them, and passes by a header that stands again", async () => {
      const header = ["Swahili", "English"];
      const bytes = await docxOf(
        paragraph("Kwa mhariri"),
        table(header, [sw, en]),
        paragraph("Asante"),
        table(header, [moreSw, moreEn]),
      );
      expect(await pairsOf(bytes, "x.docx")).toEqual(ROWS.slice(0, 2));
      const read = await readBilingual(bytes, "x.docx");
      expect(read?.diagnostics).toMatchObject([
        { code: "text_beside_table", params: { count: 2, text: "Kwa mhariri" } },
      ]);
    });
    it("reads a table of one row where its header names both languages", async () => {
      expect(await pairsOf(await docxOf(table(["English", "Swahili"], [en, sw])), "x.docx")).toEqual([[sw, en]]);
      expect(await pairsOf(await docxOf(table([en, sw])), "x.docx")).toBeNull();
    });
    it("reads one whose translation is hardly begun, its own where it isn't", async () => {
      const rows = [
        [sw, en],
        [moreSw, ""],
        [ROWS[2][0], ""],
      ];
      const begun = [[sw, en], [moreSw, ""], ROWS[2]];
      expect(await pairsOf(await docxOf(table(["Swahili", "English"], ...rows)), "x.docx")).toEqual(begun);
      expect(await pairsOf(await docxOf(table(...rows)), "x.docx")).toBeNull();
      const own = rows.map(([source = ""], k) => [`526fbd64-8e1f-4ee5-9b2f-28cd8adcf5e${k}/1`, source, ""]);
      const untouched = rows.map(([source]) => [source, ""]);
      expect(await pairsOf(await docxOf(table(["Id", "Swahili", "English"], ...own)), "x.docx")).toEqual(untouched);
    });
    it("leaves an article with a table in it to others", async () => {
      const text = Array.from({ length: 9 }, () => paragraph(moreSw));
      expect(await pairsOf(await docxOf(...text, table(["Swahili", "English"], [sw, en])), "x.docx")).toBeNull();
    });
    it("parts and aligns an article in one cell beside its translation in another", async () => {
      const bytes = await docxOf(table(["Swahili", "English"], [`${sw}\n\n${moreSw}`, `${en}\n\n${moreEn}`]));
      expect(await pairsOf(bytes, "x.docx")).toEqual(ROWS.slice(0, 2));
    });
  });

  it("parts a cell of a spreadsheet at its line breaks where each line is a sentence, on both sides", async () => {
    const columns = ["Swahili", "English"].map((name) => ({ name, width: 10 }));
    const rows = [
      ["Aya ya kwanza iko hapa.\nAya ya pili iko pale.", "The first paragraph is here.\nThe second is there."],
      ["Kijiji cha Mfano\nMkoa wa Pwani", "Mfano village\nCoast region"],
    ];
    expect(await pairsOf(await serializeXlsx("Habari", columns, rows), "x.xlsx")).toEqual([
      ["Aya ya kwanza iko hapa.", "The first paragraph is here."],
      ["Aya ya pili iko pale.", "The second is there."],
      rows[1],
    ]);
  });

  it("finds a header under rows of title, which it names, and reads a hidden sheet last", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Siri", { state: "hidden" }).addRows(ROWS.slice(0, 2));
    workbook
      .addWorksheet("Habari")
      .addRows([["Gazeti la Pwani"], [], ["Na.", "Kiswahili", "English"], [1, ...ROWS[0]]]);
    const read = await readBilingual(new Uint8Array(await workbook.xlsx.writeBuffer()), "x.xlsx");
    expect(read?.ok && read.value.blocks.map(({ source, target }) => [source, target])).toEqual([ROWS[0]]);
    expect(read?.diagnostics).toMatchObject([
      { code: "text_beside_table", params: { count: 1, text: "Gazeti la Pwani" } },
      { code: "xlsx_sheets", params: { name: "Habari", others: "“Siri”" } },
    ]);
  });

  it("says which sheets of a workbook it did not read, and takes a cell that spans columns once", async () => {
    const workbook = new ExcelJS.Workbook();
    const [first, second] = [workbook.addWorksheet("Jumatatu"), workbook.addWorksheet("Jumanne")];
    first.addRows([["Habari za Pwani", ""], ...ROWS.slice(0, 2)]);
    first.mergeCells("A1:B1");
    second.addRows(ROWS.slice(0, 2));
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await pairsOf(bytes, "x.xlsx")).toEqual([["Habari za Pwani", ""], ...ROWS.slice(0, 2)]);
    const read = await readBilingual(bytes, "x.xlsx");
    expect(read?.diagnostics).toMatchObject([
      { code: "xlsx_sheets", params: { name: "Jumatatu", others: "“Jumanne”" } },
    ]);
  });
});
