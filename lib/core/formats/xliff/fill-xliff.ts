import type { SegmentStatus } from "../../segments/status";
import { InlineWriter } from "../xliff2/inline-2";
import { writeInline12 } from "../xliff12/inline-12";
import { writeXmlAsRead } from "../xml/write-tree";
import { childElements, element, isElement, type XmlElement, type XmlNode } from "../xml/xml-node";
import { contentFromText } from "./inline-content";
import { stateOf2, stateOf12, TAFSIRI_NAMESPACE } from "./states";
import type { XliffDocument, XliffEntry } from "./xliff-document";

/** A translation for a unit. */
export interface XliffFilling {
  target: string;
  status: SegmentStatus;
  /** the unit says this already: its own segments, codes and states stay */
  isSame?: boolean;
  /** the bead that the unit belongs to, for when the file comes back */
  segment?: { id: string; version: number };
}

/** What Tafsiri translates into, for a file that names no language. */
const TARGET_LANGUAGE = "en";

const prefixOf = ({ name }: XmlElement): string => name.slice(0, name.indexOf(":") + 1);

/** Puts a child where another of its name was, else after the last of those before it. */
function putChild(parent: XmlElement, child: XmlElement, local: string, after: readonly string[]): XmlElement {
  const isNamed = (node: XmlNode, ...names: string[]) => isElement(node) && names.includes(node.local ?? "");
  const children = [...parent.children];
  const at = children.findIndex((node) => isNamed(node, local));
  if (at >= 0) children[at] = child;
  else children.splice(children.findLastIndex((node) => isNamed(node, ...after)) + 1, 0, child);
  return { ...parent, children };
}

/** A child's attributes as they were, some of them set anew or taken away. */
function withAttributes(
  node: Pick<XmlElement, "attributes"> | undefined,
  change: Record<string, string | undefined>,
): Record<string, string> {
  const all = Object.entries({ ...node?.attributes, ...change });
  return Object.fromEntries(all.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

function fill12(entry: XliffEntry, filling: XliffFilling): XmlElement {
  const unit = entry.element;
  const prefix = prefixOf(unit);
  const { state, qualifier, approved } = stateOf12(filling.status);
  const old = childElements(unit, "target")[0];
  const nodes = writeInline12(contentFromText(filling.target, entry.codes), prefix);
  const attributes = withAttributes(old, { state, "state-qualifier": qualifier });
  const target: XmlElement = { ...element(`${prefix}target`, attributes, nodes), local: "target" };
  const filled = putChild(unit, target, "target", ["source", "seg-source"]);
  return { ...filled, attributes: withAttributes(filled, { approved: approved ? "yes" : "no" }) };
}

/** A unit's data that the writer added, after those that it had. */
function withData(unit: XmlElement, added: XmlElement | null): XmlElement {
  if (!added) return unit;
  const old = childElements(unit, "originalData")[0];
  const all = { ...added, local: "originalData", children: [...(old?.children ?? []), ...added.children] };
  if (old) return { ...unit, children: unit.children.map((child) => (child === old ? all : child)) };
  const at = unit.children.findIndex((node) => isElement(node) && ["segment", "ignorable"].includes(node.local ?? ""));
  return { ...unit, children: unit.children.toSpliced(at, 0, all) };
}

function fill2(entry: XliffEntry, filling: XliffFilling): XmlElement {
  const unit = entry.element;
  const prefix = prefixOf(unit);
  const state = stateOf2(filling.status);
  const taken = childElements(unit, "originalData").flatMap((node) => childElements(node));
  const writer = new InlineWriter(prefix, new Set(taken.map(({ attributes }) => attributes.id ?? "")));
  const nodes = writer.write(contentFromText(filling.target, entry.codes));
  const parts = childElements(unit).filter(({ local }) => local === "segment" || local === "ignorable");
  const first = parts.find(({ local }) => local === "segment");
  const sources = parts.flatMap((part) => childElements(part, "source").flatMap((node) => node.children));
  const children = unit.children.flatMap((child): XmlNode[] => {
    if (child !== first) return isElement(child) && parts.includes(child) ? [] : [child];
    const source = childElements(first, "source")[0];
    const target = element(
      `${prefix}target`,
      withAttributes(childElements(first, "target")[0], { order: undefined }),
      nodes,
    );
    const joined = source && parts.length > 1 ? putChild(first, { ...source, children: sources }, "source", []) : first;
    const filled = putChild(joined, { ...target, local: "target" }, "target", ["source"]);
    return [{ ...filled, attributes: withAttributes(filled, { subState: undefined, ...state }) }];
  });
  return withData({ ...unit, children }, writer.originalData());
}

/** A unit that names its bead, in attributes of Tafsiri's own. */
function withSegment(unit: XmlElement, { segment }: XliffFilling): XmlElement {
  if (!segment) return unit;
  const named = { "tafsiri:segment": segment.id, "tafsiri:version": String(segment.version) };
  return { ...unit, attributes: withAttributes(unit, named) };
}

/**
 * Writes an exchange file back with translations in it.
 *
 * @param read from parseXliff
 * @param fillings of units of `read`; a unit without one, or that isn't to be translated, stays as it was
 * @returns the file with everything that Tafsiri doesn't know where it stood; segments of a filled unit are joined, as
 *   XLIFF 2.1, section 4.7.2, lets a tool do
 *
 * O(n).
 */
export function fillXliff(read: XliffDocument, fillings: ReadonlyMap<XliffEntry, XliffFilling>): string {
  const fill = read.version.startsWith("2") ? fill2 : fill12;
  const filled = new Map<XmlElement, XmlElement>();
  for (const entry of read.entries) {
    const filling = fillings.get(entry);
    if (!filling || entry.isLocked) continue;
    filled.set(entry.element, withSegment(filling.isSame ? entry.element : fill(entry, filling), filling));
  }
  const replace = (node: XmlNode): XmlNode => {
    if (!isElement(node)) return node;
    return filled.get(node) ?? { ...node, children: node.children.map(replace) };
  };
  const { nodes, root, doctype } = read.document;
  const declared = withAttributes(root, {
    "xmlns:tafsiri": root.attributes["xmlns:tafsiri"] ?? TAFSIRI_NAMESPACE,
    // XLIFF 2.1, section 4.3.1.37: a file with targets names their language
    ...(read.version.startsWith("2") && { trgLang: read.targetLanguage ?? TARGET_LANGUAGE }),
  });
  const withRoot = (node: XmlNode): XmlNode => {
    const copy = replace(node);
    return node === root && filled.size > 0 ? { ...(copy as XmlElement), attributes: declared } : copy;
  };
  return writeXmlAsRead(nodes.map(withRoot), doctype);
}
