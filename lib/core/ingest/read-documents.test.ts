import { readFileSync } from "node:fs";
import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from "docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readFileBytes } from "./read-file-bytes";

const fixture = (path: string) => new Uint8Array(readFileSync(new URL(`../formats/${path}`, import.meta.url)));
const DOCX = fixture("docx/fixtures/makala.docx");
const ODT = fixture("odt/fixtures/makala.odt");
const MARKDOWN = strToU8(`# Daraja la Mto Ruvu lafunguliwa

Waziri wa Ujenzi **Neema Kileo** amefungua daraja jipya la Mto Ruvu siku ya Jumatatu, miaka miwili baada ya mafuriko kulibomoa la zamani.

## Gharama za ujenzi

Kwa mujibu wa gazeti la *Mlezi*, ujenzi huo uligharimu shilingi bilioni 4.5. Taarifa kamili iko [katika tovuti ya wizara](https://mfano.example/daraja).

- Magari yataanza kupita asubuhi.
- Watembea kwa miguu watakuwa na njia yao.

> "Tulingoja kwa muda mrefu," alisema mkulima Asha Mrisho.

Wakazi wa vijiji vitano wanatarajia kufika sokoni kwa saa moja badala ya tatu.
`);

/** Puts another text in the place of a part. */
function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync({ ...files, [name]: strToU8(change(new TextDecoder().decode(files[name]))) });
}
async function codeOf(bytes: Uint8Array, name = "makala.docx"): Promise<string | undefined> {
  const read = await readFileBytes(bytes, name);
  return read.ok ? undefined : read.diagnostics[0]?.code;
}

describe("a document that another program wrote", () => {
  it.each([
    ["Word", DOCX, "docx"],
    ["OpenDocument", ODT, "odt"],
    ["Markdown", MARKDOWN, "utf-8"],
  ])("%s gives headings, lists, quotes and inline marks", async (_, bytes, encoding) => {
    const read = await readFileBytes(bytes, "jina-linalodanganya.bin");
    expect(read.ok && read.value.blocks.map(({ kind, text, marked }) => [kind, marked ?? text])).toEqual([
      ["headline", "Daraja la Mto Ruvu lafunguliwa"],
      [
        "lede",
        "Waziri wa Ujenzi **Neema Kileo** amefungua daraja jipya la Mto Ruvu siku ya Jumatatu, miaka miwili baada ya mafuriko kulibomoa la zamani.",
      ],
      ["subheading", "Gharama za ujenzi"],
      [
        "paragraph",
        "Kwa mujibu wa gazeti la *Mlezi*, ujenzi huo uligharimu shilingi bilioni 4.5. Taarifa kamili iko [katika tovuti ya wizara](https://mfano.example/daraja).",
      ],
      ["list-item", "Magari yataanza kupita asubuhi."],
      ["list-item", "Watembea kwa miguu watakuwa na njia yao."],
      ["quote", '"Tulingoja kwa muda mrefu," alisema mkulima Asha Mrisho.'],
      ["paragraph", "Wakazi wa vijiji vitano wanatarajia kufika sokoni kwa saa moja badala ya tatu."],
    ]);
    expect(read.ok && [read.value.title, read.value.encoding]).toEqual(["Daraja la Mto Ruvu lafunguliwa", encoding]);
  });
});

describe("a document of pandoc's", () => {
  it.each([
    ["markdown/fixtures/pandoc.md", '"Tulingoja kwa muda mrefu,"'],
    ["odt/fixtures/pandoc.odt", "“Tulingoja kwa muda mrefu,”"],
  ])("%s gives headings, lists and marks", async (path, said) => {
    const read = await readFileBytes(fixture(path), path);
    expect(read.ok && read.value.blocks.map(({ kind, text, marked }) => [kind, marked ?? text])).toEqual([
      ["headline", "Daraja la Mto Ruvu lafunguliwa"],
      [
        "lede",
        "Waziri wa Ujenzi **Neema Kileo** amefungua daraja jipya la Mto Ruvu siku ya Jumatatu, miaka miwili baada ya mafuriko kulibomoa la zamani.",
      ],
      ["subheading", "Gharama za ujenzi"],
      [
        "paragraph",
        "Kwa mujibu wa gazeti la *Mlezi*, ujenzi huo uligharimu shilingi bilioni 4.5. Taarifa kamili iko [katika tovuti ya wizara](https://mfano.example/daraja).",
      ],
      ["list-item", "Magari yataanza kupita asubuhi."],
      ["list-item", "Watembea kwa miguu watakuwa na njia yao."],
      ["paragraph", `${said} alisema mkulima Asha Mrisho.`],
      ["paragraph", "Wakazi wa vijiji vitano wanatarajia kufika sokoni kwa saa moja badala ya tatu."],
    ]);
  });
});

