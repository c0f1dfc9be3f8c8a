import type { Result } from "../../diagnostic";
import { XmlReader } from "./read-xml";
import type { XmlElement, XmlNode } from "./xml-node";

/** A document as it was written. */
export interface XmlDocument {
  root: XmlElement;
  /** the root, and the comments and instructions beside it */
  nodes: XmlNode[];
  /** what stands between `<!DOCTYPE` and `>` */
  doctype: string | null;
}

interface OpenElement {
  children: XmlNode[];
  /** namespaces by prefix, the default one by the empty prefix */
  scope: ReadonlyMap<string, string>;
}

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const splitName = (name: string): [prefix: string, local: string] => {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
};

/** The namespaces that hold within an element. */
function scopeOf(
  attributes: Readonly<Record<string, string>>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes).filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  if (declared.length === 0) return outer;
  return new Map([
    ...outer,
    ...declared.map(([name, uri]): [string, string] => [splitName(name)[0] && splitName(name)[1], uri]),
  ]);
}

/**
 * Reads a document into a tree.
 *
 * @param text of the file, decoded
 * @returns elements with their namespaces (Namespaces in XML 1.0; a prefix that nobody declared has none) and the
 *   places where their tags end, texts (CDATA among them), comments and instructions; for a document that XmlReader
 *   refuses, why
 *
 * O(n).
 */
export function readXmlTree(text: string): Result<XmlDocument> {
  const nodes: XmlNode[] = [];
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let doctype: string | null = null;
  const push = (node: XmlNode): void => {
    const children = open.at(-1)?.children;
    const last = children?.at(-1);
    if (children && typeof node === "string" && typeof last === "string") children[children.length - 1] = last + node;
    else if (children) children.push(node);
    else if (typeof node !== "string") nodes.push(node);
  };
  const outermost = new Map([["xml", XML_NAMESPACE]]);
  const reader = new XmlReader({
    doctype: (declaration) => {
      doctype = declaration;
    },
    open: (name, attributes) => {
      const scope = scopeOf(attributes, open.at(-1)?.scope ?? outermost);
      const [prefix, local] = splitName(name);
      const qualified = new Map<string, string>();
      for (const [full, value] of Object.entries(attributes)) {
        const [own, part] = splitName(full);
        if (own !== "" && own !== "xmlns") qualified.set(`{${scope.get(own) ?? ""}}${part}`, value);
      }
      const children: XmlNode[] = [];
      const place = { line: reader.line, column: reader.column };
      const namespace = scope.get(prefix) ?? "";
      const node = { name, local, namespace, attributes: { ...attributes }, qualified, children, ...place };
      push(node);
      root ??= node;
      open.push({ children, scope });
    },
    close: () => {
      open.pop();
    },
    text: push,
    comment: (body) => push({ kind: "comment", body }),
    instruction: (target, body) => push({ kind: "instruction", body: body === "" ? target : `${target} ${body}` }),
  });
  reader.write(text);
  reader.close();
  if (reader.failure || !root) return { ok: false, diagnostics: reader.diagnostics };
  return { ok: true, value: { root, nodes, doctype }, diagnostics: reader.diagnostics };
}
