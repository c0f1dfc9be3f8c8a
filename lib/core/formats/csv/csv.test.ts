import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../diagnostic";
import { readBilingual } from "../../ingest/read-bilingual";
import { readGlossary } from "../glossary/read-glossary";
import { readReturned } from "../read-returned";
import { parseCsv, serializeCsv } from "./csv";

it("gives back the rows that it wrote", () => {
  const cell = fc.string().filter((text) => !/^'[=+\-@\t\r]/.test(text) && !text.includes("\r"));
  const rows = fc.array(
    fc.array(cell, { minLength: 3, maxLength: 3 }).filter((row) => row.some((one) => one.trim() !== "")),
  );
  fc.assert(
    fc.property(rows, fc.boolean(), (data, bom) => {
      const header = ["source", "target", "status"];
      expect(parseCsv(serializeCsv(header, data, { bom }))).toEqual({ rows: [header, ...data], diagnostics: [] });
    }),
  );
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
