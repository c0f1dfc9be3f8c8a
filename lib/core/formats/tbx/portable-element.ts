import { isElement, type XmlElement } from "../xml/xml-node";

/** Where DCT style keeps its categories: an element's name is what DCA says in its type. */
const DCT_NAMESPACE = /^https?:\/\/www\.tbxinfo\.net\/ns\//;
const CORE_NAMESPACE = /^(|urn:iso:std:iso:30042:.*)$/;

/** Which element of DCA style holds a category; the others are term notes. */
const DCA_NAMES: Record<string, string> = {
  definition: "descrip",
  context: "descrip",
  subjectField: "descrip",
  customerSubset: "admin",
  projectSubset: "admin",
  source: "admin",
  transactionType: "transac",
  crossReference: "ref",
  externalCrossReference: "xref",
  xGraphic: "xref",
};

/**
 * An element that can be written into another document: DCT style as DCA style, core elements without a prefix, those
 * of other namespaces with their declaration.
 *
 * @param node as it was read
 *
 * O(n).
 */
export function portableElement(node: XmlElement): XmlElement {
  const { name, local = name, namespace = "", attributes } = node;
  const children = node.children.map((child) => (isElement(child) ? portableElement(child) : child));
  if (DCT_NAMESPACE.test(namespace)) {
    const dca = DCA_NAMES[local] ?? "termNote";
    return { ...node, name: dca, local: dca, attributes: { type: local, ...attributes }, children };
  }
  if (CORE_NAMESPACE.test(namespace)) return { ...node, name: local, children };
  const prefix = name.includes(":") ? `xmlns:${name.slice(0, name.indexOf(":"))}` : "xmlns";
  return { ...node, attributes: { [prefix]: namespace, ...attributes }, children };
}
