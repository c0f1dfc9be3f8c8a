import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_XML_DEPTH, MAX_XML_TOKEN, XmlReader } from "./read-xml.ts";
import { XmlWriter } from "./write-xml.ts";

function read(...chunks: string[]) {
  const told: string[] = [];
  const reader = new XmlReader({
    open: (name, attributes) =>
      told.push(`<${[name, ...Object.entries(attributes).map(([k, v]) => `${k}=${v}`)].join(" ")}>`),
    close: (name) => told.push(`</${name}>`),
    text: (text) => told.push(text),
  });
  for (const chunk of chunks) reader.write(chunk);
  reader.close();
  return { told: told.join("|"), reader, codes: reader.diagnostics.map(({ code }) => code) };
}

describe("reading XML", () => {
  it("tells elements, attributes, texts and CDATA, wherever the chunks are cut", () => {
    const document = "<?xml version='1.0'?><a b='1 &lt; 2'>maji &amp; 😀<![CDATA[<moto> & ]]></a>";
    const whole = read(document).told;
    expect(whole).toBe("<a b=1 < 2>|maji & 😀|<moto> & |</a>");
    for (let at = 0; at <= document.length; at += 1)
      expect(read(document.slice(0, at), document.slice(at)).told).toBe(whole);
    expect(read(...document.split("")).told).toBe(whole);
  });

  it.each([
    ["<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "xml_entities", 1],
    ["<!DOCTYPE a [\n<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<a>&x;</a>", "xml_entities", 2],
    ["<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://example.org/x'>%x;]><a/>", "xml_entities", 1],
    ["<a>".repeat(MAX_XML_DEPTH + 1), "xml_too_deep", 1],
    ["<a>\n<b>\n", "xml_cut_off", 3],
    ["<a>\n<b x='", "xml_cut_off", 2],
    ["<a>\n</b>", "xml_malformed", 2],
    ["<a>Simba & Yanga</a>", "xml_cut_off", 1],
    ["<a/><b/>", "xml_malformed", 1],
    ["", "xml_empty", 1],
  ])("refuses %j: %s at line %i", (text, code, line) => {
    const { reader } = read(text);
    expect(reader.failure).toMatchObject({ severity: "error", code, line });
    expect(reader.failure?.message).toMatch(/^[A-Z].*\.$/);
  });

  it("refuses a text without end, before it fills the memory", () => {
    const reader = new XmlReader({});
    reader.write("<a>");
    for (let written = 0; written <= MAX_XML_TOKEN && !reader.hasFailed; written += 1_000_000)
      reader.write("m".repeat(1_000_000));
    expect(reader.failure?.code).toBe("xml_too_long");
  });

  it("allows a document type that declares nothing, and fetches nothing", () => {
    expect(read('<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx/>')).toMatchObject({ told: "<tmx>|</tmx>", codes: [] });
  });

  it.each([
    ["<a>maji\u0000 moto\u0000</a>", "<a>|maji\ufffd moto\ufffd|</a>", "xml_forbidden_character"],
    ["<a>\ud83dmaji\ude00</a>", "<a>|\ufffdmaji\ufffd|</a>", "xml_forbidden_character"],
    ["<a>maji&#x1F;&#0;&#xD800;</a>", "<a>|maji\ufffd\ufffd\ufffd|</a>", "xml_forbidden_character"],
    ["<a x='&#x1;'/>", "<a x=\ufffd>|</a>", "xml_forbidden_character"],
    ["<a>maji&nbsp;moto</a>", "<a>|maji&nbsp;moto|</a>", "xml_unknown_entity"],
    ["\n<?xml version='1.0'?><a/>", "<a>|</a>", "xml_late_declaration"],
  ])("goes on after %j, and says so once", (text, told, code) => {
    expect(read(text)).toMatchObject({ told, codes: [code] });
  });

  it("ends a chunk within a pair without harm, and a document with half of one", () => {
    expect(read("<a>\ud83d", "\ude00</a>")).toMatchObject({ told: "<a>|😀|</a>", codes: [] });
    expect(read("<a/>\ud83d").codes).toEqual(["xml_forbidden_character", "xml_malformed"]);
    expect(read(`<a>${"😀".repeat(70_000)}</a>`).codes).toEqual([]);
  });
});

it("what is written is read again: any text, any value, what XML forbids as U+FFFD", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, value) => {
      const writer = new XmlWriter();
      const found: string[] = [];
      const reader = new XmlReader({
        open: (_, { v }) => found.push(v ?? ""),
        text: (part) => found.push(part),
      });
      reader.write(`<a${writer.attributes({ v: value, w: null })}>${writer.text(text)}</a>`);
      reader.close();
      expect(reader.failure).toBeNull();
      const clean = (one: string) =>
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
        one.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
      expect(found).toEqual([clean(value), ...(text === "" ? [] : [clean(text)])]);
      expect(writer.replaced > 0).toBe(clean(value) !== value || clean(text) !== text);
    }),
  );
});

it.each([
  ["a NUL", "\u0000"],
  ["half of a letter", "\ud83d"],
])("says where %s stands, however long the text before it", (_, letter) => {
  const { reader } = read(`<a>\n${"maji\n".repeat(5_000)}mo${letter}to</a>`);
  expect(reader.diagnostics).toMatchObject([{ code: "xml_forbidden_character", line: 5_002, column: 3 }]);
});
