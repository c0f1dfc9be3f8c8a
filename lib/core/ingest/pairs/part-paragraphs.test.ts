import { describe, expect, it } from "vitest";
import { ENGLISH, SWAHILI } from "../../align/testing/market-sessions";
import type { TableRow } from "../../formats/table/read-table";
import { partParagraphs } from "./part-paragraphs";

const row = (source: string, target: string, more: Partial<TableRow> = {}) =>
  ({ id: null, kind: null, status: null, comments: [], ...more, source, target }) as unknown as TableRow;
const texts = (rows: readonly TableRow[]) => rows.map(({ source, target }) => [source, target]);
const pairs = SWAHILI.map((source, i) => [source, ENGLISH[i] ?? ""]);

describe("partParagraphs", () => {
  it("parts an article in one cell as its translation is parted in the other", () => {
    expect(texts(partParagraphs(row(SWAHILI.join("\n\n"), ENGLISH.join("\n\n"))))).toEqual(pairs);
  });

  it("parts a wall of text by the paragraphs of the other cell", () => {
    expect(texts(partParagraphs(row(SWAHILI.join(" "), ENGLISH.join("\n\n"))))).toEqual(pairs);
    expect(texts(partParagraphs(row(SWAHILI.join("\n\n"), ENGLISH.join(" "))))).toEqual(pairs);
  });

  it("leaves whole what is one paragraph, has no translation, or is a segment of ours", () => {
    const rows = [
      row(SWAHILI.join(" "), ENGLISH.join(" ")),
      row(SWAHILI.join("\n\n"), ""),
      row(SWAHILI.slice(0, 2).join("\n\n"), ENGLISH.slice(0, 2).join(" ")),
      row(SWAHILI.join("\n\n"), ENGLISH.join("\n\n"), { id: "s1" }),
    ];
    for (const one of rows) expect(partParagraphs(one)).toEqual([one]);
  });
});
