/** An element of a document that is kept as it was written, or is about to be. */
export interface XmlElement {
  /** as written, with its prefix */
  name: string;
  /** as written, namespace declarations among them, in their order */
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
  /** of an element that was read: its name without the prefix, and its namespace */
  local?: string;
  namespace?: string;
  /** of an element that was read: values of attributes with a prefix, by `{namespace}local` */
  qualified?: ReadonlyMap<string, string>;
  /** 1-based, of an element that was read */
  line?: number;
  column?: number;
}

/** A comment or a processing instruction, given back where it stood. */
export interface XmlAside {
  kind: "comment" | "instruction";
  body: string;
}
/** What may stand in an element. */
export type XmlNode = string | XmlElement | XmlAside;

/** Tells an element from text and asides. O(1). */
export const isElement = (node: XmlNode): node is XmlElement => typeof node !== "string" && "name" in node;

/**
 * Makes an element.
 *
 * @param name with its prefix
 * @param attributes in order; those without a value are left out
 * @param children texts and elements; empty texts, null and undefined are left out
 *
 * O(n).
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>> = {},
  children: readonly (XmlNode | null | undefined)[] = [],
): XmlElement {
  const given = Object.entries(attributes).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  return {
    name,
    attributes: Object.fromEntries(given),
    children: children.filter((child): child is XmlNode => child !== null && child !== undefined && child !== ""),
  };
}

/** The child elements of an element, of one local name and namespace where they are given. O(n). */
export const childElements = (parent: XmlElement, local?: string, namespace?: string): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement =>
      isElement(child) &&
      (local === undefined || child.local === local) &&
      (namespace === undefined || child.namespace === namespace),
  );

/** All text within an element, in order. O(n). */
export const textOf = (node: XmlElement): string =>
  node.children.map((child) => (typeof child === "string" ? child : isElement(child) ? textOf(child) : "")).join("");

/** The value of an attribute of a namespace. O(1). */
export const attributeOf = (node: XmlElement, namespace: string, local: string): string | undefined =>
  node.qualified?.get(`{${namespace}}${local}`);
