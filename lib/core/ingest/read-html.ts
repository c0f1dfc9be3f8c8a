import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { bidiDiagnostics } from "../text/bidi-controls";
import { normaliseText } from "../text/normalise-text";
import type { ReadArticle } from "./block";
import type { DraftLine } from "./draft-line";
import { type HtmlNode, htmlLines } from "./html-lines";
import { labelLines } from "./label-lines";
import { looksLikeName } from "./line-shape";
import { readDate } from "./read-date";
import { readPlainText } from "./read-plain-text";
import { repairMojibake } from "./repair-mojibake";

/** Elements, and depth of nesting, beyond which Readability takes longer than its evidence is worth: it recurses. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 200;

const fold = (text: string): string => text.replace(/\s+/g, "");

/** Walks without recursion, so that no depth ends it. */
function isWithinLimits(root: HtmlNode): boolean {
  let [elements, depth] = [0, 0];
  let node: HtmlNode | null = root;
  while (node) {
    elements += 1;
    if (elements > MOST_ELEMENTS || depth > DEEPEST) return false;
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return true;
}

/** Letters of the longest description in JSON-LD that is read. */
const LONGEST_DESCRIPTION = 200_000;

/** What a page says of its article in JSON-LD (schema.org). */
interface Description {
  headline: string | null;
  published: string | null;
  author: string | null;
}

const stringOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** The first article among the JSON-LD of a page; what is no JSON is passed over. */
function readDescription(document: Document): Description {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? "";
    if (text.length > LONGEST_DESCRIPTION) continue;
    try {
      const data: unknown = JSON.parse(text);
      const nodes = listOf(data).flatMap((node) => [node, ...listOf(field(node, "@graph"))]);
      const article = nodes.find((node) =>
        listOf(field(node, "@type")).some((type) => /Article|BlogPosting/.test(String(type))),
      );
      if (!article) continue;
      const [author] = listOf(field(article, "author"));
      return {
        headline: stringOf(field(article, "headline")),
        published: stringOf(field(article, "datePublished")),
        author: stringOf(author) ?? stringOf(field(author, "name")),
      };
    } catch {
      // a page's own mistake
    }
  }
  return { headline: null, published: null, author: null };
}

/** linkedom wants one root element, which a paste often lacks, and takes long over a "<" that opens nothing. */
function withRoot(html: string): string {
  const safe = html.replace(/<(?=[<\s])/g, "&lt;");
  return /<html[\s>]/i.test(safe) ? safe : `<html>${safe.replace(/<!doctype[^>]*>/i, "")}</html>`;
}

/** What Readability takes for the article's body; pages that are cut off can make it stumble over what they lack. */
function readBody(document: Document): string | null {
  try {
    return new Readability(document, { charThreshold: 200 }).parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** The lines that Readability takes for the article's body; null where it finds none. */
function findBodyLines(html: string): ReadonlySet<string> | null {
  const { document } = parseHTML(html);
  if (!isWithinLimits(document.documentElement)) return null;
  const content = readBody(document);
  if (!content) return null;
  return new Set(htmlLines(parseHTML(withRoot(content)).document.documentElement).map((line) => fold(line.text)));
}

/** Marks the lines of the body; Readability's word is evidence, not the verdict. */
const withEvidence = (lines: readonly DraftLine[], body: ReadonlySet<string> | null): DraftLine[] =>
  lines.map((line) =>
    line.hint ? { ...line, hint: { ...line.hint, inBody: body?.has(fold(line.text)) ?? null } } : line,
  );

const meta = (document: Document, ...names: string[]): string | null =>
  names
    .map((name) =>
      document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute("content")?.trim(),
    )
    .find((content) => content) ?? null;

/**
 * Reads an article from a web page's HTML.
 *
 * @param html the page; broken markup is read as far as it goes
 * @param options isDocument: the HTML was made from a word processor's document, which has no page around its text
 * @returns typed blocks as readPlainText gives them; what the markup says (headings, captions, lists, navigation) is
 *   evidence beside the wording
 *
 * O(n) but for Readability's scoring (Mozilla's Reader View), which is left out on pages of more than 20,000 elements or
 * nested deeper than 200.
 */
export function readHtml(html: string, options: { isDocument?: boolean } = {}): ReadArticle {
  const mended = repairMojibake(html);
  const whole = withRoot(mended.text);
  const { document } = parseHTML(whole);
  const root = document.documentElement;
  if (!root) return readPlainText(html);
  const lines = withEvidence(htmlLines(root), options.isDocument ? null : findBodyLines(whole));
  const described = readDescription(document);
  const title = normaliseText(
    meta(document, "og:title") ?? described.headline ?? document.querySelector("title")?.textContent ?? "",
  )
    .replace(/\s+/g, " ")
    .trim();
  const stamped =
    meta(
      document,
      "article:published_time",
      "datePublished",
      "date",
      "dc.date",
      "pubdate",
      "publishdate",
      "publish-date",
      "parsely-pub-date",
    ) ?? described.published;
  const published = stamped ? (readDate(stamped.slice(0, 10))?.iso ?? null) : null;
  const article = labelLines(lines, { pageTitle: title || null, published }, options);
  // counted in the parsed text, for the page may write them as entities
  const turns = bidiDiagnostics(root.textContent ?? "");
  const author = normaliseText(described.author ?? meta(document, "author") ?? "").trim();
  const byline = article.byline ?? (looksLikeName(author) ? author : null);
  return { ...article, byline, diagnostics: [...mended.diagnostics, ...turns, ...article.diagnostics] };
}
