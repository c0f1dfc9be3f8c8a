import type { ReadCorpus } from "./document-words";
import type { TranslationTable } from "./translation-table";
import { transpose, type WordRows } from "./word-rows";

/** What is known of words in one pass over the documents of a run. */
export interface WordEvidence {
  /** of each source word, what it is said by */
  forward: WordRows;
  /** of each target word, what it is said by */
  backward: WordRows;
  /** of each source word, which target words are said by it: `backward` turned round */
  said: WordRows;
  /** 1 / chance of each word */
  rarity: { source: Float64Array; target: Float64Array };
  /** a place for each target word, all 0 while nobody works with them */
  lent: Float64Array;
  heads: Int32Array;
}

/**
 * Brings together what the tables say.
 *
 * @param tables from source to target words, and back
 * @returns rows for all documents, and room to work in that they share; O(pairs + words)
 */
export function gatherEvidence(
  { source, target }: Pick<ReadCorpus, "source" | "target">,
  { forward, backward }: { forward: TranslationTable; backward: TranslationTable },
): WordEvidence {
  const back = backward.rows();
  return {
    forward: forward.rows(),
    backward: back,
    said: transpose(back, source.words.length),
    rarity: { source: source.rarities(), target: target.rarities() },
    lent: new Float64Array(target.words.length),
    heads: new Int32Array(target.words.length),
  };
}
