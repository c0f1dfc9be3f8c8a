import type { InlineRun } from "../text/inline-marks";
import { normaliseText } from "../text/normalise-text";
import { isWebAddress } from "../text/web-address";
import { cutRuns } from "./cut-runs";
import type { DraftLine, LineHint } from "./draft-line";
import { joinWrappedLines } from "./join-wrapped-lines";
import { endsSentence } from "./line-shape";

/** The part of a DOM that the walk needs; linkedom's and a browser's fit alike. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
  getAttribute?(name: string): string | null;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const UNSEEN = names(
  "script style noscript template svg math iframe object canvas head title select option button input textarea",
);
const INLINE = names(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup tt u var wbr",
);
const FURNITURE_TAGS = names("nav footer aside form menu dialog");
const FURNITURE_NAME =
  /(?:^|[-_\s])(?:breadcrumbs?|share|sharing|sharedaddy|comments?|respond|footer|cookies?|consent|gdpr|newsletter|subscribe|subscription|paywall|pagination|pager|skip|author-(?:box|bio|info|card|profile)|about-author|contentinfo)(?:$|[-_\s])|(?:^|[-_\s])tags?(?:[-_](?:links?|list|cloud|area|box|wrap))?(?:$|\s)/i;
/** Names that layouts give to what is round the text, and themes to all that is on the page ("has-sidebar"). */
const LAYOUT_NAME =
  /(?:^|[-_\s])(?:nav|navbar|navigation|menu|social|promo|advert|ads?|banner|sidebar|widget|toolbar)(?:$|[-_\s])/i;
/** Share of a page's letters from which on an element holds the article, whatever its layout calls it. */
const MOST_OF_PAGE = 0.5;
const RELATED_NAME =
  /(?:^|[-_\s])(?:related|recommended|recommendations|more-stories|see-also|read-more|also-read|trending|popular|most-read|latest-(?:news|posts))(?:$|[-_\s])/i;
const TITLE_NAME =
  /(?:^|[-_\s])(?:entry|post|article|story|single|node)[-_]?(?:title|headline)(?:$|[-_\s])|^headline$/i;
const HEADING_TAGS = names("h1 h2 h3 h4");
const BODY_TAGS = names("article main");
/** What a paragraph inside these is said to be, it is. */
const TELLING_TAGS = names("li blockquote figcaption time h1 h2 h3 h4 h5 h6");
const PLAIN_TAGS = names("p div");

interface Frame {
  tag: string;
  isTitle: boolean;
  inFurniture: boolean;
  inRelated: boolean;
  /** articles within are readers', not the page's */
  inComments: boolean;
}

const COMMENTS_NAME = /(?:^|[-_\s])(?:comments?|respond)(?:$|[-_\s])/i;

const isHidden = (node: HtmlNode): boolean =>
  node.getAttribute?.("hidden") != null ||
  node.getAttribute?.("aria-hidden") === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute?.("style") ?? "");

const isHeadline = (node: HtmlNode): boolean => /(?:^|\s)headline(?:$|\s)/i.test(node.getAttribute?.("itemprop") ?? "");

/** How many letters stand in each element; O(n), without recursion. */
function countLetters(root: HtmlNode): WeakMap<HtmlNode, number> {
  const counts = new WeakMap<HtmlNode, number>();
  const open: { node: HtmlNode; letters: number }[] = [{ node: root, letters: 0 }];
  let node: HtmlNode | null = root.firstChild;
  for (let top = open.at(-1); top; top = open.at(-1)) {
    if (node === null) {
      open.pop();
      counts.set(top.node, top.letters);
      const outer = open.at(-1);
      if (outer) outer.letters += top.letters;
      node = top.node.nextSibling;
      if (!outer) break;
      continue;
    }
    if (node.nodeType === TEXT_NODE) top.letters += (node.textContent ?? "").trim().length;
    if (node.nodeType === ELEMENT_NODE && !UNSEEN.has(node.nodeName.toLowerCase())) {
      open.push({ node, letters: 0 });
      node = node.firstChild;
    } else node = node.nextSibling;
  }
  return counts;
}

