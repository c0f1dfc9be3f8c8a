import type { Diagnostic } from "../../diagnostic";
import { SEGMENT_KINDS } from "../../ingest/block";
import { type InlineContent, listCodes, textFromContent } from "../xliff/inline-content";
import { leastStatus, readVersion } from "../xliff/read-parts";
import { keepsSpace, settleSpace } from "../xliff/settle-space";
import { statusFrom2, TAFSIRI_NAMESPACE, TAFSIRI_PREFIX } from "../xliff/states";
import { walkUnits } from "../xliff/walk-units";
import type { XliffArticle, XliffDocument, XliffEntry } from "../xliff/xliff-document";
import type { XmlDocument } from "../xml/read-tree";
import { attributeOf, childElements, textOf, type XmlElement } from "../xml/xml-node";
import { readData, readInline2 } from "./inline-2";
import { METADATA_NAMESPACE } from "./serialize";

/** What the metadata module says under a category. */
function readMetadata(parent: XmlElement, category: string): Map<string, string> {
  const groups = childElements(parent, "metadata", METADATA_NAMESPACE).flatMap((node) =>
    childElements(node, "metaGroup"),
  );
  const entries = groups
    .filter(({ attributes }) => attributes.category === category)
    .flatMap((group) => childElements(group, "meta"))
    .map((meta): [string, string] => [meta.attributes.type ?? "", textOf(meta)]);
  return new Map(entries);
}

function readUnit(unit: XmlElement, keeps: boolean, isLocked: boolean): XliffEntry {
  const data = new Map(
    childElements(unit, "originalData")
      .flatMap((node) => childElements(node, "data"))
      .map((node): [string, string] => [node.attributes.id ?? "", readData(node)]),
  );
  const parts = childElements(unit).filter(({ local }) => local === "segment" || local === "ignorable");
  const read = parts.map((part, at) => {
    const side = (name: string): { content: InlineContent; order: number } | null => {
      const node = childElements(part, name)[0];
      if (!node) return null;
      const content = readInline2(settleSpace(node.children, keepsSpace(node, keeps)), data);
      return { content, order: Number(node.attributes.order ?? at + 1) };
    };
    return { part, source: side("source")?.content ?? [], target: side("target"), at };
  });
  const hasTarget = read.some(({ part, target }) => part.local === "segment" && target && target.content.length > 0);
  const targets = read
    .map(({ part, source, target, at }) => {
      // what can be ignored goes over as it is
      if (!target && part.local === "ignorable") return { content: hasTarget ? source : [], order: at + 1 };
      return target ?? { content: [], order: at + 1 };
    })
    .toSorted((one, other) => one.order - other.order);
  const statuses = read
    .filter(({ part }) => part.local === "segment")
    .map(({ part, target }) => {
      const hasText = textFromContent(target?.content ?? []).trim() !== "";
      return statusFrom2(part.attributes.state, part.attributes.subState, hasText);
    });
  const sourceContent = read.flatMap(({ source }) => source);
  const kind = unit.attributes.type?.startsWith(`${TAFSIRI_PREFIX}:`) ? unit.attributes.type.slice(8) : "";
  const notes = childElements(unit, "notes").flatMap((node) => childElements(node, "note"));
  return {
    id: unit.attributes.id ?? "",
    segmentId: attributeOf(unit, TAFSIRI_NAMESPACE, "segment") ?? null,
    kind: SEGMENT_KINDS.find((one) => one === kind) ?? null,
    source: textFromContent(sourceContent),
    target: textFromContent(targets.flatMap(({ content }) => content)),
    status: leastStatus(statuses),
    saysStatus: read.some(({ part }) => part.attributes.state !== undefined),
    version: readVersion(
      readMetadata(unit, TAFSIRI_PREFIX).get("version") ?? attributeOf(unit, TAFSIRI_NAMESPACE, "version"),
    ),
    comments: notes.map((note) => ({
      author: attributeOf(note, TAFSIRI_NAMESPACE, "author") ?? null,
      body: textOf(note),
    })),
    isLocked,
    line: unit.line ?? 1,
    element: unit,
    codes: listCodes(sourceContent),
  };
}

function readArticle(file: XmlElement): XliffArticle | null {
  const said = readMetadata(file, `${TAFSIRI_PREFIX}:article`);
  const title = said.get("title");
  if (title === undefined) return null;
  const get = (name: string) => said.get(name) ?? null;
  const id = file.attributes.original ?? "";
  return { id, title, byline: get("byline"), publishedOn: get("publishedOn"), sourceUrl: get("sourceUrl") };
}

const UNITS = { containers: ["file", "group"], unit: "unit", content: "segment" };

/**
 * Reads a document of XLIFF 2.0 or 2.1.
 *
 * @param document whose root is an `xliff` of version 2
 * @param diagnostics takes what there is to say: units without an id or a source
 * @returns an entry a unit, its segments joined in the order of the target; groups are seen through
 *
 * O(n log n).
 */
export function parseXliff2(document: XmlDocument, diagnostics: Diagnostic[]): XliffDocument {
  const { root } = document;
  const entries = walkUnits(root, UNITS, readUnit, diagnostics);
  const file = childElements(root, "file")[0];
  return {
    version: root.attributes.version ?? "2.0",
    sourceLanguage: root.attributes.srcLang ?? "",
    targetLanguage: root.attributes.trgLang ?? null,
    article: file ? readArticle(file) : null,
    entries,
    document,
  };
}
