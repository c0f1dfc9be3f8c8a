import "server-only";
import type { AlignOptions } from "@/lib/core/align/bead";
import { listTerms } from "../glossary/service";
import type { Actor } from "../people/permissions";
import { findRelatedPairs } from "./related-pairs";

/**
 * What lexicon, glossary and memory have to tell the aligner about an article.
 *
 * @param texts its paragraphs in the source language
 */
export async function alignerKnowledge(actor: Actor, texts: readonly string[]): Promise<AlignOptions> {
  const [{ swahiliKnowledge }, { terms }, memory] = await Promise.all([
    import("@/lib/core/align/swahili-knowledge"),
    listTerms(actor, { status: "approved" }),
    findRelatedPairs(texts),
  ]);
  const glossary = terms.flatMap(({ source, target }) => (target ? [{ source, target }] : []));
  return { ...swahiliKnowledge(), glossary, memory };
}
