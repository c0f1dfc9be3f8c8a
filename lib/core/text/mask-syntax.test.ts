import fc from "fast-check";
import { expect, test } from "vitest";
import { maskSyntax } from "./mask-syntax";

const DESTINATION = "](https://un.example/sw)";
const ADDRESS = "https://un.example/sw/amani";
const masked = (address: string) => "#".padEnd(address.length);

test.each([
  ["Waziri **Mkuu** amesema", "Waziri   Mkuu   amesema"],
  [`*Umoja* wa [Mataifa${DESTINATION} leo`, ` Umoja  wa  Mataifa${" ".repeat(DESTINATION.length)} leo`],
  [`Tazama ${ADDRESS} leo.`, `Tazama ${masked(ADDRESS)} leo.`],
  [`Tazama ${ADDRESS}. Leo`, `Tazama ${masked(ADDRESS)}. Leo`],
  ["Tazama www.un.example, leo", `Tazama ${masked("www.un.example")}, leo`],
  ["2 * 3 na [sic] (hapa)", "2 * 3 na [sic] (hapa)"],
])("%s", (text, expected) => {
  expect(maskSyntax(text)).toBe(expected);
});

test("keeps every offset, and letters outside addresses", () => {
  const piece = fc.constantFrom("**", "*", "[", "](", ")", "https://a.b/c", "maji", " ", "www.x", "\\", "😀");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const seen = maskSyntax(text);
      expect(seen.length).toBe(text.length);
      for (let i = 0; i < text.length; i += 1) if (seen[i] !== text[i]) expect(" #").toContain(seen[i]);
    }),
  );
});
