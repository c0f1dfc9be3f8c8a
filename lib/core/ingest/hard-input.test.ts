import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "./read-html";
import { readPlainText } from "./read-plain-text";

const SENTENCE = "Serikali imesema kwamba mkutano utafanyika kesho mjini Dodoma. ";
const codes = (text: string) => readPlainText(text).diagnostics.map(({ code }) => code);
const kinds = (text: string) => new Set(readPlainText(text).blocks.map(({ kind }) => kind));

describe("input that breaks readers", () => {
  it.each(["", "   \n\n\t\n", "\u200b\ufeff"])("says that there is nothing in %j", (text) => {
    expect(readPlainText(text)).toMatchObject({ title: "", blocks: [], diagnostics: [{ code: "no_text" }] });
    expect(readHtml(text)).toMatchObject({ title: "", blocks: [], diagnostics: [{ code: "no_text" }] });
  });

  it("reads a paragraph of five million letters as one", () => {
    const { blocks } = readPlainText(SENTENCE.repeat(80_000));
    expect(blocks.map(({ kind, text }) => [kind, text.length])).toEqual([["lede", SENTENCE.length * 80_000 - 1]]);
  });

  it("reads fifty thousand lines of one word", () => {
    expect(readPlainText("neno\n".repeat(50_000)).blocks).toHaveLength(50_000);
  });

  it("reads fifty thousand names, dates and links without minding", () => {
    expect(kinds("Na Amina Juma\n\n12 Mei 2020\n\nSoma pia:\n\n".repeat(16_000))).toContain("furniture");
  });

  it.each(["(".repeat(200_000), ".".repeat(200_000), `"'`.repeat(100_000), "a@".repeat(100_000), "- ".repeat(100_000)])(
    "keeps marks that mean nothing",
    (text) => {
      expect(readPlainText(text).blocks).toHaveLength(1);
    },
  );

  it.each([
    ["after each letter", "e\u0301\u0323".repeat(50_000)],
    ["without end after one letter", `e${"\u0316\u0301".repeat(100_000)}`],
    ["after nothing", "\u0301 ".repeat(50_000)],
  ])("reads combining marks %s", (_, marks) => {
    const text = `${SENTENCE}${marks}`;
    for (const { blocks } of [readPlainText(text), readHtml(`<p>${text}</p>`)])
      expect(blocks[0]?.text.startsWith(SENTENCE.trim())).toBe(true);
  });

  it("keeps emoji whole", () => {
    const text = "👩‍👩‍👧‍👦🇹🇿 ".repeat(1_000).trim();
    expect(readPlainText(text).blocks.map((block) => block.text)).toEqual([text]);
  });

  it.each([
    ["Arabic script", "كتاب كيبيا كيمفيكا نيومباني كواو لئو أسبوهي نا واتو ووتي وا كيجيجي. ".repeat(3)],
    ["English", "The government said on Monday that the port would open again next week after repairs. ".repeat(3)],
    ["German", "Die Regierung teilte am Montag mit, der Hafen werde nach der Reparatur bald wieder öffnen. ".repeat(3)],
  ])("warns of %s, and reads it", (_, text) => {
    expect(codes(text)).toEqual(["not_swahili"]);
    expect(readPlainText(text).blocks).toHaveLength(1);
  });

  it("does not warn of Swahili", () => {
    expect(codes(SENTENCE.repeat(3))).toEqual([]);
  });

  it("walks ten thousand elements inside one another", () => {
    const depth = 10_000;
    const deep = `${"<div>".repeat(depth)}<p>${SENTENCE}</p>${"</div>".repeat(depth)}`;
    expect(readHtml(deep).blocks.map((block) => block.text)).toEqual([SENTENCE.trim()]);
  });

  it("shows nothing of scripts, styles and templates, and no markup as text", () => {
    const hidden = ["script", "style", "template", "noscript", "svg", "textarea"].map((tag) => `<${tag}>siri</${tag}>`);
    const page = `<body>${hidden.join("")}<p onclick="siri()">${SENTENCE}&lt;b&gt; &amp; <!-- siri --></p></body>`;
    expect(readHtml(page).blocks.map((block) => block.text)).toEqual([`${SENTENCE}<b> &`]);
  });

  it.each([
    "<p>Aya",
    "</p></div>",
    "<<<",
    "<html><p>Aya",
    "<table><tr><td>Aya",
    "<body",
    "&#xfffffff;",
    "<p><![CDATA[x",
  ])("takes %s as far as it goes", (html) => {
    expect(() => readHtml(html)).not.toThrow();
  });

  it("throws for nothing that a person can paste", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(readPlainText(text).blocks.every((block) => block.text.trim() !== "")).toBe(true);
        expect(readHtml(text).blocks.every((block) => block.text.trim() !== "")).toBe(true);
      }),
    );
  });
});