function frameOf(node: HtmlNode, tag: string, outer: Frame, holdsMost: (node: HtmlNode) => boolean): Frame {
  const called = `${node.getAttribute?.("class") ?? ""} ${node.getAttribute?.("id") ?? ""} ${node.getAttribute?.("role") ?? ""}`;
  const isBody = BODY_TAGS.has(tag);
  const inComments = outer.inComments || (!isBody && COMMENTS_NAME.test(called));
  return {
    tag: INLINE.has(tag) || (PLAIN_TAGS.has(tag) && TELLING_TAGS.has(outer.tag)) ? outer.tag : tag,
    inComments,
    inFurniture:
      (!isBody || inComments) &&
      (outer.inFurniture ||
        FURNITURE_TAGS.has(tag) ||
        FURNITURE_NAME.test(called) ||
        (LAYOUT_NAME.test(called) && !holdsMost(node))),
    isTitle: HEADING_TAGS.has(tag) ? TITLE_NAME.test(called) || isHeadline(node) : outer.isTitle && INLINE.has(tag),
    inRelated: outer.inRelated || RELATED_NAME.test(called),
  };
}

/** A <br> in the middle of a sentence: what follows begins small. */
function joinClauses(lines: readonly DraftLine[]): DraftLine[] {
  const joined: DraftLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !line.gap && /^\p{Ll}/u.test(line.text) && !endsSentence(last.text)) {
      if (last.runs || line.runs)
        last.runs = [...(last.runs ?? [{ text: last.text }]), { text: " " }, ...(line.runs ?? [{ text: line.text }])];
      last.text += ` ${line.text}`;
    } else joined.push({ ...line });
  }
  return joined;
}

/** Letters of a cell of figures or names; longer ones hold text of their own. */
const LONGEST_CELL = 120;

/** A row of two short cells or more: a line of a table, where a page laid out with tables has text in its cells. */
function isDataRow(row: HtmlNode): boolean {
  let cells = 0;
  for (let cell = row.firstChild; cell; cell = cell.nextSibling) {
    if (cell.nodeType !== ELEMENT_NODE) continue;
    if (hasBlock(cell) || (cell.textContent ?? "").trim().length > LONGEST_CELL) return false;
    cells += 1;
  }
  return cells > 1;
}

/** Whether anything in an element begins a line of its own. */
function hasBlock(root: HtmlNode): boolean {
  const open = [root.firstChild];
  for (let node = open.pop(); open.length > 0 || node; node = open.pop()) {
    if (!node) continue;
    if (node.nodeType === ELEMENT_NODE && !INLINE.has(node.nodeName.toLowerCase())) return true;
    open.push(node.nextSibling, node.firstChild);
  }
  return false;
}

/** How text looks that stands in an inline element. */
type Look = Omit<InlineRun, "text">;

const BOLD = names("b strong");
const ITALIC = names("i em cite dfn");

function lookOf(node: HtmlNode, tag: string, outer: Look): Look {
  if (BOLD.has(tag)) return { ...outer, bold: true };
  if (ITALIC.has(tag)) return { ...outer, italic: true };
  if (tag !== "a") return outer;
  const href = node.getAttribute?.("href")?.trim() ?? "";
  return isWebAddress(href) ? { ...outer, href } : outer;
}

/** One block of text while it grows. */
class Gatherer {
  readonly lines: DraftLine[] = [];
  private text = "";
  private runs: InlineRun[] = [];
  private linked = 0;
  private links = 0;
  private frame: Frame | null = null;

  add(text: string, frame: Frame, inLink: boolean, look: Look): void {
    // a mark that takes no room, written as an entity, is a node of its own within a word
    if (text === "") return;
    if (text.trim() === "") {
      if (this.text !== "") this.append(" ", {});
      return;
    }
    this.frame ??= frame;
    this.append(text.replace(/[ \t\n]+/g, " "), look);
    if (inLink) this.linked += text.trim().length;
  }

