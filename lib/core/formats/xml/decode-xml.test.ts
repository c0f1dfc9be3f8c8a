import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { XmlDecoder } from "./decode-xml.ts";

function decode(bytes: Uint8Array, size = bytes.length) {
  const decoder = new XmlDecoder();
  let text = "";
  for (let at = 0; at < bytes.length; at += Math.max(1, size))
    text += decoder.write(bytes.slice(at, at + Math.max(1, size)));
  text += decoder.end();
  return { text, encoding: decoder.encoding, codes: decoder.diagnostics.map(({ code }) => code) };
}
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return bytes;
};
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const say = (encoding: string, body: string) => `<?xml version="1.0" encoding="${encoding}"?><a>${body}</a>`;

describe("decoding XML", () => {
  it.each([
    ["UTF-8", utf8(say("UTF-8", "café 😀")), say("UTF-8", "café 😀"), "utf-8", []],
    ["UTF-8 without a declaration", utf8("<a>café</a>"), "<a>café</a>", "utf-8", []],
    ["UTF-8 with a mark", utf8("\ufeff<a>é</a>"), "\ufeff<a>é</a>", "utf-8", []],
    ["UTF-16 with a mark", utf16("\ufeff<a>é😀</a>", true), "\ufeff<a>é😀</a>", "utf-16le", []],
    ["UTF-16 of the other order with a mark", utf16("\ufeff<a>é</a>", false), "\ufeff<a>é</a>", "utf-16be", []],
    ["UTF-16 without a mark", utf16("<a>é</a>", true), "<a>é</a>", "utf-16le", []],
    ["UTF-16 of the other order without a mark", utf16("<a>é</a>", false), "<a>é</a>", "utf-16be", []],
    ["Latin 1", latin(say("ISO-8859-1", "caf\xe9")), say("ISO-8859-1", "café"), "windows-1252", []],
    ["Windows-1252", latin(say("windows-1252", "\x93caf\xe9\x94")), say("windows-1252", "“café”"), "windows-1252", []],
    [
      "UTF-8 that says Latin 1",
      utf8(say("ISO-8859-1", "“café”")),
      say("ISO-8859-1", "“café”"),
      "utf-8",
      ["encoding_lies"],
    ],
    ["UTF-8 that says UTF-16", utf8(say("UTF-16", "café")), say("UTF-16", "café"), "utf-8", ["encoding_lies"]],
    ["UTF-16 that says UTF-8", utf16(say("UTF-8", "café"), true), say("UTF-8", "café"), "utf-16le", []],
    [
      "Windows-1252 that says UTF-8",
      latin(say("UTF-8", "\x93caf\xe9\x94")),
      say("UTF-8", "“café”"),
      "utf-8",
      ["encoding_lies"],
    ],
    ["an encoding of no such name", utf8(say("klingon", "café")), say("klingon", "café"), "utf-8", ["encoding_lies"]],
    ["half a letter at the end", utf8("<a>é").slice(0, -1), "<a>\ufffd", "utf-8", []],
    ["nothing", new Uint8Array(0), "", "utf-8", []],
  ])("of %s", (_, bytes, text, encoding, codes) => {
    for (const size of [bytes.length, 1, 3]) expect(decode(bytes, size)).toEqual({ text, encoding, codes });
  });

  it("gives the same text however the bytes are cut, beyond the probe too", () => {
    const long = `<a>${"kuna maji mengi “café” 😀\n".repeat(4_000)}</a>`;
    for (const size of [1_000, 1_001, 65_537]) {
      expect(decode(utf8(long), size).text).toBe(long);
      expect(decode(utf16(long, true), size).text).toBe(long);
    }
  });

  it("never fails, and gives UTF-8 back as it was", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.integer({ min: 1, max: 9 }), (bytes, size) => {
        const { text } = decode(bytes, size);
        expect(text.length).toBeLessThanOrEqual(bytes.length);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 9 }), (text, size) => {
        expect(decode(utf8(`<a>${text}</a>`), size).text).toBe(`<a>${text}</a>`);
      }),
    );
  });
});
