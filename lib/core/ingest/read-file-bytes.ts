import type { Diagnostic, Result } from "../diagnostic";
import { looksLikeMarkdown } from "../formats/markdown/looks-like-markdown";
import { isZip, readZip } from "../formats/zip/read-zip";
import type { ReadArticle } from "./block";
import { decodeBytes } from "./decode-bytes";
import { looksLikeHtml } from "./looks-like-html";
import { lyingEnding } from "./lying-ending";
import { readPlainText } from "./read-plain-text";

/** A file's article together with what the file was. */
export interface ReadFile extends ReadArticle {
  /** the whole text as it was decoded: the original */
  original: string;
  encoding: string;
}

/** An office document as HTML, by what its archive holds; null where it is none of those that hold running text. */
async function readOffice(bytes: Uint8Array): Promise<(Result<string> & { encoding: string }) | null> {
  const listed = readZip(bytes, (name) => name === "mimetype");
  if (!listed.ok) return { ...listed, encoding: "zip" };
  const mimetype = new TextDecoder().decode(listed.value.get("mimetype") ?? new Uint8Array());
  if (/opendocument\.text/.test(mimetype))
    return { ...(await import("../formats/odt/parse")).odtToHtml(bytes), encoding: "odt" };
  const read = await (await import("../formats/docx/parse")).docxToHtml(bytes);
  return !read.ok && read.diagnostics[0]?.code === "docx_none" ? null : { ...read, encoding: "docx" };
}

/**
 * Reads a file: decodes it, and reads it as a document, a web page, Markdown or text, whichever it is.
 *
 * @param bytes the whole file
 * @param name its name; an ending that lies does no harm, and is named in a warning
 * @returns the article, or an error that says why the file is no text; later, because the parsers of web pages and
 *   documents are loaded only for them. A document's original is the HTML that it says, its encoding docx or odt
 *
 * O(n).
 */
export async function readFileBytes(bytes: Uint8Array, name: string): Promise<Result<ReadFile>> {
  const office = isZip(bytes) ? await readOffice(bytes) : null;
  if (office && !office.ok) return office;
  if (office) return await readMarkup(office.value, office.value, office.encoding, office.diagnostics);
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const said = [...decoded.diagnostics, ...lyingEnding(name)];
  if (looksLikeHtml(text) || (/\.x?html?$/i.test(name) && /<[a-z]/i.test(text))) {
    const article = (await import("./read-html")).readHtml(text);
    return asFile(article, text, encoding, said);
  }
  if (/\.(?:md|markdown)$/i.test(name) || looksLikeMarkdown(text)) {
    const { markdownToHtml } = await import("../formats/markdown/parse");
    return await readMarkup(markdownToHtml(text), text, encoding, said);
  }
  return asFile(readPlainText(text), text, encoding, said);
}

function asFile(article: ReadArticle, original: string, encoding: string, before: Diagnostic[]): Result<ReadFile> {
  const value: ReadFile = { ...article, original, encoding, diagnostics: [...before, ...article.diagnostics] };
  return { ok: true, value, diagnostics: value.diagnostics };
}

async function readMarkup(html: string, original: string, encoding: string, before: Diagnostic[]) {
  return asFile((await import("./read-html")).readHtml(html, { isDocument: true }), original, encoding, before);
}
