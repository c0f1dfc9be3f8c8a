import { describe, expect, it } from "vitest";
import { BROADCASTER, OLD_BROADCASTER } from "./fixtures/broadcaster";
import { BUILT_PAGES } from "./fixtures/built-pages";
import { COPIED_PAGES } from "./fixtures/copied-pages";
import { COMMENTED_SITE, SKIPPING_SITE } from "./fixtures/further-sites";
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
  { name: "site with boxes to skip", page: SKIPPING_SITE, byline: "Hadija Bonaya", published: "2024-04-26" },
  { name: "site with comments", page: COMMENTED_SITE, byline: "Neema Masatu", published: "2025-03-01" },
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

describe("what a page calls furniture", () => {
  it("is the article where it holds most of the text", () => {
    const { title, blocks } = readHtml(
      `<div class="content has sidebar"><h1>Njombe yavuna parachichi</h1><p>${TEXT}</p><div class="comments"><p>${FURTHER}</p></div><p>${TEXT} Tena.</p><p>${FURTHER} Tena.</p></div>`,
    );
    expect(title).toBe("Njombe yavuna parachichi");
    expect(kindsOf(blocks, "Bei ya kilo")).toEqual(["furniture", "paragraph"]);
  });

  it("stays furniture where each comment is an article of its own", () => {
    const { blocks } = readHtml(
      `<article><h1>Njombe yavuna parachichi</h1><p>${TEXT}</p><p>${TEXT} Tena.</p></article><ol class="comments"><li><article class="comment"><p>${FURTHER}</p></article></li></ol>`,
    );
    expect(kindsOf(blocks, "Bei ya kilo")).toEqual(["furniture"]);
  });

  it("means nothing where most of the text has a page builder's name", () => {
    const { blocks } = readHtml(
      `<article><h1>Njombe yavuna parachichi</h1><div class="widget"><p>${TEXT}</p></div><div class="widget"><p>${FURTHER}</p></div><div class="widget"><p>${TEXT} Tena.</p></div><div class="newsletter"><p>Habari zetu zote zitakufikia kila asubuhi bila malipo yoyote, andika anwani yako.</p></div></article>`,
    );
    expect(kindsOf(blocks, "Wakulima")).toEqual(["lede", "paragraph"]);
    expect(kindsOf(blocks, "Bei ya kilo")).toEqual(["paragraph"]);
    expect(kindsOf(blocks, "Habari zetu")).toEqual(["furniture"]);
  });
});

it("parts writer and day before what else stands on their line, and reads speech as text", () => {
  const side = `<li><h4><a href="/a">Bei ya mafuta yapanda</a></h4><p>${FURTHER}</p></li>`;
  const { byline, published, blocks } = readHtml(
    `<body class="has-sidebar"><main><h1>Njombe yavuna parachichi</h1><div>By Pendo Masanja on March 3, 2024 · Leave a Comment</div><p>${TEXT}</p><p>Pendo Masanja: “Tumefurahi sana”</p><p>Kwa nini sasa? Kwa nini hapa?</p><p>${TEXT} Tena.</p></main><aside class="sidebar"><ul>${side}</ul></aside></body>`,
  );
  expect({ byline, published }).toEqual({ byline: "Pendo Masanja", published: "2024-03-03" });
  expect(kindsOf(blocks, "Kwa nini")).toEqual(["paragraph"]);
  expect(kindsOf(blocks, "Tumefurahi")).toEqual(["paragraph"]);
  expect(kindsOf(blocks, "Bei ya kilo")).toEqual(["furniture"]);
});

it("knows title, day and writer from what a page tells search engines", () => {
  const data = {
    "@graph": [
      { "@type": "WebPage" },
      {
        "@type": "NewsArticle",
        headline: "Njombe yavuna parachichi",
        datePublished: "2025-02-03T06:00:00Z",
        author: [{ name: "Pendo Masanja" }],
      },
    ],
  };
  const page = `<html><head><title>Kilimo</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div>Ziwa FM 98.5</div><div>Njombe yavuna parachichi</div><div>${TEXT}</div></body></html>`;
  expect(readHtml(page)).toMatchObject({
    title: "Njombe yavuna parachichi",
    byline: "Pendo Masanja",
    published: "2025-02-03",
  });
  expect(readHtml(page.replace("{", "{{"))).toMatchObject({ byline: null, published: null });
});

it("takes the post for the headline where the page's first heading is the site's name", () => {
  const page = `<html><head><title>Blogu ya Mtaa Wetu: Njombe yavuna parachichi nyingi</title></head><body><h1>Blogu ya Mtaa Wetu</h1><ul><li>Siasa</li><li>Michezo</li></ul><h3><a href="/a">Njombe yavuna parachichi nyingi</a></h3><p>${TEXT}</p></body></html>`;
  expect(readHtml(page).title).toBe("Njombe yavuna parachichi nyingi");
});

