import type { XmlElement, XmlNode } from "../xml/xml-node";

/**
 * Tells whether an element keeps its white space.
 *
 * @param inherited what is true of its parent
 *
 * O(1). XML 1.0, section 2.10.
 */
export function keepsSpace(node: XmlElement, inherited: boolean): boolean {
  const said = node.attributes["xml:space"];
  return said === "preserve" || (said !== "default" && inherited);
}

/**
 * Takes away the white space that somebody laid a file out with.
 *
 * @param nodes the children of a source or target
 * @param keeps whether white space is text here
 * @returns line breaks and what surrounds them as one space, none at either end
 *
 * O(n).
 */
export function settleSpace(nodes: readonly XmlNode[], keeps: boolean): readonly XmlNode[] {
  if (keeps) return nodes;
  return nodes.map((node, at) => {
    if (typeof node !== "string") return node;
    let text = node.replace(/\s*\n\s*/g, " ");
    if (at === 0 && /^\s*\n/.test(node)) text = text.trimStart();
    if (at === nodes.length - 1 && /\n\s*$/.test(node)) text = text.trimEnd();
    return text;
  });
}
