import type { InlineRun } from "../text/inline-marks";
import { normaliseText } from "../text/normalise-text";
import { isWebAddress } from "../text/web-address";
import { cutRuns } from "./cut-runs";
import type { DraftLine, LineHint } from "./draft-line";
import { joinWrappedLines } from "./join-wrapped-lines";
import { endsSentence, isRunningText } from "./line-shape";

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
const FURNITURE_TAGS = names("nav footer form menu dialog");
const FURNITURE_NAME =
  /(?:^|[-_\s])(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|sharedaddy|social|comments?|respond|footer|cookies?|consent|gdpr|newsletter|subscribe|subscription|paywall|pagination|pager|skip|author-(?:box|bio|info|card|profile)|about-author|bio|contentinfo|podcast-promo)(?:$|[-_\s])|(?:^|[-_\s])tags?(?:[-_](?:links?|list|cloud|area|box|wrap))?(?:$|\s)/i;
/** What readers say stays theirs, however much it is. */
const COMMENTS_NAME = /(?:^|[-_\s])(?:comments?|respond)(?:$|[-_\s])/i;
/** Names and an element that page builders and editors also put round the article's own text. */
const DOUBTFUL_TAGS = names("aside");
const DOUBTFUL_NAME = /(?:^|[-_\s])(?:promo|advert|ads?|banner|sidebar|widget|toolbar)(?:$|[-_\s])/i;
const RELATED_NAME =
  /(?:^|[-_\s])(?:related|relatedposts|recommended|recommendations|more-stories|see-also|read-more|also-read|trending|popular|most-read|latest-(?:news|posts))(?:$|[-_\s])/i;
const TITLE_NAME =
  /(?:^|[-_\s])(?:entry|post|article|story|single|node)[-_]?(?:title|headline)(?:$|[-_\s])|^headline$/i;
const HEADING_TAGS = names("h1 h2 h3 h4");
/** Where an element's makers say what it is for. */
const NAMING_ATTRIBUTES = ["class", "id", "role", "aria-label", "aria-labelledby"];
/** An element with this share of the page's running text holds the article, whatever it is called. */
const ARTICLE_SHARE = 0.6;
/** Elements called furniture, one within the other, beyond which no more is learned. */
const MOST_ROOTS = 24;
/** What a paragraph inside these is said to be, it is. */
const TELLING_TAGS = names("li blockquote figcaption time h1 h2 h3 h4 h5 h6");
const PLAIN_TAGS = names("p div");

/** An element that is called furniture, with the letters of running text that it turned out to hold. */
interface FurnitureRoot {
  isDoubtful: boolean;
  /** one of a list of other articles, where the list isn't the article */
  isCard: boolean;
  isComments: boolean;
  letters: number;
  /** the page's first running text stands in it */
  holdsFirst: boolean;
}

interface Frame {
  tag: string;
  isTitle: boolean;
  /** outermost first */
  furniture: readonly FurnitureRoot[];
  inRelated: boolean;
}

const isHidden = (node: HtmlNode): boolean =>
  node.getAttribute?.("hidden") != null ||
  node.getAttribute?.("aria-hidden") === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute?.("style") ?? "");

const isHeadline = (node: HtmlNode): boolean => /(?:^|\s)headline(?:$|\s)/i.test(node.getAttribute?.("itemprop") ?? "");

const CARD_TAGS = names("li article");
/** Nodes within a card among which its heading is looked for. */
const CARD_REACH = 40;

/** A heading that is a link from end to end: over a teaser of another article. */
function isLinkedHeading(heading: HtmlNode): boolean {
  let node = heading.firstChild;
  while (node && node.nodeType === TEXT_NODE && (node.textContent ?? "").trim() === "") node = node.nextSibling;
  const whole = (heading.textContent ?? "").trim();
  return whole !== "" && node?.nodeName.toLowerCase() === "a" && (node.textContent ?? "").trim() === whole;
}

/** Holds the linked heading of another article, as lists of teasers do. */
function isCardOf(node: HtmlNode): boolean {
  const open = [node.firstChild];
  for (let seen = 0; open.length > 0 && seen < CARD_REACH; seen += 1) {
    const inner = open.pop();
    if (!inner) continue;
    if (/^h[2-6]$/i.test(inner.nodeName) && isLinkedHeading(inner)) return true;
    open.push(inner.nextSibling, inner.firstChild);
  }
  return false;
}

