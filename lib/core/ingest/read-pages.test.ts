import { describe, expect, it } from "vitest";
import { BROADCASTER, OLD_BROADCASTER } from "./fixtures/broadcaster";
import { BUILT_PAGES } from "./fixtures/built-pages";
import { COPIED_PAGES } from "./fixtures/copied-pages";
import { markedPage } from "./fixtures/marked-page";
import { BLOG, FRENCH_RADIO, NEWSPAPER } from "./fixtures/newspaper";
import { BARE_PARAGRAPHS, TABLOID, VOLUNTEERS } from "./fixtures/tabloid-and-pastes";
import { WEB_PAGE, WEB_PAGE_BLOCKS } from "./fixtures/web-page";
import { FOREIGN_SERVICE, WORLD_SERVICE } from "./fixtures/world-service";
import { readHtml } from "./read-html";
import { readPlainText } from "./read-plain-text";

const PAGES = [
  { name: "broadcaster", page: BROADCASTER, byline: "Tatu Kombo", published: "2022-03-03" },
  { name: "old broadcaster", page: OLD_BROADCASTER, byline: null, published: "2008-11-17" },
  { name: "world service", page: WORLD_SERVICE, byline: "Lokaale Ekitela", published: "2021-02-21" },
  { name: "foreign service", page: FOREIGN_SERVICE, byline: "Chikondi Banda", published: "2019-07-09" },
  { name: "newspaper", page: NEWSPAPER, byline: "Nyamizi Magesa", published: "2025-06-18" },
  { name: "blog", page: BLOG, byline: null, published: "2015-05-09" },
  { name: "French radio", page: FRENCH_RADIO, byline: "Espérance Ndayizeye", published: "2023-06-08" },
  { name: "tabloid", page: TABLOID, byline: "MBARAKA CHARO", published: "2020-10-04" },
  { name: "volunteers", page: VOLUNTEERS, byline: "Faouzia Mohamed", published: "2018-10-12" },
  { name: "bare paragraphs", page: BARE_PARAGRAPHS, byline: null, published: null },
];

const TAG: Record<string, string> = { headline: "h1", dateline: "time", caption: "figcaption", subheading: "h2" };
const escapeHtml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The same page as simple markup: every line its element, wrapped lines broken by <br>. */
function asHtml(marked: string): string {
  const rows = marked.trim().split("\n").filter(Boolean);
  const elements = rows.map((row, i) => {
    const [, mark = "", seen = ""] = /^([a-z-]*)\+?[a-z]*\| ?(.*?)(?: => .*)?$/u.exec(row) ?? [];
    if (mark === "") return `<br>${escapeHtml(seen)}${rows[i + 1]?.startsWith("+|") ? "" : "</p>"}`;
    const tag = TAG[mark] ?? (mark === "furniture" ? "div" : "p");
    return `<${tag}>${escapeHtml(seen)}${rows[i + 1]?.startsWith("+|") ? "" : `</${tag}>`}`;
  });
  return `<!doctype html><html><head><title>x</title></head><body>${elements.join("\n")}</body></html>`;
}

const shown = (blocks: readonly { kind: string; text: string }[]) => blocks.map(({ kind, text }) => `${kind}| ${text}`);

describe.each(PAGES)("$name", ({ page, byline, published }) => {
  const { input, expected } = markedPage(page);
  const title = expected.find(({ kind }) => kind === "headline")?.text ?? "";

  it("is read from text", () => {
    const article = readPlainText(input);
    expect(shown(article.blocks)).toEqual(shown(expected));
    expect(article).toMatchObject({ title, byline, published, diagnostics: [] });
  });

  it("is read from markup", () => {
    const article = readHtml(asHtml(page));
    expect(shown(article.blocks)).toEqual(shown(expected));
    expect(article).toMatchObject({ byline, published });
  });
});

describe.each([
  ...COPIED_PAGES.map((page) => ({ ...page, read: readPlainText })),
  ...BUILT_PAGES.map((page) => ({ ...page, read: readHtml })),
])("$about", ({ input, blocks, leftOut, byline, published, read }) => {
  it("is read", () => {
    const article = read(input);
    expect(article.blocks.filter(({ kind }) => kind !== "furniture").map(({ kind, text }) => [kind, text])).toEqual(
      blocks,
    );
    expect(article.blocks.filter(({ kind }) => kind === "furniture")).toHaveLength(leftOut);
    expect(article).toMatchObject({ byline, published });
  });
});

