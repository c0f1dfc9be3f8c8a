import fc from "fast-check";
import { expect, it } from "vitest";
import { normaliseText } from "./normalise-text";

it.each([
  ["a no-break space", "treni\u00a0yake", "treni yake"],
  ["zero-width marks", "Umo\u200bja wa\ufeff Afri\u00adka", "Umoja wa Afrika"],
  ["a joiner between Latin letters", "ki\u200dvuko", "kivuko"],
  ["line ends", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ["a letter and its accent", "De\u0301sire\u0301", "Désiré"],
  ["control characters", "a\u0000b\u0007c\td", "abc\td"],
  ["turns of direction", "Rais \u202ejana\u202c na \u2067leo\u2069", "Rais jana na leo"],
  ["a lone surrogate", "a\ud83d", "a\ufffd"],
])("mends %s", (_, text, mended) => {
  expect(normaliseText(text)).toBe(mended);
});

it("keeps marks of direction, which turn nothing", () => {
  expect(normaliseText("خبر\u200f leo\u200e.")).toBe("خبر\u200f leo\u200e.");
});

it("keeps what joins emoji and Arabic letters", () => {
  const text = "👩‍👩‍👧 می‌خواهم";
  expect(normaliseText(text)).toBe(text);
});

it("does nothing more the second time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      const once = normaliseText(text);
      expect(normaliseText(once)).toBe(once);
    }),
  );
});

it("breaks an endless run of marks, once", () => {
  const once = normaliseText(`a${"\u0316\u0301".repeat(50_000)}`);
  expect(once).toContain("\u034f");
  expect(normaliseText(once)).toBe(once);
});
