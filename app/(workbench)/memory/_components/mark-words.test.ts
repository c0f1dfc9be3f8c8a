import fc from "fast-check";
import { expect, it } from "vitest";
import { markWords } from "./mark-words";

const shown = (text: string, words: string[]): string =>
  markWords(text, words)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");

it.each([
  ["Rais alitia saini", ["saini"], "Rais alitia [saini]"],
  ["Vikwazo vya rais, kikwazo cha waziri", ["kikwazo", "vikwazo"], "[Vikwazo] vya rais, [kikwazo] cha waziri"],
  ["Ng’ombe wa Kenya", ["ng'ombe"], "[Ng’ombe] wa Kenya"],
  ["Sainini", ["saini"], "Sainini"],
  ["Hakuna", [], "Hakuna"],
])("marks in %j the words %j", (text, words, expected) => {
  expect(shown(text, words)).toBe(expected);
});

it("loses no letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string({ maxLength: 3 })), (text, words) => {
      expect(
        markWords(text, words)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
