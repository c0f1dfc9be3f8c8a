import fc from "fast-check";
import { expect, it } from "vitest";
import { markWords } from "./mark-words";

const shown = (text: string, query: string): string =>
  markWords(text, query)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");

it.each([
  ["Rais alitia saini", "saini", "Rais alitia [saini]"],
  ["Saini ya rais, saini ya waziri", "SAINI", "[Saini] ya rais, [saini] ya waziri"],
  ["Bei ni 3.5 (tatu)", "3.5 (", "Bei ni [3.5] [(]tatu)"],
  ["Hakuna", "", "Hakuna"],
])("marks in %j what %j asks for", (text, query, expected) => {
  expect(shown(text, query)).toBe(expected);
});

it("loses no letter", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, query) => {
      expect(
        markWords(text, query)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
