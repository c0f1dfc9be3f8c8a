import fc from "fast-check";
import { expect, it } from "vitest";
import { splitByMatches } from "./split-by-matches";

/** Terms of the text stand in brackets. */
const shown = (text: string, ...matches: [number, number][]) =>
  splitByMatches(
    text,
    matches.map(([start, end]) => ({ start, end, termId: "t" })),
  )
    .map((part) => (part.termId ? `[${part.text}]` : part.text))
    .join("");

it.each([
  ["no term", "Waziri alirudi.", [], "Waziri alirudi."],
  [
    "one at each end",
    "Ziwa ni Ziwa",
    [
      [8, 12],
      [0, 4],
    ],
    "[Ziwa] ni [Ziwa]",
  ],
  [
    "side by side",
    "mkutanowaziri",
    [
      [0, 7],
      [7, 13],
    ],
    "[mkutano][waziri]",
  ],
  [
    "the longer of two that overlap",
    "treni ya kivita",
    [
      [0, 5],
      [0, 15],
    ],
    "[treni ya kivita]",
  ],
  [
    "nothing beyond the text",
    "Ziwa",
    [
      [0, 9],
      [4, 4],
    ],
    "Ziwa",
  ],
] as [string, string, [number, number][], string][])("marks %s", (_, text, matches, expected) => {
  expect(shown(text, ...matches)).toBe(expected);
});

it("loses no letter, whatever the matches", () => {
  const match = fc.record({
    start: fc.integer({ min: -2, max: 40 }),
    end: fc.integer({ min: -2, max: 40 }),
    termId: fc.constant("t"),
  });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(match), (text, matches) => {
      const parts = splitByMatches(text, matches);
      expect(parts.map((part) => part.text).join("")).toBe(text);
      for (const part of parts) expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
    }),
  );
});
