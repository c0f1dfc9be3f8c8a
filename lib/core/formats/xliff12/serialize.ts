import type { ExportArticle, ExportSegment } from "../article-export";
import { contentFromText, listCodes } from "../xliff/inline-content";
import { stateOf12, TAFSIRI_NAMESPACE } from "../xliff/states";
import { writeXmlTree } from "../xml/write-tree";
import { element, type XmlElement } from "../xml/xml-node";
import { writeInline12 } from "./inline-12";

/** XLIFF 1.2, section 1.3. */
export const XLIFF12_NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

function transUnit(segment: ExportSegment, sourceLanguage: string, targetLanguage: string): XmlElement {
  const { id, kind, source, target, status, version, comments } = segment;
  const { state, qualifier, approved } = stateOf12(status);
  const content = contentFromText(source);
  // OmegaT translates what stands in the target, and other tools take a new one for none
  const targetText = status === "untranslated" ? source : target;
  const targetNodes = writeInline12(contentFromText(targetText, listCodes(content)));
  const attributes = {
    id,
    restype: `x-${kind}`,
    approved: approved ? "yes" : "no",
    "xml:space": "preserve",
    "tafsiri:version": String(version),
  };
  return element("trans-unit", attributes, [
    element("source", { "xml:lang": sourceLanguage }, writeInline12(content)),
    element("target", { "xml:lang": targetLanguage, state, "state-qualifier": qualifier }, targetNodes),
    ...comments
      .filter(({ isResolved }) => !isResolved)
      .map(({ author, body }) => element("note", { from: author, annotates: "general" }, [body])),
  ]);
}

/**
 * Writes an article as XLIFF 1.2 (OASIS Standard, 1 February 2008), for tools that don't read 2.1.
 *
 * @param article as chosen for export; furniture is left out whatever the choice
 * @returns a document: a trans-unit a bead, whose id is the bead's; its kind is the restype, its version an attribute
 *   of Tafsiri's own, its open comments are notes; paragraphs of one side are parted by an `x`, marks are `g`; a
 *   target that is still to be written holds the source and is new
 *
 * parseXliff gives the same beads back. O(n).
 */
export function serializeXliff12(article: ExportArticle): string {
  const { id, title, byline, publishedOn, sourceUrl, sourceLanguage, targetLanguage, segments } = article;
  const about = { "tafsiri:title": title, "tafsiri:byline": byline, "tafsiri:published": publishedOn };
  const root = element("xliff", { version: "1.2", xmlns: XLIFF12_NAMESPACE, "xmlns:tafsiri": TAFSIRI_NAMESPACE }, [
    element(
      "file",
      {
        original: id,
        "source-language": sourceLanguage,
        "target-language": targetLanguage,
        datatype: "plaintext",
        "tool-id": "tafsiri",
        ...about,
        "tafsiri:address": sourceUrl,
      },
      [
        element("header", {}, [element("tool", { "tool-id": "tafsiri", "tool-name": "Tafsiri" })]),
        element(
          "body",
          {},
          segments
            .filter(({ kind }) => kind !== "furniture")
            .map((segment) => transUnit(segment, sourceLanguage, targetLanguage)),
        ),
      ],
    ),
  ]);
  return writeXmlTree(root, ["source", "target", "data"]);
}
