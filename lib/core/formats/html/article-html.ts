import { parseInlineMarks } from "../../text/inline-marks";
import { isLinkable } from "../../text/web-address";
import type { ExportArticle, ExportSegment } from "../article-export";
import type { ArticleWords } from "../article-words";

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // a parser makes line feeds of bare ones, and drops NUL
  "\r": "&#13;",
  "\0": "\ufffd",
};

/**
 * Writes a text so that it means itself in HTML, in content and in quoted attributes.
 *
 * @returns well-formed Unicode without NUL: U+FFFD stands for what HTML can't hold
 *
 * WHATWG HTML, sections 13.1.3 (text), 13.1.4 (character references) and 13.2.3.5 (preprocessing the input stream). O(n).
 */
export const escapeHtml = (text: string): string =>
  text.toWellFormed().replace(/[&<>"'\r\0]/g, (letter) => ENTITIES[letter] ?? letter);

const STYLE = `
:root{--ink:#1d1d1b;--quiet:#62605a;--line:#e3e0d8;color-scheme:light}
body{margin:0 auto;max-width:72rem;padding:3rem 2rem;background:#fbfaf7;color:var(--ink);font:17px/1.6 "Source Serif 4",Georgia,"Times New Roman",serif}
header{margin-bottom:2rem}h1{font-size:1.9rem;line-height:1.2;margin:0 0 .25rem}.meta{color:var(--quiet);font-size:.9rem;margin:0}
table{width:100%;border-collapse:collapse;table-layout:fixed}thead th{text-align:left;font:600 .8rem/1.4 system-ui,sans-serif;color:var(--quiet);padding:0 1.5rem .5rem 0}
td{vertical-align:top;padding:.6rem 1.5rem .6rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere;white-space:pre-wrap}
.headline td{font-size:1.4rem;line-height:1.3;font-weight:600}.subheading td{font-weight:600}.lede td{font-weight:550}.quote td{font-style:italic}
.kicker td,.byline td,.dateline td,.caption td,.credit td,.related td,.furniture td{font-size:.88rem;color:var(--quiet)}
@media (max-width:40rem){body{padding:1.5rem 1rem}thead{display:none}tr,td{display:block;padding-right:0}td+td{border-top:0;padding-top:0}}
@media print{body{background:none;padding:0;font-size:11pt;max-width:none}tr{break-inside:avoid}thead{display:table-header-group}}`;

/** Bold, italics and links of a text; the rest is escaped. */
const inline = (text: string): string =>
  parseInlineMarks(text)
    .map(({ text: part, bold, italic, href }) => {
      const slanted = italic ? `<em>${escapeHtml(part)}</em>` : escapeHtml(part);
      const strong = bold ? `<strong>${slanted}</strong>` : slanted;
      return href === undefined || !isLinkable(href)
        ? strong
        : `<a href="${escapeHtml(href)}" rel="noreferrer">${strong}</a>`;
    })
    .join("");

const row = ({ kind, source, target }: ExportSegment, sourceLanguage: string, targetLanguage: string): string =>
  `<tr class="${escapeHtml(kind)}"><td lang="${escapeHtml(sourceLanguage)}">${inline(source)}</td><td lang="${escapeHtml(targetLanguage)}">${inline(target)}</td></tr>`;

/** Names of the columns, in the reader's language. */
export type HtmlWords = Pick<ArticleWords, "source" | "target">;

/**
 * An article side by side, as a page that needs nothing but itself and prints well.
 *
 * @param article with the segments to write
 * @param words the columns' names
 * @returns a complete HTML document; every text is escaped, no script, nothing fetched. `parseHtmlTable` gives its rows
 *   back
 *
 * WHATWG HTML, section 13.1 (the HTML syntax) and 4.9 (tabular data). O(n).
 */
export function serializeArticleHtml(article: ExportArticle, words: HtmlWords): string {
  const { title, byline, publishedOn, sourceUrl, sourceLanguage, targetLanguage, segments } = article;
  const english = segments.find(({ kind, target }) => kind === "headline" && target.trim() !== "")?.target;
  const link = sourceUrl ? `<a href="${escapeHtml(sourceUrl)}" rel="noreferrer">${escapeHtml(sourceUrl)}</a>` : "";
  const meta = [escapeHtml(byline ?? ""), escapeHtml(publishedOn ?? ""), link].filter(Boolean).join(" · ");
  return `<!doctype html>
<html lang="${escapeHtml(targetLanguage)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(english ?? title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<header><h1>${escapeHtml(english ?? title)}</h1><p class="meta">${meta}</p></header>
<table>
<thead><tr><th scope="col">${escapeHtml(words.source)}</th><th scope="col">${escapeHtml(words.target)}</th></tr></thead>
<tbody>
${segments.map((segment) => row(segment, sourceLanguage, targetLanguage)).join("\n")}
</tbody>
</table>
</body>
</html>
`;
}
