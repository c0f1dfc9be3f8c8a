import type { ExportArticle, ExportSegment } from "../lib/core/formats/article-export";

const segment = (id: string, kind: ExportSegment["kind"], source: string, target: string): ExportSegment => ({
  id,
  kind,
  source,
  target,
  status: target === "" ? "untranslated" : "translated",
  version: 3,
  comments: [],
});

/** An article that holds what foreign readers stumble over. */
export const ARTICLE: ExportArticle = {
  id: "a1",
  title: "Daraja la Mto Ruvu",
  byline: "Neema Kileo",
  publishedOn: "2024-05-02",
  sourceUrl: "https://mfano.example/daraja?a=1&b=2",
  sourceLanguage: "sw",
  targetLanguage: "en",
  segments: [
    segment("s1", "headline", "Daraja la Mto Ruvu lafunguliwa", "Ruvu river bridge opened"),
    segment("s2", "paragraph", "Waziri Neema Kileo alifungua daraja hilo.", "Minister Neema Kileo opened the bridge."),
    segment("s3", "paragraph", 'Alisema: "Ni <kubwa> & refu."', 'She said: "It is <large> & long."'),
    segment("s4", "paragraph", "Aya ya kwanza.\n\nAya ya pili.", "First paragraph.\n\nSecond paragraph."),
    segment("s5", "list-item", "Magari yataanza kupita asubuhi – bila malipo.", "Cars will pass from morning – free."),
    segment("s6", "caption", "Picha ya daraja: Ñandú, žluťoučký, 橋, 🌉", "The bridge: Ñandú, žluťoučký, 橋, 🌉"),
    segment("s7", "paragraph", "Hii bado haijatafsiriwa.", ""),
  ],
};

/** Paragraphs of one side, whole. */
export const paragraphs = (side: "source" | "target"): string[] =>
  ARTICLE.segments.flatMap((one) => one[side].split("\n\n")).filter((text) => text !== "");
