import type { ExportArticle, ExportSegment } from "../article-export.ts";
import { serializeTmx } from "./serialize.ts";
import { writeTmxDate } from "./tmx-date.ts";
import type { TmxHeader, TmxProp, TmxUnit, TmxVariant } from "./tmx-unit.ts";

/** Who first wrote the English of a segment, who wrote it last, and when. */
export interface SegmentEdits {
  createdAt: Date;
  createdBy: string | null;
  changedAt: Date;
  changedBy: string | null;
}

/** What every memory from here says of itself. */
export const memoryHeader = (sourceLanguage: string): TmxHeader => ({
  attributes: { srclang: sourceLanguage, segtype: "paragraph", datatype: "plaintext" },
  props: [],
  notes: [],
});

interface Neighbours {
  previous: string | undefined;
  next: string | undefined;
}

const variant = (language: string, text: string): TmxVariant => ({
  language,
  text,
  xml: null,
  attributes: {},
  props: [],
  notes: [],
});

function propsOf(article: ExportArticle, segment: ExportSegment, beside: Neighbours): TmxProp[] {
  const props: [string, string | null | undefined][] = [
    ["x-article-id", article.id],
    ["x-article-title", article.title],
    ["x-segment-kind", segment.kind],
    ["x-status", segment.status],
    ["x-previous-source", beside.previous],
    ["x-next-source", beside.next],
  ];
  return props.flatMap(([type, text]) => (text ? [{ type, text }] : []));
}

/**
 * The translated segments of an article as units of a memory.
 *
 * @param article with the segments that are to go out; those without text on either side give no unit
 * @param edits by segment id, where known
 * @param order all texts of the article, from which neighbours are taken
 *
 * O(n).
 */
export function unitsOfArticle(
  article: ExportArticle,
  edits: ReadonlyMap<string, SegmentEdits>,
  order: readonly ExportSegment[] = article.segments,
): TmxUnit[] {
  const places = new Map(order.map(({ id }, at) => [id, at]));
  return article.segments.flatMap((segment) => {
    if (segment.source.trim() === "" || segment.target.trim() === "") return [];
    const edit = edits.get(segment.id);
    const at = places.get(segment.id) ?? -2;
    const beside = { previous: order[at - 1]?.source, next: order[at + 1]?.source };
    return {
      attributes: {
        tuid: segment.id,
        ...(edit ? { creationdate: writeTmxDate(edit.createdAt), changedate: writeTmxDate(edit.changedAt) } : {}),
        ...(edit?.createdBy ? { creationid: edit.createdBy } : {}),
        ...(edit?.changedBy ? { changeid: edit.changedBy } : {}),
      },
      props: propsOf(article, segment, beside),
      notes: segment.comments.map(({ author, body }) => (author === null ? body : `${author}: ${body}`)),
      variants: [variant(article.sourceLanguage, segment.source), variant(article.targetLanguage, segment.target)],
    };
  });
}

/** One article as TMX 1.4b; see unitsOfArticle. O(n). */
export const serializeArticleTmx = (
  article: ExportArticle,
  edits: ReadonlyMap<string, SegmentEdits>,
  order?: readonly ExportSegment[],
): string =>
  serializeTmx({ header: memoryHeader(article.sourceLanguage), units: unitsOfArticle(article, edits, order) });
