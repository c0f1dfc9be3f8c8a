import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { serializeTableDocx } from "../lib/core/formats/docx/serialize-table";
import { serializeTargetDocx } from "../lib/core/formats/docx/serialize-target";
import { WORDS } from "../lib/core/formats/testing/article-words";
import { serializeArticleXlsx } from "../lib/core/formats/xlsx/article-xlsx";
import { ARTICLE, paragraphs } from "./article";
import { inFolder, runProgram } from "./run-program";

/** What a reader sees of a document: LibreOffice lays it out, poppler reads the pages. */
const textOf = (name: string, bytes: Uint8Array): string =>
  inFolder((folder) => {
    writeFileSync(path.join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    runProgram("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path.join(folder, name)]);
    const pdf = readdirSync(folder).find((file) => file.endsWith(".pdf")) ?? "";
    return runProgram("pdftotext", ["-raw", path.join(folder, pdf), "-"]);
  });
/** Words in order; a cell breaks its lines where it likes. */
const flat = (text: string): string => text.replace(/[\s\u00ad]+/g, "");

describe("LibreOffice", () => {
  it.each([
    ["table.docx", () => serializeTableDocx(ARTICLE, WORDS), [...paragraphs("source"), ...paragraphs("target")]],
    ["english.docx", () => serializeTargetDocx(ARTICLE), paragraphs("target")],
    ["table.xlsx", () => serializeArticleXlsx(ARTICLE, WORDS), [...paragraphs("source"), ...paragraphs("target")]],
  ])("shows every paragraph of %s", async (name, make, expected) => {
    const shown = flat(textOf(name, await make()));
    expect(
      expected.filter((text) => !shown.includes(flat(text).replaceAll("🌉", "")) && !shown.includes(flat(text))),
    ).toEqual([]);
  });
});
