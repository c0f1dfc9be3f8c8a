import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { Result } from "../../diagnostic";
import { escapeHtml } from "../html/article-html";
import { noteList } from "../html/note-list";
import { checkOfficeXml } from "../zip/check-office-xml";
import { readZip } from "../zip/read-zip";

interface Style {
  bold: boolean;
  italic: boolean;
  parent: string | null;
}

const BLOCKS: Record<string, string> = {
  "text:list": "ul",
  "text:list-item": "li",
  "table:table": "table",
  "table:table-row": "tr",
  "table:table-cell": "td",
};
/** What stands in the file and not in the text. */
const UNREAD = new Set([
  "office:annotation",
  "text:note-citation",
  "text:tracked-changes",
  "office:forms",
  "text:table-of-content",
  "svg:title",
  "svg:desc",
]);

const attribute = (tag: SaxesTagPlain, name: string): string | null => tag.attributes[name] ?? null;

/** A paragraph's element by the names of its style and the styles that it comes from. */
function elementOf(style: string | null, styles: ReadonlyMap<string, Style>): string {
  let name = style;
  for (let step = 0; name !== null && step < 8; step += 1) {
    const plain = name.replace(/_20_/g, " ");
    if (/^title$/i.test(plain)) return "h1";
    if (/^(?:caption|illustration|figure)$/i.test(plain)) return "figcaption";
    if (/^(?:quotations?|quote)$/i.test(plain)) return "blockquote";
    name = styles.get(name)?.parent ?? null;
  }
  return "p";
}

function write(xml: string): string {
  const styles = new Map<string, Style>();
  let html = "";
  let style: { name: string; value: Style } | null = null;
  let unread = 0;
  const notes: string[] = [];
  /** what stands before a note, while the note is read */
  let before = "";
  const open: string[] = [];
  const parser = new SaxesParser();
  const start = (tag: SaxesTagPlain): string => {
    const named = attribute(tag, "text:style-name");
    switch (tag.name) {
      case "text:h":
        return `h${Math.min(6, Math.max(1, Number(attribute(tag, "text:outline-level")) || 1))}`;
      case "text:p":
        return elementOf(named, styles);
      case "text:span": {
        const { bold = false, italic = false } = styles.get(named ?? "") ?? {};
        return [...(bold ? ["b"] : []), ...(italic ? ["i"] : [])].join(" ");
      }
      case "text:a":
        return "a";
      default:
        return BLOCKS[tag.name] ?? "";
    }
  };
  parser.on("opentag", (tag) => {
    if (tag.name === "style:style") {
      const name = attribute(tag, "style:name") ?? "";
      style = { name, value: { bold: false, italic: false, parent: attribute(tag, "style:parent-style-name") } };
    }
    if (tag.name === "style:text-properties" && style) {
      const weight = attribute(tag, "fo:font-weight") ?? "";
      style.value.bold = weight === "bold" || Number(weight) >= 600;
      style.value.italic = /^(?:italic|oblique)$/.test(attribute(tag, "fo:font-style") ?? "");
    }
    if (UNREAD.has(tag.name)) unread += 1;
    const elements = start(tag);
    open.push(elements);
    if (unread > 0) return;
    if (elements === "a") html += `<a href="${escapeHtml(attribute(tag, "xlink:href") ?? "")}">`;
    else
      html += elements
        .split(" ")
        .map((element) => (element === "" ? "" : `<${element}>`))
        .join("");
    if (tag.name === "text:note") {
      before = `${html}[${notes.length + 1}]`;
      html = "";
    }
    if (tag.name === "text:s") html += " ";
    if (tag.name === "text:tab") html += " ";
    if (tag.name === "text:line-break") html += "<br>";
  });
  parser.on("closetag", (tag) => {
    const elements = open.pop() ?? "";
    if (unread === 0)
      html += elements
        .split(" ")
        .reverse()
        .map((element) => (element === "" ? "" : `</${element}>`))
        .join("");
    if (tag.name === "text:note" && unread === 0) {
      notes.push(html);
      html = before;
    }
    if (UNREAD.has(tag.name)) unread -= 1;
    if (tag.name === "style:style" && style) {
      styles.set(style.name, style.value);
      style = null;
    }
  });
  parser.on("text", (text) => {
    if (unread === 0 && open.some((elements) => /^(?:p|h\d|figcaption|blockquote)$/.test(elements)))
      html += escapeHtml(text);
  });
  parser.write(xml).close();
  return html + noteList(notes);
}

/**
 * Reads an OpenDocument text.
 *
 * @param bytes an .odt file
 * @returns its text as HTML: headings, captions, lists, quotes, tables, bold, italics and links; or an error that says
 *   what is wrong with the file
 *
 * OpenDocument 1.3 part 3, sections 5, 6 and 16. Footnotes stand at the end, their numbers in the text. Comments, deletions and tables of contents are left out.
 * Nothing is written as OpenDocument: the programs that read it read Word's files too.
 */
export function odtToHtml(bytes: Uint8Array): Result<string> {
  const zip = readZip(bytes, (name) => name === "content.xml");
  if (!zip.ok) return zip;
  const content = zip.value.get("content.xml");
  if (!content)
    return {
      ok: false,
      diagnostics: [
        {
          severity: "error",
          code: "odt_none",
          message: "This archive is not an OpenDocument text: it has no content.xml.",
        },
      ],
    };
  const faults = checkOfficeXml(zip.value);
  if (faults) return { ok: false, diagnostics: faults };
  return { ok: true, value: write(new TextDecoder().decode(content)), diagnostics: [] };
}
