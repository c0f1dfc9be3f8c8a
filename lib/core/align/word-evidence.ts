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
 * @param rarity 1 / chance of each word of both sides
 * @returns rows for all documents, and room to work in that they share; O(pairs + words)
 */
export function gatherEvidence(
  { forward, backward }: { forward: TranslationTable; backward: TranslationTable },
  rarity: WordEvidence["rarity"],
): WordEvidence {
  const back = backward.rows();
  return {
    forward: forward.rows(),
    backward: back,
    said: transpose(back, rarity.source.length),
    rarity,
    lent: new Float64Array(rarity.target.length),
    heads: new Int32Array(rarity.target.length),
  };
}
