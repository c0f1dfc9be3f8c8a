import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SEGMENT_KINDS } from "../../ingest/block";
import { readBilingual } from "../../ingest/read-bilingual";
import { SEGMENT_STATUSES } from "../../segments/status";
import { readReturned } from "../read-returned";
import { articleOf, nastyText } from "../testing/nasty-text";
import { serializeArticleJson } from "./article-json";
import { parseArticleJson } from "./parse-article";

const maybe = fc.option(nastyText, { nil: null });
const comment = fc.record({ id: nastyText, author: maybe, at: nastyText, body: nastyText, isResolved: fc.boolean() });
const segment = fc.record({
  id: nastyText,
  kind: fc.constantFrom(...SEGMENT_KINDS),
  source: nastyText,
  target: nastyText,
  status: fc.constantFrom(...SEGMENT_STATUSES),
  version: fc.integer({ min: 1 }),
  comments: fc.array(comment, { maxLength: 2 }),
});
const article = fc.record({
  id: nastyText,
  title: nastyText,
  byline: maybe,
  publishedOn: maybe,
  sourceUrl: maybe,
  sourceLanguage: nastyText,
  targetLanguage: nastyText,
  segments: fc.array(segment, { maxLength: 3 }),
});
const FILE = serializeArticleJson(
  articleOf([
    ["Daraja jipya", "A new bridge"],
    ["Mto", ""],
  ]),
);

describe("an article as JSON", () => {
  it("is given back as it was, through UTF-8, whatever it holds", () => {
    fc.assert(
      fc.property(article, fc.constantFrom("", "\ufeff"), (given, mark) => {
        const bytes = new TextEncoder().encode(mark + serializeArticleJson(given));
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        expect(parseArticleJson(text)).toEqual({ ok: true, value: given, diagnostics: [] });
      }),
      { numRuns: 200 },
    );
  });

  it("comes back with its ids and versions, and is read as an article with its translation", async () => {
    const bytes = new TextEncoder().encode(FILE);
    expect(await readReturned(bytes)).toMatchObject({
      ok: true,
      value: {
        articleId: "a1",
        targetLanguage: "en",
        rows: [
          { id: "s0", version: 4, source: "Daraja jipya", target: "A new bridge", status: "translated" },
          { id: "s1", version: 4, source: "Mto", target: "" },
        ],
      },
    });
    expect(await readBilingual(bytes, "daraja.json")).toMatchObject({
      ok: true,
      value: { title: "Daraja jipya", blocks: [{ source: "Daraja jipya", target: "A new bridge" }, { source: "Mto" }] },
    });
  });

  it("leaves other JSON to who reads it as text", async () => {
    expect(await readBilingual(new TextEncoder().encode('{"habari": "za leo"}'), "x.json")).toBeNull();
  });
});

describe("malformed JSON", () => {
  it.each([
    ["cut off", FILE.slice(0, FILE.indexOf('"Daraja jipya",')), { code: "json_broken", line: 5 }],
    ["cut off at its end", FILE.slice(0, -3), { code: "json_broken" }],
    ["with a comma too many", '{\n  "tafsiri": 1,,\n}', { code: "json_broken", line: 2, column: 16 }],
    ["with a NUL", FILE.replace("Mto", "M\0to"), { code: "json_broken" }],
    ["empty", "", { code: "json_broken", line: 1, column: 1 }],
    [
      "of another shape",
      FILE.replace('"tafsiri": 1', '"tafsiri": 2'),
      { code: "json_article", params: { path: "$.tafsiri" } },
    ],
    ["a list", "[]", { code: "json_article", params: { path: "$" } }],
    [
      "without its segments",
      '{"tafsiri":1,"article":{"id":"a"}}',
      { code: "json_article", params: { path: "$.article.title" } },
    ],
    [
      "with an unknown kind",
      FILE.replace('"paragraph"', '"aya"'),
      { code: "json_article", params: { path: "$.article.segments[0].kind" } },
    ],
    [
      "with a version of 0",
      FILE.replace('"version": 4', '"version": 0'),
      { code: "json_article", params: { path: "$.article.segments[0].version" } },
    ],
    ["nested without end", "[".repeat(100_000), { code: "json_broken" }],
  ])("%s is refused", (_, text, diagnostic) => {
    expect(parseArticleJson(text)).toMatchObject({ ok: false, diagnostics: [{ severity: "error", ...diagnostic }] });
  });
});
