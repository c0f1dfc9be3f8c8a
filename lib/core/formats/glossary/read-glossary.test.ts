import { readFileSync } from "node:fs";
import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { serializeXlsx } from "../xlsx/serialize";
import { readGlossary } from "./read-glossary";

const TBX = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c1"><langSec xml:lang="sw"><termSec><term>waziri</term></termSec></langSec><langSec xml:lang="en"><termSec><term>minister</term></termSec></langSec></conceptEntry></body></text></tbx>`;
const MARTIF = `<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd"><martif type="TBX-Basic"><text><body><termEntry><langSet xml:lang="sw"><tig><term>waziri</term></tig></langSet><langSet xml:lang="en"><tig><term>minister</term></tig></langSet></termEntry></body></text></martif>`;
const TEI = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><entry><form><orth>waziri</orth></form><sense><cit type="trans"><quote>minister</quote></cit></sense></entry></body></text></TEI>`;
const DICT = "waziri /waziri/ <n>\nminister\n\nafisa /afisa/ <n>\nofficer\n";
/** The same XML with every element under a prefix. */
const prefixed = (xml: string): string =>
  xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1p:").replace(/^([^>]*<p:\w+)/, '$1 xmlns:p="urn:x"');
const sheet = async () => {
  const columns = ["Swahili", "English"].map((name) => ({ name, width: 10 }));
  return await serializeXlsx("Istilahi", columns, [["waziri", "minister"]]);
};
const read = async (bytes: Uint8Array) => {
  const result = await readGlossary(bytes, null);
  if (!result.ok) return result.diagnostics.map(({ code }) => code);
  const { format, entries } = result.value;
  return [format, ...entries.slice(0, 1).flatMap(({ source, target }) => [source[0]?.text, target[0]?.text])];
};

describe("readGlossary", () => {
  it.each([
    ["CSV", strToU8("Swahili,English\nwaziri,minister\n"), "table"],
    ["CSV as DeepL takes it", strToU8("waziri,minister,sw,en\nafisa,officer,sw,en\n"), "table"],
    ["CSV whose separator a spreadsheet is told", strToU8("sep=;\nEnglish;Swahili\nminister;waziri\n"), "table"],
    [
      "English before Swahili, without a header",
      strToU8("minister\twaziri\nprice of maize\tbei ya mahindi\n"),
      "table",
    ],
    ["TSV", strToU8("Swahili\tEnglish\nwaziri\tminister\n"), "table"],
    ["TBX 3", strToU8(TBX), "tbx"],
    ["TBX 3 with a prefix", strToU8(prefixed(TBX)), "tbx"],
    ["TBX 2", strToU8(MARTIF), "tbx"],
    ["TBX 2 with a prefix", strToU8(prefixed(MARTIF)), "tbx"],
    ["TEI", strToU8(TEI), "tei"],
    ["TEI with a prefix", strToU8(prefixed(TEI)), "tei"],
    ["a dictionary", strToU8(DICT), "dictd"],
    ["a packed dictionary", gzipSync(strToU8(DICT)), "dictd"],
    ["an archive of a dictionary", zipSync({ "a.dict": strToU8(DICT) }), "dictd"],
  ])("reads %s", async (_, bytes, format) => {
    expect(await read(bytes)).toEqual([format, "waziri", "minister"]);
  });
  it.each(["Topic", "Subject", "Subject field", "Field", "Mada"])(
    "takes a column called %s for the domain",
    async (name) => {
      const result = await readGlossary(strToU8(`Swahili,English,${name}\nwaziri,minister,siasa\n`), null);
      expect(result.ok && result.value.entries[0]?.domain).toBe("siasa");
    },
  );
  it("reads a spreadsheet", async () => {
    expect(await read(await sheet())).toEqual(["table", "waziri", "minister"]);
  });
  it("reads XML in the encoding that it declares", async () => {
    const [before = "", after = ""] = TEI.replace("?>", ' encoding="ISO-8859-2"?>').split("waziri");
    const bytes = Uint8Array.from([...strToU8(`${before}Milo`), 0xb9, ...strToU8(after)]);
    expect(await read(bytes)).toEqual(["tei", "Miloš", "minister"]);
  });
  it.each([
    ["XML of another kind", strToU8("<html><body/></html>"), "glossary_xml"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), "glossary_foreign"],
    ["TBX cut off", strToU8(TBX.slice(0, 90)), "xml_cut_off"],
    ["an archive of something else", zipSync({ "a.txt": strToU8("x") }), "xlsx_none"],
    ["the beginning of a packed dictionary", Uint8Array.from([0x1f, 0x8b]), "dictd_damaged"],
  ])("says what is wrong with %s", async (_, bytes, code) => {
    expect(await read(bytes)).toEqual([code]);
  });
  it("reads term bases of other programs", async () => {
    for (const name of ["csv2tbx.tbx", "tbx-v2-full.tbx", "tbx-v3-dct.tbx"]) {
      const bytes = readFileSync(new URL(`../tbx/fixtures/${name}`, import.meta.url));
      expect((await read(bytes))[0]).toBe("tbx");
    }
  });
});
