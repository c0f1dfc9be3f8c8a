import { XmlWriter } from "./write-xml";
import { isElement, type XmlElement, type XmlNode } from "./xml-node";

interface Layout {
  writer: XmlWriter;
  /** null where each letter counts */
  indent: string | null;
  /** names of elements that are written in one line with all they hold */
  isInline(name: string): boolean;
}

function writeNode(node: XmlNode, layout: Layout, out: string[]): void {
  if (typeof node === "string") {
    out.push(layout.writer.text(node));
    return;
  }
  if (!isElement(node)) {
    out.push(node.kind === "comment" ? `<!--${node.body}-->` : `<?${node.body}?>`);
    return;
  }
  out.push(`<${node.name}${layout.writer.attributes(node.attributes)}`);
  if (node.children.length === 0) {
    out.push("/>");
    return;
  }
  out.push(">");
  const { indent } = layout;
  const isTight =
    indent === null || layout.isInline(node.name) || node.children.some((child) => typeof child === "string");
  const inner: Layout = isTight ? { ...layout, indent: null } : { ...layout, indent: `${indent}  ` };
  for (const child of node.children) {
    if (!isTight) out.push(`\n${inner.indent}`);
    writeNode(child, inner, out);
  }
  if (!isTight) out.push(`\n${indent}`);
  out.push(`</${node.name}>`);
}

/**
 * Writes a document that was made here.
 *
 * @param root its outermost element
 * @param inline local names of elements that hold text and nothing but it, which stay on one line to the letter
 * @param doctype the document type declaration, where a reader wants one
 * @returns XML 1.0 in UTF-8 with a declaration, indented; what XML forbids is U+FFFD
 *
 * O(n).
 */
export function writeXmlTree(root: XmlElement, inline: readonly string[], doctype?: string): string {
  const names = new Set(inline);
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n', ...(doctype ? [`${doctype}\n`] : [])];
  writeNode(
    root,
    { writer: new XmlWriter(), indent: "", isInline: (name) => names.has(name.slice(name.indexOf(":") + 1)) },
    out,
  );
  out.push("\n");
  return out.join("");
}

/**
 * Writes a document that was read, with its white space as it was.
 *
 * @param nodes of the document, from readXmlTree
 * @param doctype of the document, from readXmlTree
 *
 * O(n).
 */
export function writeXmlAsRead(nodes: readonly XmlNode[], doctype: string | null): string {
  const out: string[] = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    ...(doctype === null ? [] : [`<!DOCTYPE${doctype}>\n`]),
  ];
  const layout: Layout = { writer: new XmlWriter(), indent: null, isInline: () => true };
  for (const node of nodes) {
    writeNode(node, layout, out);
    out.push("\n");
  }
  return out.join("");
}