describe("a document that is unfit", () => {
  it.each<[string, string, Uint8Array]>([
    ["cut off", "zip_cut_off", DOCX.subarray(0, DOCX.length / 2)],
    ["an archive of something else", "not_text", zipSync({ "picha.bin": new Uint8Array(10) })],
    [
      "an entity bomb",
      "xml_doctype",
      withPart(DOCX, "word/document.xml", (xml) =>
        xml.replace("?>", '?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'),
      ),
    ],
    [
      "an external entity",
      "xml_doctype",
      withPart(ODT, "content.xml", (xml) =>
        xml.replace("?>", '?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
      ),
    ],
    [
      "nesting without end",
      "xml_depth",
      withPart(DOCX, "word/document.xml", (xml) =>
        xml.replace("<w:body>", `<w:body>${"<w:tbl><w:tr><w:tc>".repeat(5_000)}`),
      ),
    ],
    ["XML that breaks off", "xml_broken", withPart(ODT, "content.xml", (xml) => xml.slice(0, xml.length / 2))],
    [
      "a bomb",
      "zip_bomb",
      withPart(DOCX, "word/document.xml", (xml) => xml.replace("<w:body>", `<w:body>${" ".repeat(60_000_000)}`)),
    ],
  ])("is refused: %s", async (_, code, bytes) => expect(await codeOf(bytes)).toBe(code));

  it("is refused: NUL bytes in a text", async () =>
    expect(await codeOf(strToU8("Habari\u0000 za leo"))).toBe("binary"));

  it("loses no text to scripts and odd letters", async () => {
    const bytes = strToU8(
      "<html><body><p>Habari za <script>alert(1)</script>leo ni nzuri sana kwa wote.</p><p>\u202eMwisho wa habari hii ni huu.</p></body></html>",
    );
    const read = await readFileBytes(bytes, "x.html");
    expect(read.ok && read.value.blocks.every(({ text }) => !text.includes("alert"))).toBe(true);
  });
});

describe("footnotes", () => {
  const NOTE = "Wizara ya Ujenzi, taarifa ya Machi.";
  const notesOf = async (bytes: Uint8Array, name: string) => {
    const read = await readFileBytes(bytes, name);
    const blocks = read.ok ? read.value.blocks : [];
    return blocks.filter(({ text }) => text.includes("[1]")).map(({ kind, text }) => [kind, text]);
  };
  it("of a Word document stand under its text", async () => {
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph(NOTE)] } },
      sections: [
        {
          children: [
            new Paragraph({ text: "Daraja la Mto Ruvu lafunguliwa", heading: "Heading1" }),
            new Paragraph({
              children: [
                new TextRun("Ujenzi wa daraja hilo uligharimu shilingi bilioni 4.5"),
                new FootnoteReferenceRun(1),
                new TextRun(", waziri alisema."),
              ],
            }),
          ],
        },
      ],
    });
    expect(await notesOf(new Uint8Array(await Packer.toBuffer(document)), "a.docx")).toEqual([
      ["lede", "Ujenzi wa daraja hilo uligharimu shilingi bilioni 4.5[1], waziri alisema."],
      ["list-item", `[1] ${NOTE}`],
    ]);
  });
  it("of an OpenDocument text stand under its text", async () => {
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${NOTE}</text:p></text:note-body></text:note>`;
    const bytes = withPart(ODT, "content.xml", (xml) => xml.replace("Mto Ruvu siku", `Mto Ruvu${note} siku`));
    const notes = await notesOf(bytes, "a.odt");
    expect(notes[0]?.[1]).toContain("Mto Ruvu[1] siku");
    expect(notes[1]).toEqual(["list-item", `[1] ${NOTE}`]);
  });
});
