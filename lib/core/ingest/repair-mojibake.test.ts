import fc from "fast-check";
import { expect, it } from "vitest";
import { repairMojibake } from "./repair-mojibake";

it.each([
  ["â€œKaribuniâ€\u009d", "“Karibuni”", 2],
  ["Ngâ€™ombe wa DÃ©sirÃ©", "Ng’ombe wa Désiré", 3],
  ["mwaka 2010 â€“ 2012", "mwaka 2010 – 2012", 1],
])("%s becomes %s", (garbled, mended, count) => {
  const result = repairMojibake(garbled);
  expect(result.text).toBe(mended);
  expect(result.diagnostics).toMatchObject([{ code: "mojibake", params: { count } }]);
});

it.each(["Ng’ombe “wanne” – Désiré", "São Tomé â la carte", "ÂNI", ""])("leaves %s alone", (text) => {
  expect(repairMojibake(text)).toEqual({ text, diagnostics: [] });
});

it("undoes what reading UTF-8 as Windows-1252 did to letters of Western Europe and typographers' marks", () => {
  const marks = fc.constantFrom(..."“”’‘–—…éèàçñöüß£".split(""), "a", " ", "Karibu");
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      const garbled = new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));
      expect(repairMojibake(garbled).text).toBe(text);
    }),
  );
});
