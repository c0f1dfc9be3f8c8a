import { zipSync } from "fflate";
import mammoth from "mammoth";
import type { Diagnostic, Result } from "../../diagnostic";
import { noteList } from "../html/note-list";
import { checkOfficeXml } from "../zip/check-office-xml";
import { readZip } from "../zip/read-zip";

/** Parts that hold text and how it looks; pictures, macros and embedded files are not even unpacked. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/[^/]+\.xml|word\/_rels\/.*)$/;

/** Word's own styles that mean something to an article, beside headings, which mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Quotations'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
];

/** How mammoth writes notes: a list at the end, each with a link back to its place. */
const NOTES = /<ol>(?:<li id="(?:foot|end)note-[^"]*">(?:(?!<\/li>)[\s\S])*<\/li>)+<\/ol>$/;
const NOTE = /<li id="(?:foot|end)note-[^"]*">((?:(?!<\/li>)[\s\S])*)<\/li>/g;
const LINK_BACK = /\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

const settleNotes = (html: string): string =>
  html.replace(NOTES, (list) =>
    noteList([...list.matchAll(NOTE)].map(([, note = ""]) => note.replace(LINK_BACK, "").replace(/^<p>\s+/, "<p>"))),
  );

/**
 * Reads a Word document.
 *
 * @param bytes a .docx file
 * @returns its text as HTML: headings, captions, lists, quotes, tables, bold, italics and links; later, because the
 *   parser takes its time; or an error that says what is wrong with the file
 *
 * Office Open XML, ECMA-376 part 1, section 17. The archive is unpacked by {@link readZip}, within limits, and packed
 * again for mammoth, which does the reading. Footnotes stand at the end, their numbers in the text. Comments, headers, footers and tracked deletions are left out; tracked
 * insertions count as text.
 */
export async function docxToHtml(bytes: Uint8Array): Promise<Result<string>> {
  const zip = readZip(bytes, (name) => PARTS.test(name));
  if (!zip.ok) return zip;
  if (!zip.value.has("word/document.xml"))
    return {
      ok: false,
      diagnostics: [
        {
          severity: "error",
          code: "docx_none",
          message: "This archive is not a Word document: it has no word/document.xml.",
        },
      ],
    };
  const faults = checkOfficeXml(zip.value);
  if (faults) return { ok: false, diagnostics: faults };
  try {
    const buffer = zipSync(Object.fromEntries(zip.value), { level: 0 });
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(buffer) },
      {
        styleMap: STYLES,
        ignoreEmptyParagraphs: true,
        convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      },
    );
    const diagnostics: Diagnostic[] = messages
      .filter(({ type }) => type === "error")
      .map(({ message }) => ({ severity: "warning", code: "docx_part", message, params: { message } }));
    return { ok: true, value: settleNotes(value), diagnostics };
  } catch {
    return {
      ok: false,
      diagnostics: [
        {
          severity: "error",
          code: "docx_damaged",
          message: "The Word document is damaged. Open it in a word processor and save it anew.",
        },
      ],
    };
  }
}
