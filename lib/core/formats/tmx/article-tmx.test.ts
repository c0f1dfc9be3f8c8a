import { expect, it } from "vitest";
import { contextHash } from "../../memory/context-hash.ts";
import type { ExportArticle, ExportSegment } from "../article-export.ts";
import { serializeArticleTmx } from "./article-tmx.ts";
import { parseTmx } from "./parse.ts";
import { pickPairs } from "./pick-pairs.ts";
import { checkTmx } from "./testing/check-tmx.ts";

const segment = (id: string, source: string, target: string): ExportSegment => ({
  id,
  kind: "paragraph",
  source,
  target,
  status: "translated",
  version: 1,
  comments:
    id === "b"
      ? [{ id: "c", author: "Amina", at: "2024-01-01T00:00:00Z", body: "Ni <sahihi> & safi?", isResolved: false }]
      : [],
});
const article: ExportArticle = {
  id: "art1",
  title: 'Mvua "kubwa" & upepo',
  byline: null,
  publishedOn: null,
  sourceUrl: null,
  sourceLanguage: "sw",
  targetLanguage: "en",
  segments: [
    segment("a", "Mvua", ""),
    segment("b", "Upepo **mkali**", "A *strong* wind"),
    segment("c", "", "Extra"),
    segment("d", "Jua", "Sun"),
  ],
};

it("an article goes out with its title, neighbours, people and dates, and comes back as pairs", () => {
  const at = new Date("2024-05-06T07:08:09Z");
  const edits = new Map([["b", { createdAt: at, createdBy: "Amina", changedAt: at, changedBy: "Juma" }]]);
  const text = serializeArticleTmx(article, edits);
  expect(checkTmx(text)).toEqual([]);
  expect(text).toContain('segtype="paragraph"');
  const result = parseTmx(text);
  if (!result.ok) throw new Error("unreadable");
  const { units } = result.value;
  expect(units.map(({ attributes }) => attributes)).toEqual([
    {
      tuid: "b",
      creationdate: "20240506T070809Z",
      changedate: "20240506T070809Z",
      creationid: "Amina",
      changeid: "Juma",
    },
    { tuid: "d" },
  ]);
  expect(units[0]?.notes).toEqual(["Amina: Ni <sahihi> & safi?"]);
  expect(units[0]?.props).toContainEqual({ type: "x-article-title", text: article.title });
  const pairs = units.map((unit) => pickPairs(unit, { source: "sw", target: "en" })[0]);
  expect(pairs).toMatchObject([
    { source: "Upepo **mkali**", target: "A *strong* wind", previousHash: contextHash("Mvua"), nextHash: null },
    { source: "Jua", target: "Sun", previousHash: null, nextHash: null },
  ]);
});
