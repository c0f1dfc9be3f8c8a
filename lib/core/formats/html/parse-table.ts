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

/** A table's cells as they stand, and the columns that a cell of a row above reaches down into. */
interface Row {
  cells: string[];
  covered: ReadonlySet<number>;
}

/** Columns that a row may have; what spans more is a slip of its program. */
const MOST_COLUMNS = 64;

const spanOf = (cell: Element, name: string, most: number): number => {
  const span = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  return span > 0 ? Math.min(span, most) : 1;
};

/** The rows of one table, spanned cells at their place: in each further column, and in each row below, is nothing. */
function rowsOf(rows: readonly Element[]): Row[] {
  /** for each column how many rows below it are covered yet */
  const reaching: number[] = [];
  return rows.map((row) => {
    const cells: string[] = [];
    const covered = new Set<number>();
    const skipCovered = () => {
      for (let left = reaching[cells.length] ?? 0; left > 0; left = reaching[cells.length] ?? 0) {
        reaching[cells.length] = left - 1;
        covered.add(cells.length);
        cells.push("");
      }
    };
    for (const cell of [...row.children].filter(({ nodeName }) => /^t[dh]$/i.test(nodeName))) {
      skipCovered();
      const wide = cells.length < MOST_COLUMNS ? spanOf(cell, "colspan", MOST_COLUMNS - cells.length) : 1;
      const below = spanOf(cell, "rowspan", rows.length) - 1;
      for (let k = 0; k < wide; k += 1) {
        if (below > 0) reaching[cells.length] = below;
        cells.push(k === 0 ? cellText(cell) : "");
      }
    }
    skipCovered();
    return { cells, covered };
  });
}

/** A cell beside one that reaches down goes on with what stands above it: two paragraphs of English for one of Swahili. */
function joinSpanned(rows: readonly Row[]): string[][] {
  const joined: string[][] = [];
  for (const { cells, covered } of rows) {
    const above = joined.at(-1);
    const filled = cells.flatMap((cell, column) => (cell === "" ? [] : [column]));
    const [only, ...more] = filled;
    if (above && covered.size > 0 && only !== undefined && more.length === 0)
      above[only] = [above[only] ?? "", cells[only] ?? ""].filter((text) => text !== "").join("\n\n");
    else joined.push(cells);
  }
  return joined;
}

const documentOf = (html: string): Document =>
  parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`).document;

/**
 * Reads the tables of a document, letter for letter: white space is kept, as in a cell with `white-space: pre-wrap`.
 *
 * @param html what {@link serializeArticleHtml} wrote, or what a Word document was turned into
 * @returns the rows of its tables one after another; a cell is its paragraphs with a blank line between, a `<br>` a line
 *   feed, bold, italics and links as inline marks. Tables within cells are text of the cell. A cell that spans columns
 *   stands in the first of them; beside one that spans rows, paragraphs of several rows are one cell's. Empty where
 *   there is no table
 *
 * WHATWG HTML, section 4.9. For articles as web pages have them, see readHtml. O(n).
 */
export function parseHtmlTable(html: string): string[][] {
  const tables = new Map<Element | null, Element[]>();
  for (const row of documentOf(html).querySelectorAll("tr")) {
    if (row.parentElement?.closest("td,th")) continue;
    const table = row.closest("table");
    const rows = tables.get(table);
    if (rows) rows.push(row);
    else tables.set(table, [row]);
  }
  return [...tables.values()].flatMap((rows) => joinSpanned(rowsOf(rows)));
}

/**
 * The paragraphs of a document that stand in no table.
 *
 * @param html as for {@link parseHtmlTable}
 * @returns their text, white space at the ends cut off; none is empty. O(n)
 */
export function textBesideTables(html: string): string[] {
  return [...documentOf(html).querySelectorAll("p,h1,h2,h3,h4,h5,h6,li,blockquote,figcaption")]
    .filter((block) => !block.closest("table") && !block.querySelector("p,li"))
    .map((block) => (block.textContent ?? "").trim())
    .filter((text) => text !== "");
}
