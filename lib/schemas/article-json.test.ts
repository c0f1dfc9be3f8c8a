import { expect, it } from "vitest";
import { serializeArticleJson } from "../core/formats/json/article-json";
import { articleJsonSchema, articleJsonSchemaDocument } from "./article-json";

const article = {
  id: "a",
  title: "Daraja",
  byline: null,
  publishedOn: "2024-05-02",
  sourceUrl: null,
  sourceLanguage: "sw",
  targetLanguage: "en",
  segments: [
    {
      id: "s",
      kind: "paragraph" as const,
      source: "Habari.",
      target: "",
      status: "untranslated" as const,
      version: 1,
      comments: [{ id: "c", author: "Asha", at: "2024-05-02T08:00:00.000Z", body: "Je?", isResolved: false }],
    },
  ],
};

it("holds what an article's JSON export holds, no more and no less", () => {
  const exported: unknown = JSON.parse(serializeArticleJson(article));
  expect(articleJsonSchema.parse(exported)).toEqual(exported);
  expect(articleJsonSchema.safeParse({ tafsiri: 2, article }).success).toBe(false);
});

it("is published as JSON Schema", () => {
  const schema = articleJsonSchemaDocument();
  expect(schema).toMatchObject({
    $id: "urn:tafsiri:schema:article:1",
    type: "object",
    required: ["tafsiri", "article"],
  });
  expect(JSON.stringify(schema)).toContain('"additionalProperties":false');
});