it("takes no short paragraph for a heading where the page marks its headings, nor a table's cell", () => {
  const { blocks } = readHtml(
    `<article><h1>Njombe yavuna parachichi</h1><p>${TEXT}</p><h2>Bei ya parachichi</h2><p>Je, bei itapanda?</p><table><tr><td>Njombe</td><td>Sh2,000</td></tr></table><p>${FURTHER}</p></article>`,
  );
  expect(blocks.map(({ kind }) => kind).slice(2)).toEqual(["subheading", "paragraph", "list-item", "paragraph"]);
});

it("reads labels that stand alone with the line under them, and a day in a masthead as today's", () => {
  const { blocks, published } = readPlainText(
    `Alhamisi, Novemba 26, 2026 Saa za hapa 16:40\n\nNjombe yavuna parachichi nyingi mwaka huu\n\nJanuari 14, 2025\n\nMaelezo ya picha,\n\nSoko la Makambako\n\n${TEXT}\n\n${FURTHER}`,
  );
  expect(kindsOf(blocks, "Makambako")).toEqual(["caption"]);
  expect(published).toBe("2025-01-14");
});

it("keeps a list at the article's end that a line leads up to", () => {
  const { blocks } = readPlainText(
    `Njombe yavuna parachichi nyingi\n\n${TEXT}\n\n${FURTHER}\n\nNini kinafuata:\n\n1. Ghala jipya la Makambako\n2. Soko la Ulaya\n\nHabari mpya\nSimba yaifunga Yanga`,
  );
  expect(blocks.slice(3).map(({ kind }) => kind)).toEqual([
    "paragraph",
    "list-item",
    "list-item",
    "furniture",
    "furniture",
  ]);
});

it("keeps the headline over a standfirst that is longer", () => {
  const { title } = readPlainText(
    `UCHUMI\nBei ya kahawa yapanda kwa asilimia 30 sokoni\n\nWakulima wa Kagera wafurahia, lakini wauzaji walalamika\n\nMwandishi Wetu\n\n${TEXT}\n\n${FURTHER}`,
  );
  expect(title).toBe("Bei ya kahawa yapanda kwa asilimia 30 sokoni");
});

describe("a text that stands in no page", () => {
  it("keeps its first line as the headline, and what stands between as text", () => {
    const { title, blocks } = readPlainText(
      `Likizo kwa bibi\n\nOdongo aliishi mjini.\n\n${TEXT}\n\nBibi alifurahi kuwaona wajukuu wake wote\n\n${FURTHER}`,
    );
    expect(title).toBe("Likizo kwa bibi");
    expect(blocks.filter(({ kind }) => kind === "furniture")).toEqual([]);
  });

  it("keeps its last lines though they have no full stop", () => {
    const { blocks } = readPlainText(`Njombe yavuna parachichi nyingi\n\n${TEXT}\n\n${FURTHER}\n\nNi vita hatari`);
    expect(blocks.at(-1)?.kind).toBe("paragraph");
  });

  it("keeps who somebody is in its midst, and results of matches", () => {
    const biography = "Pendo Masanja ni mwandishi wa zamani aliyehamia Ulaya.";
    const { blocks } = readPlainText(
      `Njombe yavuna parachichi nyingi\n\n${TEXT}\n\n${FURTHER}\n\n${biography}\n\nSimba 2-0 Yanga\n\n${TEXT} Tena.\n\n${FURTHER} Tena.\n\n${TEXT} Pia.`,
    );
    expect(kindsOf(blocks, "Pendo")).toEqual(["paragraph"]);
    expect(kindsOf(blocks, "Simba")).toEqual(["paragraph"]);
  });
});

it("parts a day from the name behind it, and passes by what has just come in", () => {
  const { title, byline, published, blocks } = readPlainText(
    `Jumanne, Novemba 12, 2024\n\nHABARI ZA HIVI PUNDE:\nMvua kubwa kunyesha Pwani wiki hii\n\nAfya\nSerikali yaanza kutoa chanjo mpya kwa wasichana 200,000\nNovemba 11, 2024 by Asha Bakari\n\nPicha iliyopigwa Septemba 4 ikionesha kliniki ya Makambako. (Wakala/Asha Li)\n\n${TEXT}\n\n***\n\n${FURTHER}`,
  );
  expect(title).toBe("Serikali yaanza kutoa chanjo mpya kwa wasichana 200,000");
  expect({ byline, published }).toEqual({ byline: "Asha Bakari", published: "2024-11-11" });
  expect(kindsOf(blocks, "Mvua kubwa")).toEqual(["related"]);
  expect(kindsOf(blocks, "***")).toEqual(["furniture"]);
  expect(kindsOf(blocks, "Makambako")).toEqual(["caption"]);
});

