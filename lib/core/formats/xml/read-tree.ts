import { SaxesParser } from "saxes";
import type { Diagnostic, Result } from "../../diagnostic";
import type { XmlElement, XmlNode } from "./xml-node";

/** A document as it was written. */
export interface XmlDocument {
  root: XmlElement;
  /** the root, and the comments and instructions beside it */
  nodes: XmlNode[];
  /** what stands between `<!DOCTYPE` and `>` */
  doctype: string | null;
}

/** Deeper than any format nests its elements (TBX: 12, XLIFF with groups: 30), shallow enough for recursion. */
const MAX_DEPTH = 200;

interface OpenElement {
  node: XmlElement;
  children: XmlNode[];
}

const problem = (code: string, line: number, column: number, message: string): Diagnostic => ({
  severity: "error",
  code,
  line,
  column,
  message,
  params: { line, column },
});

/**
 * Reads a document into a tree.
 *
 * @param text of the file, decoded
 * @returns elements with their namespaces and places, texts (CDATA among them), comments and instructions; for a
 *   document that isn't well-formed, nests too deep or declares entities, one diagnostic with line and column
 *
 * No entity is ever expanded but XML's own five and character references, and nothing is fetched. O(n).
 */
export function readXmlTree(text: string): Result<XmlDocument> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const nodes: XmlNode[] = [];
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let doctype: string | null = null;
  let failure: Diagnostic | null = null;
  const fail = (code: string, message: string): void => {
    failure ??= problem(code, parser.line, parser.columnIndex + 1, message);
  };
  const push = (node: XmlNode): void => {
    const children = open.at(-1)?.children;
    const last = children?.at(-1);
    if (children && typeof node === "string" && typeof last === "string") children[children.length - 1] = last + node;
    else if (children) children.push(node);
    else if (typeof node !== "string") nodes.push(node);
  };
  let place = { line: 1, column: 1 };
  parser.on("error", (error) => fail("xml_malformed", error.message.replace(/^\d+:\d+: /, "")));
  parser.on("doctype", (declaration) => {
    doctype = declaration;
    if (/<!ENTITY/i.test(declaration)) fail("xml_entities", "The file declares entities of its own.");
  });
  parser.on("opentagstart", () => {
    place = { line: parser.line, column: parser.columnIndex };
  });
  parser.on("opentag", ({ name, local, uri, attributes }) => {
    if (open.length >= MAX_DEPTH) fail("xml_too_deep", `Elements are nested more than ${MAX_DEPTH} deep.`);
    const plain: [string, string][] = [];
    const qualified = new Map<string, string>();
    for (const attribute of Object.values(attributes)) {
      plain.push([attribute.name, attribute.value]);
      if (attribute.prefix !== "") qualified.set(`{${attribute.uri}}${attribute.local}`, attribute.value);
    }
    const children: XmlNode[] = [];
    const node = { name, local, namespace: uri, attributes: Object.fromEntries(plain), qualified, children, ...place };
    push(node);
    if (open.length === 0) root = node;
    open.push({ node, children });
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", push);
  parser.on("cdata", push);
  parser.on("comment", (body) => push({ kind: "comment", body }));
  parser.on("processinginstruction", ({ target, body }) =>
    push({ kind: "instruction", body: body === "" ? target : `${target} ${body}` }),
  );
  const CHUNK = 65_536;
  for (let at = 0; at < text.length && !failure; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  if (!failure) parser.close();
  if (failure || !root) {
    return { ok: false, diagnostics: [failure ?? problem("xml_malformed", 1, 1, "There is no element.")] };
  }
  return { ok: true, value: { root, nodes, doctype }, diagnostics: [] };
}
