/** A bead of an alignment: which paragraphs say the same. */
export interface Bead {
  /** indexes into the source, rising; empty for an insertion */
  source: number[];
  /** indexes into the target, rising; empty for a deletion */
  target: number[];
  /** -log of how likely the bead is against chance; lower is better, negative is better than chance */
  cost: number;
  /** 0 to 1: how often beads with this number were right, see docs/decisions/alignment.md */
  confidence: number;
  /** 0 to 1: share of all ways through the document that go over it, before it is calibrated; 1 for an anchor */
  chance: number;
}

/** A pair of documents to be aligned. */
export interface DocumentPair {
  /** paragraphs in reading order */
  source: readonly string[];
  target: readonly string[];
  /** beads known to be right: the path is made to go through them */
  anchors?: readonly { source: readonly number[]; target: readonly number[] }[];
}

/** English words for a Swahili word: lemma or form to glosses; several words in a gloss each count a part. */
export type GlossLookup = (word: string) => readonly string[];

export interface AlignOptions {
  /** glosses of a lexicon */
  lexicon?: GlossLookup;
  /** lemma of a Swahili word; a plain stem unless given */
  lemma?: (word: string) => string;
  /** translated pairs to learn from */
  memory?: readonly { source: string; target: string }[];
  /** terms and their renderings */
  glossary?: readonly { source: string; target: string }[];
}
