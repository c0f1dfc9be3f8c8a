import type { InlineCode, InlineContent } from "../xliff/inline-content";
import { TAFSIRI_NAMESPACE } from "../xliff/states";
import { attributeOf, element, isElement, textOf, type XmlElement, type XmlNode } from "../xml/xml-node";

const hexOf = (letter: string): string => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/**
 * Writes a content as children of a source or target element of XLIFF 1.2.
 *
 * @param content codes of another tool go out as they came in
 * @param prefix of the file's XLIFF elements, with its colon
 * @returns looks and links as `g`, breaks and letters that XML can't hold as `x`
 *
 * O(n).
 */
export function writeInline12(content: InlineContent, prefix = ""): XmlNode[] {
  return content.flatMap((part): XmlNode[] => {
    if (typeof part === "string") return [part];
    const { kind, id, href, text = "", children, native } = part;
    const inner = () => writeInline12(children ?? [], prefix);
    const [start, end] = native ?? [];
    if (start && end) return [start, ...inner(), end];
    if (start) return [{ ...start, children: children === null ? start.children : inner() }];
    switch (kind) {
      case "bold":
      case "italic":
        return [element(`${prefix}g`, { id, ctype: kind }, inner())];
      case "link":
        return [element(`${prefix}g`, { id, ctype: "link", "tafsiri:href": href }, inner())];
      case "break": {
        // some programs write line feeds of attributes as they are, which makes them spaces
        const isUsual = text === "\n" || text === "\n\n";
        const ctype = text === "\n" ? "lb" : "x-paragraph";
        return [element(`${prefix}x`, { id, ctype, "equiv-text": isUsual ? null : text })];
      }
      case "letter":
        return [element(`${prefix}x`, { id, ctype: "x-letter", "equiv-text": `U+${hexOf(text)}` })];
      default:
        return inner();
    }
  });
}

const isBoldTag = (code: string): boolean => /^(\*\*|<(b|strong)\b[^>]*>)$/i.test(code.trim());
const isItalicTag = (code: string): boolean => /^(\*|<(i|em)\b[^>]*>)$/i.test(code.trim());
/** A link's destination out of native HTML. */
function hrefOf(code: string): string | undefined {
  const [, double, single] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(code) ?? [];
  return double ?? single;
}

function kindOf(code: XmlElement, native: string): Pick<InlineCode, "kind" | "href"> {
  const { ctype } = code.attributes;
  if (ctype === "bold" || isBoldTag(native)) return { kind: "bold" };
  if (ctype === "italic" || isItalicTag(native)) return { kind: "italic" };
  const href = attributeOf(code, TAFSIRI_NAMESPACE, "href") ?? hrefOf(native);
  return href === undefined ? { kind: "other" } : { kind: "link", href };
}

function readX(code: XmlElement): InlineCode {
  const { id = "", ctype, "equiv-text": equivalent = "" } = code.attributes;
  const one = { id, children: null, native: [code] };
  if (ctype === "lb") return { ...one, kind: "break", text: "\n" };
  if (ctype === "x-paragraph")
    return { ...one, kind: "break", text: /^\n\s*\n\s*$/.test(equivalent) ? equivalent : "\n\n" };
  const letter = ctype === "x-letter" ? /^U\+([\dA-F]{4})$/.exec(equivalent)?.[1] : undefined;
  if (letter) return { ...one, kind: "letter", text: String.fromCharCode(Number.parseInt(letter, 16)) };
  return { ...one, kind: "other" };
}

/** By which `ept` or `ex` finds its beginning. */
const pairKey = ({ attributes }: XmlElement): string | undefined => attributes.rid ?? attributes.id;

/**
 * Reads the children of a source or target element of XLIFF 1.2.
 *
 * @param nodes children
 * @returns codes in the order in which they open; `mrk` leaves its text; `bpt` and `ept`, `bx` and `ex` that pair and
 *   nest are one code, others stand alone
 *
 * O(n).
 */
export function readInline12(nodes: readonly XmlNode[]): InlineContent {
  const stack: { content: InlineContent; start: XmlElement | null }[] = [{ content: [], start: null }];
  const push = (...parts: InlineContent): void => {
    stack.at(-1)?.content.push(...parts);
  };
  const alone = (code: XmlElement): InlineCode => ({
    kind: "other",
    id: code.attributes.id ?? code.attributes.rid ?? "",
    children: null,
    native: [code],
  });
  const giveUp = (depth: number): void => {
    while (stack.length > depth) {
      const { content, start } = stack.pop() ?? { content: [], start: null };
      if (start) push(alone(start), ...content);
    }
  };
  for (const node of nodes) {
    if (typeof node === "string") push(node);
    if (typeof node === "string" || !isElement(node)) continue;
    switch (node.local) {
      case "g":
        push({
          ...kindOf(node, ""),
          id: node.attributes.id ?? "",
          children: readInline12(node.children),
          native: [node],
        });
        break;
      case "x":
        push(readX(node));
        break;
      case "bpt":
      case "bx":
        stack.push({ content: [], start: node });
        break;
      case "ept":
      case "ex": {
        const depth = stack.findLastIndex(({ start }) => start && pairKey(start) === pairKey(node));
        if (depth < 1) {
          push(alone(node));
          break;
        }
        giveUp(depth + 1);
        const { content, start } = stack.pop() ?? { content: [], start: null };
        if (!start) break;
        push({
          ...kindOf(start, textOf(start)),
          id: start.attributes.id ?? "",
          children: content,
          native: [start, node],
        });
        break;
      }
      case "ph":
      case "it":
        push(alone(node));
        break;
      default:
        push(...readInline12(node.children));
    }
  }
  giveUp(1);
  return stack[0]?.content ?? [];
}