it("reads a page by what its markup says, and nothing that it hides", () => {
  const article = readHtml(WEB_PAGE);
  expect(article.blocks.map(({ kind, text }) => [kind, text])).toEqual(WEB_PAGE_BLOCKS);
  expect(article).toMatchObject({
    title: "Chanjo mpya ya malaria yafika Lindi",
    byline: "Rukia Mtopa",
    published: "2024-09-02",
  });
});

it("says of every block which rule decided it", () => {
  expect(readPlainText(markedPage(BROADCASTER).input).blocks.map(({ rule }) => rule)).toEqual([
    ..."navigation navigation navigation kicker headline byline dateline lede address picture-title".split(" "),
    ..."picture picture sentence sentence related heading sentence quotation sentence related".split(" "),
    ..."site-matter tail navigation related-label".split(" "),
  ]);
});

const TEXT = "Wakulima wa Njombe wamevuna parachichi nyingi kuliko mwaka jana, alisema mkuu wa mkoa huo jana.";
const FURTHER = "Bei ya kilo moja imepanda hadi shilingi elfu mbili katika masoko yote ya nyanda za juu kusini.";
const kindsOf = (blocks: readonly { kind: string; text: string }[], part: string) =>
  blocks.filter(({ text }) => text.includes(part)).map(({ kind }) => kind);

it("takes the day beside the writer's name, not the masthead's, and ends where readers speak", () => {
  const lines = [
    "Jumatatu, Machi 3, 2025",
    "Habari za Nyanda",
    "",
    "Kilimo",
    "",
    "Njombe yavuna parachichi nyingi kuliko mwaka jana",
    "",
    "Na Neema Masatu - Machi 1, 2025 0 342",
    "",
    "FILE - Soko la Makambako asubuhi",
    TEXT,
    FURTHER,
    `${TEXT} “Tafadhali wasiliana nasi mapema,” aliongeza.`,
    "Nahodha alisema: “Tafadhali wasiliana nasi kabla ya kusafiri na mizigo.”",
    "Tags: Njombe, Parachichi",
    "2 thoughts on “Njombe yavuna parachichi nyingi kuliko mwaka jana”",
    "Hongera sana kwa serikali yetu, tumesubiri soko hili kwa miaka mingi mno.",
  ];
  const article = readPlainText(lines.join("\n"));
  expect(article).toMatchObject({
    title: "Njombe yavuna parachichi nyingi kuliko mwaka jana",
    byline: "Neema Masatu",
    published: "2025-03-01",
  });
  expect(kindsOf(article.blocks, "Machi 3")).toEqual(["furniture"]);
  expect(kindsOf(article.blocks, "Makambako")).toEqual(["caption"]);
  expect(kindsOf(article.blocks, "Nahodha")).toEqual(["paragraph"]);
  expect(kindsOf(article.blocks, "Tags")).toEqual(["furniture"]);
  expect(kindsOf(article.blocks, "Hongera")).toEqual(["furniture"]);
});

it("takes no reader's comment for the article, though it is called one", () => {
  const { blocks } = readHtml(
    `<article><h1>Njombe yavuna parachichi</h1><p>${TEXT}</p><p>${TEXT} Tena.</p></article><ol class="comments"><li><article class="comment"><p>${FURTHER}</p></article></li></ol>`,
  );
  expect(kindsOf(blocks, "Bei ya kilo")).toEqual(["furniture"]);
});

it("takes the post for the headline where the page's first heading is the site's name", () => {
  const { title } = readHtml(
    `<html><head><title>Blogu ya Mtaa: Njombe yavuna parachichi nyingi</title></head><body><h1>Blogu ya Mtaa</h1><ul><li>Siasa</li></ul><h3><a href="/a">Njombe yavuna parachichi nyingi</a></h3><p>${TEXT}</p></body></html>`,
  );
  expect(title).toBe("Njombe yavuna parachichi nyingi");
});
