import { expect, it } from "vitest";
import { decodeWindows1252, windows1252Byte } from "./windows-1252";

it("knows the marks that Latin-1 lacks", () => {
  expect(decodeWindows1252(Uint8Array.of(0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x85, 0xe9))).toBe("€‘’“”–—…é");
});

it("gives every byte a letter of its own, and finds the byte again", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  const letters = [...decodeWindows1252(bytes)];
  expect(new Set(letters).size).toBe(256);
  expect(letters.map(windows1252Byte)).toEqual([...bytes]);
});
