import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import type { Result } from "../diagnostic";
import type { ReadArticle } from "./block";
import { readBilingual } from "./read-bilingual";
import { readFileBytes } from "./read-file-bytes";
import { readHtml } from "./read-html";
import { readPlainText } from "./read-plain-text";

const SENTENCE = "Serikali imesema kwamba mkutano utafanyika kesho mjini Dodoma.";
const TURNED = SENTENCE.replace("mkutano", "\u202emkutano\u202c").replace("kesho", "\u2066kesho\u2069");
const HTML = TURNED.replace("\u202e", "&#x202E;").replace("\u2069", "&#8297;");
const readOf = <T>(read: Result<T> | null): T => {
  if (!read?.ok) throw new Error("it was not read");
  return read.value;
};

async function readDocx(): Promise<ReadArticle> {
  const fixture = readFileSync(new URL("../formats/docx/fixtures/makala.docx", import.meta.url));
  const files = unzipSync(new Uint8Array(fixture));
  const body = `<w:body><w:p><w:r><w:t>${TURNED}</w:t></w:r></w:p></w:body>`;
  const xml = new TextDecoder().decode(files["word/document.xml"]).replace(/<w:body>.*<\/w:body>/s, body);
  return readOf(await readFileBytes(zipSync({ ...files, "word/document.xml": strToU8(xml) }), "makala.docx"));
}

it.each<[string, () => ReadArticle | Promise<ReadArticle>]>([
  ["a paste", () => readPlainText(TURNED)],
  ["a paste of HTML", () => readHtml(`<p>${HTML}</p>`)],
  ["a text file", async () => readOf(await readFileBytes(strToU8(TURNED), "makala.txt"))],
  ["a Word document", readDocx],
])("drops turns of direction from %s, and says so once", async (_, read) => {
  const { blocks, diagnostics } = await read();
  expect(blocks.map(({ text }) => text)).toEqual([SENTENCE]);
  expect(diagnostics).toMatchObject([{ severity: "warning", code: "bidi_controls", params: { count: 4 } }]);
});

it("parts no word where an invisible mark stands as an entity", () => {
  expect(readHtml(`<p>${SENTENCE.replace("mkutano", "mku&#8203;tano")}</p>`).blocks[0]?.text).toBe(SENTENCE);
});

it("drops them from both sides of a table", async () => {
  const read = await readBilingual(strToU8(`Kiswahili,English\n${TURNED},The \u202dmeeting\n`), "makala.csv");
  expect(readOf(read).blocks).toMatchObject([{ source: SENTENCE, target: "The meeting" }]);
  expect(read?.diagnostics).toMatchObject([{ code: "bidi_controls", params: { count: 5 } }]);
});

const BIDI = expect.objectContaining({ code: "bidi_controls" });

it("says nothing of marks of direction", () => {
  expect(readPlainText(`${SENTENCE}\u200f`).diagnostics).not.toContainEqual(BIDI);
});
