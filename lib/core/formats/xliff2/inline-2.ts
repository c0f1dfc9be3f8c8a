import { unescapeMarks } from "../../text/find-inline-marks";
import type { InlineCode, InlineContent } from "../xliff/inline-content";
import { element, isElement, textOf, type XmlElement, type XmlNode } from "../xml/xml-node";

/** What a code's element was made of, by the id of its `data`. */
export type OriginalData = Map<string, string>;

const LOOKS = { bold: { subType: "xlf:b", mark: "**" }, italic: { subType: "xlf:i", mark: "*" } } as const;

/** Writes contents of one unit; its original data fill up on the way. */
export class InlineWriter {
  readonly #ids = new Map<string, string>();
  readonly #prefix: string;
  readonly #taken: ReadonlySet<string>;

  /** `prefix` of the file's XLIFF elements, with its colon; `taken`: ids of data that the unit has already */
  constructor(prefix = "", taken: ReadonlySet<string> = new Set()) {
    this.#prefix = prefix;
    this.#taken = taken;
  }

  #data(text: string): string {
    const known = this.#ids.get(text);
    if (known) return known;
    let n = this.#ids.size + 1;
    while (this.#taken.has(`d${n}`) || [...this.#ids.values()].includes(`d${n}`)) n++;
    this.#ids.set(text, `d${n}`);
    return `d${n}`;
  }