function frameOf(node: HtmlNode, tag: string, outer: Frame): Frame {
  const called = NAMING_ATTRIBUTES.map((name) => node.getAttribute?.(name) ?? "").join(" ");
  const isSure = FURNITURE_TAGS.has(tag) || FURNITURE_NAME.test(called);
  const isFull = outer.furniture.length >= MOST_ROOTS;
  const isCard = CARD_TAGS.has(tag) && isCardOf(node);
  const isFurniture = !isFull && (isSure || isCard || DOUBTFUL_TAGS.has(tag) || DOUBTFUL_NAME.test(called));
  const root = { isDoubtful: !isSure, isCard, isComments: COMMENTS_NAME.test(called), letters: 0, holdsFirst: false };
  return {
    tag: INLINE.has(tag) || (PLAIN_TAGS.has(tag) && TELLING_TAGS.has(outer.tag)) ? outer.tag : tag,
    isTitle: HEADING_TAGS.has(tag) ? TITLE_NAME.test(called) || isHeadline(node) : outer.isTitle && INLINE.has(tag),
    furniture: isFurniture ? [...outer.furniture, root] : outer.furniture,
    inRelated: outer.inRelated || RELATED_NAME.test(called),
  };
}

/** A <br> or a picture in the middle of a sentence: what follows begins small, or with a mark that ends one. */
function joinClauses(lines: readonly DraftLine[]): DraftLine[] {
  const joined: DraftLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !line.gap && /^(?:\p{Ll}|[.,;:!?](?:\s|$))/u.test(line.text) && !endsSentence(last.text)) {
      const space = /^\p{Ll}/u.test(line.text) ? " " : "";
      if (last.runs || line.runs)
        last.runs = [...(last.runs ?? [{ text: last.text }]), { text: space }, ...(line.runs ?? [{ text: line.text }])];
      last.text += space + line.text;
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
  private readonly roots = new Map<DraftLine, readonly FurnitureRoot[]>();
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
    if (this.text.trim() !== "") this.add(/\s$/u.test(this.text) ? "– " : " – ", frame, false, {});
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
      const { furniture, ...said } = frame;
      const linked = Math.min(1, this.linked / letters);
      const hint: LineHint = { ...said, furniture: null, linked, links: this.links, inBody: null };
      const hasLook = this.runs.some(({ bold, italic, href }) => bold || italic || href !== undefined);
      let gap = true;
      let at = 0;
      for (const line of this.text.split("\n")) {
        const text = line.trim();
        const start = at + line.length - line.trimStart().length;
        const runs = hasLook ? cutRuns(this.runs, start, start + text.length) : null;
        if (text !== "") {
          const drafted: DraftLine = { text, gap, hint, kind: null, rule: "", ...(runs ? { runs } : {}) };
          this.lines.push(drafted);
          this.roots.set(drafted, furniture);
        }
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

  /**
   * The lines, each told whether it stands in furniture: what holds most of the page's text is none, whatever its name,
   * nor do doubtful names mean anything where most of the text has one.
   */
  finish(): DraftLine[] {
    const texts = this.lines.filter((line) => isRunningText(line.text));
    const rootsOf = (line: DraftLine) => this.roots.get(line) ?? [];
    let all = 0;
    for (const line of texts) {
      all += line.text.length;
      for (const root of rootsOf(line)) {
        root.letters += line.text.length;
        root.holdsFirst ||= line === texts[0];
      }
    }
    const holdsArticle = ({ letters, isComments, holdsFirst }: FurnitureRoot) =>
      letters > 0 && letters >= ARTICLE_SHARE * all && (holdsFirst || !isComments);
    let built = 0;
    for (const line of texts) {
      const roots = rootsOf(line).filter((root) => !holdsArticle(root));
      if (roots.length > 0 && roots.every(({ isDoubtful }) => isDoubtful)) built += line.text.length;
    }
    const isBuilt = built > 0 && built >= ARTICLE_SHARE * all;
    const means = (root: FurnitureRoot) => !(root.isDoubtful && isBuilt) && !holdsArticle(root);
    return this.lines.map((line) => {
      const roots = rootsOf(line).filter(means);
      if (!line.hint || roots.length === 0) return line;
      const furniture = roots.some(({ isDoubtful, isCard }) => !isDoubtful || isCard) ? "sure" : "doubtful";
      return { ...line, hint: { ...line.hint, furniture } };
    });
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
  let frame: Frame = { tag: "body", isTitle: false, furniture: [], inRelated: false };
  let inLink = false;
  let look: Look = {};
  const rows = new WeakSet<HtmlNode>();
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
    // a picture parts what stands on both sides of it, unless that goes on
    if (tag === "br" || tag === "img") gatherer.lineBreak();
    else if (tag !== "" && !UNSEEN.has(tag) && !isHidden(node)) {
      const isCell = node.parentNode !== null && rows.has(node.parentNode);
      const isBlock = !INLINE.has(tag) && !isCell;
      if (isBlock) gatherer.end();
      if (tag === "tr" && isDataRow(node)) rows.add(node);
      if (isCell && (node.textContent ?? "").trim() !== "") gatherer.nextCell(frame);
      stack.push({ node, frame, inLink, look, isBlock });
      frame = frameOf(node, isCell ? "span" : tag, frame);
      look = isBlock ? look : lookOf(node, tag, look);
      if (tag === "a") gatherer.link();
      inLink = inLink || tag === "a";
      node = node.firstChild;
      continue;
    }
    node = node.nextSibling;
  }
  gatherer.end();
  return joinClauses(joinWrappedLines(gatherer.finish()));
}
