import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { plainText } from "../text/inline-marks";
import { chooseSegments, type ExportArticle } from "./article-export";
import { serializeArticleCsv } from "./csv/article-csv";
import { parseCsv } from "./csv/csv";
import { fileName } from "./file-name";
import { serializeArticleHtml } from "./html/article-html";
import { serializeArticleJson } from "./json/article-json";
import { WORDS } from "./testing/article-words";
import { serializeBothTexts, serializeTargetText } from "./text/article-text";

const ARTICLE: ExportArticle = {
  id: "a1",
  title: "Daraja jipya",
  byline: "Neema Kileo",
  publishedOn: "2024-05-02",
  sourceUrl: null,
  sourceLanguage: "sw",
  targetLanguage: "en",
  segments: [
    { id: "1", kind: "furniture", source: "Shiriki", target: "", status: "untranslated", version: 1, comments: [] },
    {
      id: "2",
      kind: "headline",
      source: "Daraja jipya",
      target: "A new bridge",
      status: "approved",
      version: 1,
      comments: [],
    },
    {
      id: "3",
      kind: "paragraph",
      source: 'Rais alisema "ndiyo" & <akaondoka>.',
      target: "=cmd | said <b>yes</b>",
      status: "translated",
      version: 1,
      comments: [],
    },
    { id: "4", kind: "caption", source: "Daraja", target: "The bridge", status: "approved", version: 1, comments: [] },
    {
      id: "5",
      kind: "paragraph",
      source: "Walishangilia.",
      target: "",
      status: "untranslated",
      version: 1,
      comments: [],
    },
  ],
};
const all = ["untranslated", "draft", "translated", "approved", "rejected"] as const;
const ids = (article: ExportArticle) => article.segments.map(({ id }) => id);

describe("chooseSegments", () => {
  it.each([
    [{ statuses: all, captions: true, furniture: true }, ["1", "2", "3", "4", "5"]],
    [{ statuses: all, captions: false, furniture: false }, ["2", "3", "5"]],
    [{ statuses: ["approved"] as const, captions: true, furniture: false }, ["2", "4"]],
    [{ statuses: ["approved"] as const, captions: false, furniture: true }, ["1", "2"]],
  ])("of %j keeps %j", (choice, expected) => {
    expect(ids(chooseSegments(ARTICLE, choice))).toEqual(expected);
  });
});

describe("an article goes out", () => {
  it("as English text, without what has none and without furniture", () => {
    expect(serializeTargetText(ARTICLE)).toBe("A new bridge\n\n=cmd | said <b>yes</b>\n\nThe bridge\n");
  });

  it("as both texts, pair by pair", () => {
    expect(serializeBothTexts(ARTICLE).split("\n\n")).toEqual([
      "Daraja jipya\nA new bridge",
      'Rais alisema "ndiyo" & <akaondoka>.\n=cmd | said <b>yes</b>',
      "Daraja\nThe bridge",
      "Walishangilia.\n",
    ]);
  });

  it("as CSV that reads back", () => {
    const [header, ...rows] = parseCsv(serializeArticleCsv(ARTICLE)).rows;
    expect(header).toEqual(["id", "kind", "status", "sw", "en", "comments"]);
    expect(rows).toEqual(
      ARTICLE.segments.map(({ id, version, kind, status, source, target, comments }) => [
        `${id}/${version}`,
        kind,
        status,
        source,
        target,
        comments.map(({ author, body }) => `${author}: ${body}`).join("\n"),
      ]),
    );
  });

  it("as JSON that says its shape", () => {
    expect(JSON.parse(serializeArticleJson(ARTICLE))).toEqual({ tafsiri: 1, article: ARTICLE });
  });

  it("as a page in which every text means itself", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (source, target) => {
        const article = {
          ...ARTICLE,
          title: source,
          segments: [{ ...ARTICLE.segments[1], source, target } as ExportArticle["segments"][0]],
        };
        const { document } = parseHTML(serializeArticleHtml(article, WORDS));
        const cells = [...document.querySelectorAll("td")].map((cell) => cell.textContent);
        expect(cells).toEqual([plainText(source), plainText(target)]);
        expect(document.querySelector("script")).toBeNull();
      }),
    );
  });

  it("as a page that names the language of each side", () => {
    const { document } = parseHTML(serializeArticleHtml(ARTICLE, WORDS));
    expect([...document.querySelectorAll("tr.headline td")].map((cell) => cell.getAttribute("lang"))).toEqual([
      "sw",
      "en",
    ]);
    expect(document.querySelector("title")?.textContent).toBe("A new bridge");
  });
});

it.each([
  ["Kim Jong Un: ziara “mpya”", "kim-jong-un-ziara-mpya.csv"],
  ["../../etc/passwd", "etc-passwd.csv"],
  ["Über Ñandú", "uber-nandu.csv"],
  ["محمد", "article.csv"],
])("names the file of %j %j", (title, name) => {
  expect(fileName(title, ".csv")).toBe(name);
});