  private append(text: string, look: Look): void {
    this.text += text;
    this.runs.push({ ...look, text });
  }

  /** A cell of a row begins. */
  nextCell(frame: Frame): void {
    if (this.text.trim() !== "") this.add(" – ", frame, false, {});
  }

  /** A link begins. */
  link(): void {
    this.links += 1;
  }

  lineBreak(): void {
    if (this.text !== "") this.append("\n", {});
  }

  /** Ends the block: each <br> makes a line. */
  end(): void {
    const { frame } = this;
    const letters = this.text.trim().length;
    if (frame && letters > 0) {
      const linked = Math.min(1, this.linked / letters);
      const { inComments: _, ...said } = frame;
      const hint: LineHint = { ...said, linked, links: this.links, inBody: null };
      const hasLook = this.runs.some(({ bold, italic, href }) => bold || italic || href !== undefined);
      let gap = true;
      let at = 0;
      for (const line of this.text.split("\n")) {
        const text = line.trim();
        const start = at + line.length - line.trimStart().length;
        const runs = hasLook ? cutRuns(this.runs, start, start + text.length) : null;
        if (text !== "") this.lines.push({ text, gap, hint, kind: null, rule: "", ...(runs ? { runs } : {}) });
        gap = text === "";
        at += line.length + 1;
      }
    }
    this.text = "";
    this.runs = [];
    this.linked = 0;
    this.links = 0;
    this.frame = null;
  }
}

/**
 * The lines that a reader of a page sees, with what its markup says of each.
 *
 * @param root the page's root or body element
 * @returns lines in reading order, those that <br> wrapped joined again; nothing of scripts, styles and hidden elements
 *
 * O(n) in nodes; walks with its own stack, so that no depth of nesting ends it.
 */
export function htmlLines(root: HtmlNode): DraftLine[] {
  const gatherer = new Gatherer();
  const stack: { node: HtmlNode; frame: Frame; inLink: boolean; look: Look; isBlock: boolean }[] = [];
  let frame: Frame = { tag: "body", isTitle: false, inComments: false, inFurniture: false, inRelated: false };
  let inLink = false;
  let look: Look = {};
  const rows = new WeakSet<HtmlNode>();
  const letters = countLetters(root);
  const most = MOST_OF_PAGE * (letters.get(root) ?? 0);
  const holdsMost = (element: HtmlNode) => (letters.get(element) ?? 0) > most;
  let node: HtmlNode | null = root.firstChild;
  while (node || stack.length > 0) {
    if (!node) {
      const done = stack.pop();
      if (!done) break;
      if (done.isBlock) gatherer.end();
      ({ frame, inLink, look } = done);
      node = done.node.nextSibling;
      continue;
    }
    if (node.nodeType === TEXT_NODE)
      gatherer.add(normaliseText(node.textContent ?? "").replace(/\n/g, " "), frame, inLink, look);
    const tag = node.nodeType === ELEMENT_NODE ? node.nodeName.toLowerCase() : "";
    if (tag === "br") gatherer.lineBreak();
    else if (tag !== "" && !UNSEEN.has(tag) && !isHidden(node)) {
      const isCell = node.parentNode !== null && rows.has(node.parentNode);
      const isBlock = !INLINE.has(tag) && !isCell;
      if (isBlock) gatherer.end();
      if (tag === "tr" && isDataRow(node)) rows.add(node);
      if (isCell && (node.textContent ?? "").trim() !== "") gatherer.nextCell(frame);
      stack.push({ node, frame, inLink, look, isBlock });
      frame = frameOf(node, isCell ? "span" : tag, frame, holdsMost);
      look = isBlock ? look : lookOf(node, tag, look);
      if (tag === "a") gatherer.link();
      inLink = inLink || tag === "a";
      node = node.firstChild;
      continue;
    }
    node = node.nextSibling;
  }
  gatherer.end();
  return joinClauses(joinWrappedLines(gatherer.lines));
}
