import type { ExportArticle, ExportSegment } from "../article-export";
import type { GlossaryEntry } from "../xliff/glossary-entry";
import { contentFromText, listCodes } from "../xliff/inline-content";
import { stateOf2, TAFSIRI_NAMESPACE, TAFSIRI_PREFIX } from "../xliff/states";
import { writeXmlTree } from "../xml/write-tree";
import { element, type XmlElement } from "../xml/xml-node";
import { InlineWriter } from "./inline-2";

/** XLIFF 2.1 keeps the namespace of 2.0; the version attribute tells them apart. */
export const XLIFF2_NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
/** XLIFF 2.1, section 5.4. */
export const METADATA_NAMESPACE = "urn:oasis:names:tc:xliff:metadata:2.0";
/** XLIFF 2.1, section 5.2. */
export const GLOSSARY_NAMESPACE = "urn:oasis:names:tc:xliff:glossary:2.0";

/** The terms that were recognised in segments, by the segment's id. */
export type SegmentTerms = ReadonlyMap<string, readonly GlossaryEntry[]>;

/** A metadata element, null where nothing is known. */
function metadata(category: string, entries: Record<string, string | null>): XmlElement | null {
  const meta = Object.entries(entries).flatMap(([type, value]) =>
    value === null || value === "" ? [] : [element("mda:meta", { type }, [value])],
  );
  return meta.length === 0 ? null : element("mda:metadata", {}, [element("mda:metaGroup", { category }, meta)]);
}

function glossary(terms: readonly GlossaryEntry[]): XmlElement | null {
  const entries = terms.flatMap(({ id, term, translations, definition }) => {
    if (translations.length === 0 && !definition) return [];
    return element("gls:glossEntry", { id: `t${id}` }, [
      element("gls:term", {}, [term]),
      ...translations.map((text) => element("gls:translation", {}, [text])),
      definition ? element("gls:definition", {}, [definition]) : null,
    ]);
  });
  return entries.length === 0 ? null : element("gls:glossary", {}, entries);
}

function notes(segment: ExportSegment): XmlElement | null {
  const open = segment.comments.filter(({ isResolved }) => !isResolved);
  if (open.length === 0) return null;
  return element(
    "notes",
    {},
    open.map(({ id, author, at, body }) =>
      element("note", { id, category: "comment", "tafsiri:author": author, "tafsiri:at": at }, [body]),
    ),
  );
}

function unit(segment: ExportSegment, terms: readonly GlossaryEntry[]): XmlElement {
  const { id, kind, source, target, status, version } = segment;
  const writer = new InlineWriter();
  const sourceContent = contentFromText(source);
  const targetContent = contentFromText(target, listCodes(sourceContent));
  const sourceNodes = writer.write(sourceContent);
  const targetNodes = writer.write(targetContent);
  const hasTarget = target !== "";
  return element("unit", { id, type: `${TAFSIRI_PREFIX}:${kind}` }, [
    metadata(TAFSIRI_PREFIX, { version: String(version) }),
    glossary(terms),
    notes(segment),
    writer.originalData(),
    element("segment", { id: "s1", ...stateOf2(status) }, [
      element("source", {}, sourceNodes),
      hasTarget ? element("target", {}, targetNodes) : null,
    ]),
  ]);
}

/**
 * Writes an article as XLIFF 2.1 (OASIS Standard, 13 February 2018).
 *
 * @param article as chosen for export; furniture is left out whatever the choice
 * @param terms recognised in its segments, for the glossary module
 * @returns a document: a unit a bead, whose id is the bead's; its kind is the unit's type, its version is
 *   in the metadata module, its open comments are notes; paragraphs of one side are parted by a `ph`, marks are `pc`
 *
 * parseXliff gives the same beads back. O(n).
 */
export function serializeXliff2(article: ExportArticle, terms: SegmentTerms = new Map()): string {
  const { id, title, byline, publishedOn, sourceUrl, sourceLanguage, targetLanguage, segments } = article;
  const units = segments
    .filter(({ kind }) => kind !== "furniture")
    .map((segment) => unit(segment, terms.get(segment.id) ?? []));
  const root = element(
    "xliff",
    {
      version: "2.1",
      srcLang: sourceLanguage,
      trgLang: targetLanguage,
      xmlns: XLIFF2_NAMESPACE,
      "xmlns:mda": METADATA_NAMESPACE,
      "xmlns:gls": GLOSSARY_NAMESPACE,
      "xmlns:tafsiri": TAFSIRI_NAMESPACE,
    },
    [
      element("file", { id: "f1", original: id, "xml:space": "preserve" }, [
        metadata(`${TAFSIRI_PREFIX}:article`, { title, byline, publishedOn, sourceUrl }),
        // a file has a unit or a group at least
        ...(units.length > 0 ? units : [element("group", { id: "none" })]),
      ]),
    ],
  );
  return writeXmlTree(root, ["source", "target", "data"]);
}
