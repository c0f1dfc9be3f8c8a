import { describe, expect, it } from "vitest";
import { decodeBytes } from "./decode-bytes";

const TEXT = "Ng’ombe “wanne” – Désiré alisema: asilimia 20…\nMwisho wa habari.";

const utf16 = (text: string, bigEndian: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
const windows1252 = (text: string): Uint8Array => {
  const bytes = new Map([
    ["’", 0x92],
    ["“", 0x93],
    ["”", 0x94],
    ["–", 0x96],
    ["…", 0x85],
  ]);
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? letter.charCodeAt(0)));
};

describe("decodeBytes", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(TEXT), "utf-8", []],
    ["UTF-8 with a mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)), "utf-8", []],
    ["UTF-16 with a mark", Uint8Array.of(0xff, 0xfe, ...utf16(TEXT, false)), "utf-16le", []],
    ["big-endian with a mark", Uint8Array.of(0xfe, 0xff, ...utf16(TEXT, true)), "utf-16be", []],
    ["UTF-16 without", utf16(TEXT, false), "utf-16le", ["encoding_guessed"]],
    ["big-endian without", utf16(TEXT, true), "utf-16be", ["encoding_guessed"]],
    ["Windows-1252", windows1252(TEXT), "windows-1252", ["encoding_guessed"]],
  ])("reads %s", (_, bytes, encoding, codes) => {
    const result = decodeBytes(bytes);
    expect(result).toMatchObject({ ok: true, value: { text: TEXT, encoding } });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0], "not_text"],
    ["an office document", [0x50, 0x4b, 0x03, 0x04, 20, 0], "not_text"],
    ["a PDF", [...new TextEncoder().encode("%PDF-1.7")], "not_text"],
    ["RTF", [...new TextEncoder().encode("{\\rtf1\\ansi Habari}")], "not_text"],
    ["a web archive", [...new TextEncoder().encode("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n")], "not_text"],
    ["an old office document", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "not_text"],
    ["a program", [1, 2, 0, 3, 4, 0, 0, 9, 200, 0, 7], "binary"],
  ])("refuses %s with a sentence", (_, bytes, code) => {
    const result = decodeBytes(Uint8Array.from(bytes));
    expect(result.ok).toBe(false);
    expect(result.diagnostics).toHaveLength(1);
    expect(result.diagnostics[0]).toMatchObject({ severity: "error", code });
    expect(result.diagnostics[0]?.message).toContain("Save it as .docx, .txt or .html");
  });

  it("reads nothing as nothing", () => {
    expect(decodeBytes(new Uint8Array())).toMatchObject({ ok: true, value: { text: "", encoding: "utf-8" } });
  });
});
