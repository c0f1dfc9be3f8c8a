import type { Diagnostic } from "../../diagnostic";
import { SEGMENT_KINDS } from "../../ingest/block";
import { listCodes, textFromContent } from "../xliff/inline-content";
import { leastStatus, readVersion } from "../xliff/read-parts";
import { keepsSpace, settleSpace } from "../xliff/settle-space";
import { statusFrom12, TAFSIRI_NAMESPACE } from "../xliff/states";
import { walkUnits } from "../xliff/walk-units";
import type { XliffArticle, XliffDocument, XliffEntry } from "../xliff/xliff-document";
import type { XmlDocument } from "../xml/read-tree";
import { attributeOf, childElements, textOf, type XmlElement } from "../xml/xml-node";
import { readInline12 } from "./inline-12";

/** What Trados Studio (of each segment) or memoQ (of the unit) says of the work on it. */
const toolStates = (unit: XmlElement): string[] => {
  const memoq = unit.attributes["mq:status"];
  const trados = childElements(unit, "seg-defs")
    .flatMap((node) => childElements(node, "seg"))
    .flatMap(({ attributes }) => (attributes.conf ? [attributes.conf] : []));
  return memoq ? [memoq, ...trados] : trados;
};

function readUnit(unit: XmlElement, keeps: boolean, isLocked: boolean): XliffEntry {
  const side = (name: string) => {
    const node = childElements(unit, name)[0];
    return node ? readInline12(settleSpace(node.children, keepsSpace(node, keeps))) : [];
  };
  const source = side("source");
  const sourceText = textFromContent(source);
  const { state, "state-qualifier": qualifier } = childElements(unit, "target")[0]?.attributes ?? {};
  const targetText = textFromContent(side("target"));
  const target = state === "new" && targetText === sourceText ? "" : targetText;
  const { approved, restype = "" } = unit.attributes;
  const said = {
    ...(state !== undefined && { state }),
    ...(qualifier !== undefined && { qualifier }),
    ...(approved !== undefined && { approved }),
  };
  const hasText = target.trim() !== "";
  const tools = toolStates(unit);
  return {
    id: unit.attributes.id ?? "",
    segmentId: attributeOf(unit, TAFSIRI_NAMESPACE, "segment") ?? null,
    kind: SEGMENT_KINDS.find((kind) => `x-${kind}` === restype) ?? null,
    source: sourceText,
    target,
    status:
      tools.length > 0
        ? leastStatus(tools.map((tool) => statusFrom12({ ...said, tool }, hasText)))
        : statusFrom12(said, hasText),
    saysStatus: tools.length > 0 || Object.keys(said).length > 0,
    version: readVersion(attributeOf(unit, TAFSIRI_NAMESPACE, "version")),
    comments: childElements(unit, "note").map((note) => ({ author: note.attributes.from ?? null, body: textOf(note) })),
    isLocked,
    line: unit.line ?? 1,
    element: unit,
    codes: listCodes(source),
  };
}

function readArticle(file: XmlElement): XliffArticle | null {
  const get = (name: string) => attributeOf(file, TAFSIRI_NAMESPACE, name) ?? null;
  const title = get("title");
  if (title === null) return null;
  const id = file.attributes.original ?? "";
  return { id, title, byline: get("byline"), publishedOn: get("published"), sourceUrl: get("address") };
}

const UNITS = { containers: ["file", "body", "group"], unit: "trans-unit", content: "source" };

/**
 * Reads a document of XLIFF 1.2, or of 1.0 and 1.1, which say the same in what is read here.
 *
 * @param document whose root is an `xliff` of version 1
 * @param diagnostics takes what there is to say: units without an id or a source
 * @returns an entry a trans-unit, the segments of a segmented one joined; groups are seen through, binary units left out
 *
 * Knows the confirmations of Trados Studio (.sdlxliff) and memoQ (.mqxliff). O(n).
 */
export function parseXliff12(document: XmlDocument, diagnostics: Diagnostic[]): XliffDocument {
  const { root } = document;
  const entries = walkUnits(root, UNITS, readUnit, diagnostics);
  const file = childElements(root, "file")[0];
  return {
    version: root.attributes.version ?? "1.2",
    sourceLanguage: file?.attributes["source-language"] ?? "",
    targetLanguage: file?.attributes["target-language"] ?? null,
    article: file ? readArticle(file) : null,
    entries,
    document,
  };
}
