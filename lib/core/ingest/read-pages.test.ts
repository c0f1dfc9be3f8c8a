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
