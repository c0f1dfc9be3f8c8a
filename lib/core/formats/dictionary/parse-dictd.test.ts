import { readFileSync } from "node:fs";
import { gzipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { parseDictd, unpackDictionary } from "./parse-dictd";

const WAZIRI = "waziri /waˈziri/ <n> (pl: {mawaziri})\nminister, secretary of state\n";
const AFISA = "afisa, ofisa /aˈfisa/ <n>\n1.\nofficer\n   mtu mwenye cheo\n2.\nofficial\n";
const HEAD = "00-database-info\nKamusi ya majaribio\n";
const DICT = strToU8(HEAD + WAZIRI + AFISA);
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const digits = (n: number): string => (n < 64 ? "" : digits(Math.floor(n / 64))) + DIGITS[n % 64];
const line = (word: string, start: number, text: string): string =>
  `${word}\t${digits(start)}\t${digits(strToU8(text).length)}`;
const AFISA_AT = strToU8(HEAD + WAZIRI).length;
const INDEX = [
  line("00databaseinfo", 0, HEAD),
  line("afisa", AFISA_AT, AFISA),
  line("ofisa", AFISA_AT, AFISA),
  line("waziri", strToU8(HEAD).length, WAZIRI),
].join("\n");

const read = (dict: Uint8Array, index: string | null = null) => {
  const result = parseDictd(dict, index);
  if (!result.ok) return result.diagnostics.map(({ code }) => code);
  return result.value.map(({ source, target }) => [
    source.map(({ text }) => text).join("|"),
    target.map(({ text }) => text).join("|"),
  ]);
};
const ENTRIES = [
  ["waziri", "minister|secretary of state"],
  ["afisa|ofisa", "officer|official"],
];

describe("a dictionary of a dictd server", () => {
  it("is read by its layout, packed or not", () => {
    expect(read(DICT)).toEqual(ENTRIES);
    expect(read(gzipSync(DICT))).toEqual(ENTRIES);
  });
  it("is read by its index, each entry once", () => {
    expect(read(DICT, INDEX)).toEqual(ENTRIES.toReversed());
  });
  it("keeps the part of speech", () => {
    const result = parseDictd(DICT, null);
    expect(result.ok && result.value[0]?.source[0]?.partOfSpeech).toBe("noun");
  });
  it("is read as Windows-1252 where it is no UTF-8, and says so", () => {
    const bytes = Uint8Array.from([...strToU8("mkahawa /m/ <n>\ncaf"), 0xe9, 0x0a]);
    expect(read(bytes)).toEqual([["mkahawa", "café"]]);
    expect(parseDictd(bytes, null).diagnostics.map(({ code }) => code)).toEqual(["encoding_guessed"]);
  });
  it("passes over lines of the index that lead nowhere", () => {
    expect(read(DICT, `${INDEX}\nbaya\t////\t////\nbila\n\t\t\nx\t-1\t!`)).toEqual(ENTRIES.toReversed());
  });
});

describe("a damaged dictionary", () => {
  const packed = gzipSync(DICT);
  it.each([2, 3, 10, 17, packed.length - 9, packed.length - 1])("cut off after %i bytes is refused", (length) => {
    expect(read(packed.slice(0, length))).toEqual(["dictd_damaged"]);
  });
  it("with a byte that changed is refused", () => {
    const bytes = packed.slice();
    bytes[12] = 0xff;
    expect(read(bytes)).toEqual(["dictd_damaged"]);
  });
  it("that would unpack without end is not unpacked", () => {
    const bomb = gzipSync(new Uint8Array(101 * 1024 * 1024), { level: 1 });
    expect(unpackDictionary(bomb)).toBeNull();
    const lying = gzipSync(new Uint8Array(1024 * 1024));
    new DataView(lying.buffer, lying.byteOffset).setUint32(lying.length - 4, 64, true);
    expect(unpackDictionary(lying)?.byteLength ?? 0).toBeLessThanOrEqual(64);
  });
  it("without entries is refused", () => {
    expect(read(strToU8(""))).toEqual(["dictd_none"]);
    expect(read(strToU8("Habari za leo."))).toEqual(["dictd_none"]);
    expect(read(DICT, "")).toEqual(["dictd_none"]);
  });
});

const file = (name: string): Uint8Array => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
const FOREIGN = [
  ["daraja", "bridge|rank"],
  ["kivuko", "ferry|ford"],
  ["ng'ombe", "cow|head of cattle"],
  ["vuka", "cross over"],
];

describe("dictionaries of other programs", () => {
  it("reads what FreeDict's tools and dictfmt make, with its index and without", () => {
    const dict = file("freedict.dict.dz");
    expect(read(dict, new TextDecoder().decode(file("freedict.index")))).toEqual(FOREIGN);
    expect(read(dict)).toEqual([FOREIGN[1], FOREIGN[0], FOREIGN[3], FOREIGN[2]]);
  });
  it("reads what PyGlossary makes, whose headwords stand in the index alone", () => {
    expect(read(file("pyglossary.dict"), new TextDecoder().decode(file("pyglossary.index")))).toEqual([
      ["daraja", "bridge|rank"],
      ["kivuko", "ferry"],
      ["vuka", "cross over"],
    ]);
  });
  it("takes words that lead to one definition for forms of one term", () => {
    expect(read(strToU8("minister\n"), "mawaziri\tA\tJ\nwaziri\tA\tJ\n")).toEqual([["mawaziri|waziri", "minister"]]);
  });
});
