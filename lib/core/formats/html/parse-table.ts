import { parseHTML } from "linkedom";
import type { HtmlNode } from "../../ingest/html-lines";
import { type InlineRun, serializeInlineMarks } from "../../text/inline-marks";
import { isLinkable } from "../../text/web-address";

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const BOLD = names("b strong");
const ITALIC = names("i em");
/** What begins a paragraph of its own in a cell. */
const BLOCKS = names("p div h1 h2 h3 h4 h5 h6 li ul ol blockquote figcaption table tr td th thead tbody");
const UNSEEN = names("script style template");

type Look = Omit<InlineRun, "text">;

function lookOf(node: HtmlNode, tag: string, outer: Look): Look {
  if (BOLD.has(tag)) return { ...outer, bold: true };
  if (ITALIC.has(tag)) return { ...outer, italic: true };
  const href = tag === "a" ? (node.getAttribute?.("href") ?? "") : "";
  return isLinkable(href) ? { ...outer, href } : outer;
}

/** The paragraphs of a cell as runs; walks with its own stack. */
function paragraphsIn(cell: HtmlNode): InlineRun[][] {
  const paragraphs: InlineRun[][] = [[]];
  const stack: { node: HtmlNode; look: Look; isBlock: boolean }[] = [];
  const begin = (): void => {
    if (paragraphs.at(-1)?.length) paragraphs.push([]);
  };
  let look: Look = {};
  let node = cell.firstChild;
  while (node || stack.length > 0) {
    if (!node) {
      const done = stack.pop();
      if (!done) break;
      if (done.isBlock) begin();
      look = done.look;
      node = done.node.nextSibling;
      continue;
    }
    const tag = node.nodeType === ELEMENT_NODE ? node.nodeName.toLowerCase() : "";
    if (node.nodeType === TEXT_NODE) paragraphs.at(-1)?.push({ ...look, text: node.textContent ?? "" });
    else if (tag === "br") paragraphs.at(-1)?.push({ ...look, text: "\n" });
    else if (tag !== "" && !UNSEEN.has(tag)) {
      const isBlock = BLOCKS.has(tag);
      if (isBlock) begin();
      stack.push({ node, look, isBlock });
      look = lookOf(node, tag, look);
      node = node.firstChild;
      continue;
    }
    node = node.nextSibling;
  }
  return paragraphs;
}

const cellText = (cell: HtmlNode): string =>
  paragraphsIn(cell)
    .map((runs) => serializeInlineMarks(runs).trim())
    .filter((text) => text !== "")
    .join("\n\n");

/**
 * Reads the tables of a document, letter for letter: white space is kept, as in a cell with `white-space: pre-wrap`.
 *
 * @param html what {@link serializeArticleHtml} wrote, or what a Word document was turned into
 * @returns the rows of its tables one after another; a cell is its paragraphs with a blank line between, a `<br>` a line
 *   feed, bold, italics and links as inline marks. Tables within cells are text of the cell. Empty where there is no table
 *
 * WHATWG HTML, section 4.9. For articles as web pages have them, see readHtml. O(n).
 */
export function parseHtmlTable(html: string): string[][] {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  return [...document.querySelectorAll("tr")]
    .filter((row) => !row.parentElement?.closest("td,th"))
    .map((row) => [...row.children].filter(({ nodeName }) => /^t[dh]$/i.test(nodeName)).map(cellText));
}
