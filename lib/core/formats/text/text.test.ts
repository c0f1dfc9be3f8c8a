import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainText } from "../../ingest/read-plain-text";
import { paragraphsOf } from "../paragraphs-of";
import { articleOf, nastyText } from "../testing/nasty-text";
import { serializeBothTexts, serializeTargetText } from "./article-text";

describe("the translation as text", () => {
  it("gives back every paragraph, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(nastyText, { maxLength: 5 }), (targets) => {
        const text = serializeTargetText(articleOf(targets.map((target) => ["x", target])));
        expect(paragraphsOf(text)).toEqual(targets.flatMap(paragraphsOf));
        expect(text).toMatch(/^$|\S\n$/);
      }),
      { numRuns: 300 },
    );
  });

  it("is read as the article that it is", () => {
    const targets = [
      "A new bridge opens",
      "Some 1,200 travellers crossed on the first day.",
      "The fare is free for a week.",
    ];
    const { blocks } = readPlainText(serializeTargetText(articleOf(targets.map((target) => ["x", target]))));
    expect(blocks.map(({ text }) => text)).toEqual(targets);
  });
});

describe("both texts", () => {
  it("hold every paragraph of both sides in order, whatever they hold", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nastyText, nastyText), { maxLength: 5 }), (rows) => {
        const lines = serializeBothTexts(articleOf(rows))
          .split("\n")
          .filter((line) => line.trim() !== "");
        const given = rows
          .flat()
          .flatMap(paragraphsOf)
          .flatMap((part) => part.split("\n"));
        expect(lines).toEqual(given.filter((line) => line.trim() !== ""));
      }),
      { numRuns: 300 },
    );
  });

  it("leave no gap where both sides are blank", () => {
    expect(
      serializeBothTexts(
        articleOf([
          ["a", "b"],
          [" ", "\n"],
          ["c", ""],
        ]),
      ),
    ).toBe("a\nb\n\nc\n");
  });
});
