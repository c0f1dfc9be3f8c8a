import type { Result } from "../diagnostic";
import type { ReadArticle } from "./block";
import { decodeBytes } from "./decode-bytes";
import { readPlainText } from "./read-plain-text";

/** A file's article together with what the file was. */
export interface ReadFile extends ReadArticle {
  /** the whole text as it was decoded: the original */
  original: string;
  encoding: string;
}

/**
 * Tells whether a text is a web page: by what it holds, whatever its name says.
 *
 * @param text the whole file
 *
 * O(1): looks at its first 20,000 letters.
 */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<!doctype html)/i.test(text.slice(0, 1_000)) ||
  (text.slice(0, 20_000).match(/<\/(?:p|div|h[1-6]|article|body|li|span|a)>/gi) ?? []).length >= 2;

/**
 * Reads a file: decodes it, and reads it as a web page or as text, whichever it is.
 *
 * @param bytes the whole file
 * @param name its name; an ending that lies does no harm
 * @returns the article, or an error that says why the file is no text; later, because the parser of web pages is loaded
 *   only for them
 *
 * O(n).
 */
export async function readFileBytes(bytes: Uint8Array, name: string): Promise<Result<ReadFile>> {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const isHtml = looksLikeHtml(text) || (/\.x?html?$/i.test(name) && /<[a-z]/i.test(text));
  const article = isHtml ? (await import("./read-html")).readHtml(text) : readPlainText(text);
  const value: ReadFile = {
    ...article,
    original: text,
    encoding,
    diagnostics: [...decoded.diagnostics, ...article.diagnostics],
  };
  return { ok: true, value, diagnostics: value.diagnostics };
}
