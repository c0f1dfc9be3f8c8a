import { expect, it } from "vitest";
import { readPlainText } from "../ingest/read-plain-text";
import { SAMPLE_ORIGINAL, SAMPLE_TERMS, SAMPLE_TRANSLATIONS } from "./sample-article";

const article = readPlainText(SAMPLE_ORIGINAL);

it("is read as the article that it is", () => {
  expect(article).toMatchObject({
    title: "Kivuko kipya cha Ziwa Victoria chaanza safari licha ya vikwazo vya fedha",
    byline: "Neema Kileo",
    published: "2024-05-14",
    diagnostics: [],
  });
  const count = (kind: string) => article.blocks.filter((block) => block.kind === kind).length;
  expect(["kicker", "lede", "caption", "credit", "related", "subheading"].map(count)).toEqual([1, 1, 2, 2, 2, 2]);
  expect(article.blocks.filter((block) => block.kind === "furniture").map((block) => block.text)).toEqual([
    "1. Nenda kwenye maudhui",
    "2. Nenda kwenye orodha kuu",
    "3. Nenda kwenye tovuti zaidi",
    "https://mfano.example/m/7QwTz",
    "Neue Fähre auf dem Viktoriasee",
    "Hafen von Mwanza | Archivbild",
    "Shiriki",
    "Facebook",
    "WhatsApp",
    "© 2024 Mfano News. Haki zote zimehifadhiwa",
  ]);
});

it("has a paragraph for every translation, and words for every term", () => {
  for (const { sourceStart } of SAMPLE_TRANSLATIONS)
    expect([sourceStart, article.blocks.filter((block) => block.text.startsWith(sourceStart)).length]).toEqual([
      sourceStart,
      1,
    ]);
  const text = SAMPLE_ORIGINAL.toLowerCase();
  for (const { source } of SAMPLE_TERMS)
    expect([source, text.includes(source.toLowerCase().replace("kikwazo", "vikwazo"))]).toEqual([source, true]);
});