it("takes cards of other articles for the site's, unless a page calls all of its text so", () => {
  const card = `<article class="card"><h4><a href="/x">Faida za kutembea kila siku</a></h4><p>${FURTHER}</p></article>`;
  const body = `<h1>Njombe yavuna parachichi</h1><p>${TEXT}</p><p>${TEXT} Tena.</p>`;
  const { blocks } = readHtml(`<article>${body}</article><section class="recommended">${card}</section>`);
  expect(kindsOf(blocks, "Bei ya kilo")).toEqual(["furniture"]);
  const named = readHtml(`<div class="popular"><article>${body}<p>${FURTHER}</p></article></div>`);
  expect(kindsOf(named.blocks, "Bei ya kilo")).toEqual(["paragraph"]);
});

it("takes a line that tells what was done for a paragraph, though it has no full stop", () => {
  const { blocks } = readPlainText(
    `Safari ya mwisho ya reli ya kati\n\n${TEXT}\n\nReli hiyo ilijengwa na Wajerumani kati ya mwaka 1905 na 1914\n\nNani ataikumbuka?\n\n${FURTHER}`,
  );
  expect(blocks.slice(2).map(({ kind }) => kind)).toEqual(["paragraph", "subheading", "paragraph"]);
});

it("keeps advice that begins as what sites say to their readers does", () => {
  const advice = [
    "Nenda kwa daktari mara moja",
    "Fuata ushauri wa daktari wako",
    "Jiunge na mfuko wa bima ya afya",
    "Tuma mtoto shuleni akipona",
    "Chanzo: maji machafu ya mto",
    "Pata taarifa za lishe ya mtoto",
  ];
  const items = advice.map((line) => `<li>${line}</li>`).join("");
  const { blocks } = readHtml(
    `<article><h1>Namna ya kujikinga na malaria</h1><p>${TEXT}</p><ul>${items}</ul><p>${FURTHER}</p><ul><li>Fuata Ziwa FM</li><li>Sambaza habari hii</li><li>Jiunge na chaneli yetu</li></ul></article>`,
  );
  expect(blocks.filter(({ kind }) => kind === "list-item").map(({ text }) => text)).toEqual(advice);
});

it("keeps whose words a post on a network are, and takes bare accounts for the site's", () => {
  const { blocks } = readPlainText(
    `Njombe yavuna parachichi nyingi mwaka huu\n\n${TEXT}\n\n“Tumefurahi sana mwaka huu.”\n\n— Pendo Masanja (@pendo) Machi 14, 2025\n\n${FURTHER}\n\nX: @zamumfano @mfano\n\n${TEXT} Tena.`,
  );
  expect(kindsOf(blocks, "@pendo")).toEqual(["paragraph"]);
  expect(kindsOf(blocks, "@zamumfano")).toEqual(["furniture"]);
});

it("takes a list of teasers for the site's, unless the list is the article", () => {
  const teaser = (i: number) =>
    `<li><h4><a href="/${i}">Shamba la kijiji cha Matembwe</a></h4><p>${FURTHER} Sehemu ya ${i}.</p></li>`;
  const list = `<ul>${[1, 2, 3].map(teaser).join("")}</ul>`;
  const text = [1, 2, 3, 4, 5].map((i) => `${TEXT} Mara ya ${i}.`).join("<br><br>");
  const page = `<table><tr><td><b>Njombe yavuna parachichi nyingi</b><br><br>${text}</td><td>${list}</td></tr></table>`;
  expect(kindsOf(readHtml(page).blocks, "Bei ya kilo")).toEqual(["furniture", "furniture", "furniture"]);
  const alone = readHtml(`<h1>Njombe yavuna parachichi nyingi</h1><p>${TEXT}</p>${list}`);
  expect(kindsOf(alone.blocks, "Bei ya kilo")).toEqual(["list-item", "list-item", "list-item"]);
});

it("takes a short sentence between the page's day and a longer text for the headline", () => {
  const { title, blocks } = readPlainText(
    `Ijumaa, 3 Agosti 2023\n\nChama hicho si cha wakulima tena.\n\n${TEXT}\n\n${FURTHER}`,
  );
  expect(title).toBe("Chama hicho si cha wakulima tena.");
  expect(blocks.map(({ kind }) => kind)).toEqual(["dateline", "headline", "lede", "paragraph"]);
});

it("takes no paragraph behind the first for the lede, though the first has lost its full stop", () => {
  const { blocks } = readHtml(`<h1>Njombe yavuna parachichi</h1><p>${TEXT} Zaidi hapa</p><p>${FURTHER}</p>`);
  expect(blocks.map(({ kind }) => kind)).toEqual(["headline", "paragraph", "paragraph"]);
});

it("goes on behind a box within the text, however little is left", () => {
  const { blocks } = readPlainText(
    `Njombe yavuna parachichi nyingi mwaka huu\n\n${TEXT}\n\n${FURTHER}\n\n${TEXT} Tena.\n\nRuka habari zaidi na uendelee kusoma\nZinazovuma zaidi\nSiri ya jiji lililopotea\nMwisho wa Zinazovuma zaidi\n\nWanunuzi wengi wanatoka nje ya nchi hiyo.`,
  );
  expect(blocks.at(-1)).toMatchObject({ kind: "paragraph", text: "Wanunuzi wengi wanatoka nje ya nchi hiyo." });
});
