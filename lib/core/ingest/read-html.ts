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

/** What a page tells search engines of its article (schema.org, in JSON-LD). */
interface PageData {
  headline: string | null;
  published: string | null;
  author: string | null;
}

/** Letters beyond which such data is not an article's. */
const LONGEST_DATA = 200_000;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const asText = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

function parseData(text: string): unknown {
  try {
    return text.length > LONGEST_DATA ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function nameOf(author: unknown): string | null {
  const first: unknown = Array.isArray(author) ? author[0] : author;
  return asText(isRecord(first) ? first.name : first);
}

/** The first description of an article in the page's JSON-LD, at the top, in a list, or in its graph. */
function readData(document: Document): PageData | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const items = scripts.flatMap((script) => {
    const data = parseData(script.textContent ?? "");
    const top: unknown[] = Array.isArray(data) ? data : [data];
    return top.flatMap((item) =>
      isRecord(item) && Array.isArray(item["@graph"]) ? (item["@graph"] as unknown[]) : [item],
    );
  });
  const article = items.find(
    (item) =>
      isRecord(item) && [item["@type"]].flat().some((type) => /^(?:\w*Article|BlogPosting)$/.test(String(type))),
  );
  if (!isRecord(article)) return null;
  const { headline, datePublished, author } = article;
  return { headline: asText(headline), published: asText(datePublished), author: nameOf(author) };
}

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
  const data = readData(document);
  const title = normaliseText(
    meta(document, "og:title") ?? data?.headline ?? document.querySelector("title")?.textContent ?? "",
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
    ) ?? data?.published;
  const published = stamped ? (readDate(stamped.slice(0, 10))?.iso ?? null) : null;
  const article = labelLines(lines, { pageTitle: title || null, published }, options);
  // counted in the parsed text, for the page may write them as entities
  const turns = bidiDiagnostics(root.textContent ?? "");
  const author = data?.author ?? meta(document, "author");
  const byline = article.byline ?? (author && looksLikeName(author) ? author : null);
  return { ...article, byline, diagnostics: [...mended.diagnostics, ...turns, ...article.diagnostics] };
}