  /** The unit's originalData, null where nothing points to one. */
  originalData(): XmlElement | null {
    if (this.#ids.size === 0) return null;
    const data = [...this.#ids].map(([text, id]) =>
      element(`${this.#prefix}data`, { id, "xml:space": "preserve" }, writeLetters(text)),
    );
    return element(`${this.#prefix}originalData`, {}, data);
  }

  /** The children of a source or target element. O(n). */
  write(content: InlineContent): XmlNode[] {
    return content.flatMap((part): XmlNode[] => (typeof part === "string" ? [part] : this.#writeCode(part)));
  }

  #writeCode(code: InlineCode): XmlNode[] {
    const { kind, id, href, text = "", children, native } = code;
    const name = (local: string) => this.#prefix + local;
    const inner = () => this.write(children ?? []);
    const [start, end] = native ?? [];
    if (start && end) return [start, ...inner(), end];
    if (start) return [{ ...start, children: children === null ? start.children : inner() }];
    switch (kind) {
      case "bold":
      case "italic": {
        const { subType, mark } = LOOKS[kind];
        const data = this.#data(mark);
        return [element(name("pc"), { id, type: "fmt", subType, dataRefStart: data, dataRefEnd: data }, inner())];
      }
      case "link": {
        const ends = { dataRefStart: this.#data("["), dataRefEnd: this.#data(`](${escapeHref(href ?? "")})`) };
        return [element(name("pc"), { id, type: "link", ...ends }, inner())];
      }
      case "break": {
        const subType = text === "\n" ? "xlf:lb" : "tafsiri:paragraph";
        return [element(name("ph"), { id, type: "fmt", subType, dataRef: this.#data(text) })];
      }
      case "letter":
        return writeLetters(text);
      default:
        return inner();
    }
  }
}

const hexOf = (letter: string): string => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
/** Letters that XML can't hold as `cp`, others as they are. */
const writeLetters = (text: string): XmlNode[] =>
  text
    .split(/([^\P{Cc}\t\n\r\x7f-\x9f]|\p{Cs}|[\ufffe\uffff])/u)
    .map((part, at) => (at % 2 === 0 ? part : element("cp", { hex: hexOf(part) })))
    .filter((part) => part !== "");

const escapeHref = (href: string): string => href.replace(/[\\()]/g, "\\$&");

/** A link's destination, out of Tafsiri's original data or the HTML of others. */
function hrefOf(data: string): string | undefined {
  const own = /^\]\(([\s\S]*)\)$/.exec(data)?.[1];
  if (own !== undefined) return unescapeMarks(own);
  const [, double, single] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(data) ?? [];
  return double ?? single ?? /^https?:\/\/\S+$/.exec(data.trim())?.[0];
}

const SUB_LOOKS: Record<string, "bold" | "italic"> = { "xlf:b": "bold", "xlf:i": "italic" };
const isBoldTag = (data: string): boolean => /^(\*\*|<(b|strong)\b[^>]*>)$/i.test(data.trim());
const isItalicTag = (data: string): boolean => /^(\*|_|<(i|em)\b[^>]*>)$/i.test(data.trim());

function kindOf(code: XmlElement, start: string, end: string): Pick<InlineCode, "kind" | "href"> {
  const look = SUB_LOOKS[code.attributes.subType ?? ""];
  if (look) return { kind: look };
  if (isBoldTag(start)) return { kind: "bold" };
  if (isItalicTag(start)) return { kind: "italic" };
  const href =
    code.attributes.type === "link" || /^<a\b/i.test(start.trim()) ? (hrefOf(end) ?? hrefOf(start)) : undefined;
  return href === undefined ? { kind: "other" } : { kind: "link", href };
}

/** Text of a `data` element, `cp` among its children. O(n). */
export const readData = (data: XmlElement): string =>
  data.children
    .map((child) => (typeof child === "string" ? child : isElement(child) ? (readCp(child) ?? textOf(child)) : ""))
    .join("");

function readCp(node: XmlElement): string | null {
  if (node.local !== "cp") return null;
  const point = Number.parseInt(node.attributes.hex ?? "", 16);
  return point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
}

/**
 * Reads the children of a source or target element of XLIFF 2.
 *
 * @param nodes children
 * @param data the unit's original data
 * @returns codes in the order in which they open; markers (mrk, sm, em) leave their text; `sc` and `ec` that pair and
 *   nest are one code, others stand alone
 *
 * O(n).
 */
export function readInline2(nodes: readonly XmlNode[], data: OriginalData): InlineContent {
  const at = (code: XmlElement, name: string) => data.get(code.attributes[name] ?? "") ?? "";
  const stack: { content: InlineContent; start: XmlElement | null }[] = [{ content: [], start: null }];
  const push = (...parts: InlineContent): void => {
    stack.at(-1)?.content.push(...parts);
  };
  /** Opens that never closed, or closed across another: alone, what they hold after them. */
  const giveUp = (depth: number): void => {
    while (stack.length > depth) {
      const { content, start } = stack.pop() ?? { content: [], start: null };
      if (start) push(alone(start), ...content);
    }
  };
  const alone = (code: XmlElement): InlineCode => ({
    kind: "other",
    id: code.attributes.id ?? code.attributes.startRef ?? "",
    children: null,
    native: [code],
  });
  for (const node of nodes) {
    if (typeof node === "string") push(node);
    if (typeof node === "string" || !isElement(node)) continue;
    switch (node.local) {
      case "cp":
        push({ kind: "letter", id: "", text: readCp(node) ?? "", children: null });
        break;
      case "ph": {
        const text = at(node, "dataRef");
        const { subType } = node.attributes;
        const isBreak = /^\s*\n\s*$/.test(text);
        const stands = isBreak ? text : subType === "xlf:lb" ? "\n" : subType === "tafsiri:paragraph" ? "\n\n" : null;
        if (stands === null) push(alone(node));
        else push({ kind: "break", id: node.attributes.id ?? "", text: stands, children: null, native: [node] });
        break;
      }
      case "pc": {
        const children = readInline2(node.children, data);
        const kind = kindOf(node, at(node, "dataRefStart"), at(node, "dataRefEnd"));
        push({ ...kind, id: node.attributes.id ?? "", children, native: [node] });
        break;
      }
      case "sc":
        stack.push({ content: [], start: node });
        break;
      case "ec": {
        const depth = stack.findLastIndex(({ start }) => start && start.attributes.id === node.attributes.startRef);
        if (depth < 1) {
          push(alone(node));
          break;
        }
        giveUp(depth + 1);
        const { content, start } = stack.pop() ?? { content: [], start: null };
        if (!start) break;
        const kind = kindOf(start, at(start, "dataRef"), at(node, "dataRef"));
        push({ ...kind, id: start.attributes.id ?? "", children: content, native: [start, node] });
        break;
      }
      case "mrk":
        push(...readInline2(node.children, data));
        break;
      case "sm":
      case "em":
        break;
      default:
        push(...readInline2(node.children, data));
    }
  }
  giveUp(1);
  return stack[0]?.content ?? [];
}
