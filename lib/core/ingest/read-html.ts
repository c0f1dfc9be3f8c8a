import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { normaliseText } from "../text/normalise-text";
import type { ReadArticle } from "./block";
import type { DraftLine } from "./draft-line";
import { htmlLines } from "./html-lines";
import { labelLines } from "./label-lines";
import { readDate } from "./read-date";
import { readPlainText } from "./read-plain-text";
import { repairMojibake } from "./repair-mojibake";

/** Elements beyond which Readability's scoring takes longer than its evidence is worth. */
const MOST_ELEMENTS = 50_000;

const fold = (text: string): string => text.replace(/\s+/g, "");

/** Marks the lines that Readability takes for the article's body; its word is evidence, not the verdict. */
function withEvidence(lines: readonly DraftLine[], body: string | null): DraftLine[] {
  const text = body === null ? null : fold(body);
  return lines.map((line) => ({
    ...line,
    hint: line.hint && { ...line.hint, inBody: text === null ? null : text.includes(fold(line.text)) },
  }));
}

function findBody(html: string): string | null {
  if ((html.match(/<[a-z]/gi) ?? []).length > MOST_ELEMENTS) return null;
  try {
    const { document } = parseHTML(html);
    return new Readability(document, { charThreshold: 200 }).parse()?.textContent ?? null;
  } catch {
    return null; // it recurses, and a page nested ten thousand deep ends it: the rules go on without it
  }
}

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
 * @returns typed blocks as readPlainText gives them; what the markup says (headings, captions, lists, navigation) is
 *   evidence beside the wording
 *
 * O(n) but for Readability's scoring (Mozilla's Reader View), which is left out on pages of more than 50,000 elements.
 */
export function readHtml(html: string): ReadArticle {
  const mended = repairMojibake(html);
  const { document } = parseHTML(
    /<body[\s>]/i.test(mended.text) ? mended.text : `<html><body>${mended.text}</body></html>`,
  );
  if (!document.body) return readPlainText(html);
  const lines = withEvidence(htmlLines(document.body), findBody(mended.text));
  const title = normaliseText(meta(document, "og:title") ?? document.querySelector("title")?.textContent ?? "")
    .replace(/\s+/g, " ")
    .trim();
  const stamped = meta(document, "article:published_time", "datePublished", "date", "dc.date");
  const article = labelLines(lines, {
    pageTitle: title || null,
    published: stamped ? (readDate(stamped.slice(0, 10))?.iso ?? null) : null,
  });
  return { ...article, diagnostics: [...mended.diagnostics, ...article.diagnostics] };
}
