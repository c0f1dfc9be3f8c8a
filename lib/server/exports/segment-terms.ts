import "server-only";
import type { GlossaryEntry } from "@/lib/core/formats/xliff/glossary-entry";
import { recogniseArticle } from "../glossary/recognition";
import type { Actor } from "../people/permissions";

/** The approved terms in an article's paragraphs, each once a paragraph, by the segment's id. */
export async function readSegmentTerms(actor: Actor, articleId: string): Promise<Map<string, GlossaryEntry[]>> {
  const { read } = await recogniseArticle(actor, articleId);
  const { terms, matches } = await read();
  const entries = new Map<string, GlossaryEntry>();
  for (const { id, source, renderings, status } of terms)
    if (status === "approved") entries.set(id, { id, term: source, translations: renderings, definition: null });
  const bySegment = Object.entries(matches).map(([segmentId, found]): [string, GlossaryEntry[]] => {
    const ids = new Set(found.map(({ termId }) => termId));
    return [segmentId, [...ids].flatMap((id) => entries.get(id) ?? [])];
  });
  return new Map(bySegment);
}
