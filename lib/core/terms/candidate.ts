/** A name or term that may belong in the glossary, ranked. */
export interface Candidate {
  /** The form to show: the most frequent one. */
  term: string;
  /** Citation form: singular where the corpus or the lexicon knows it. */
  lemma: string;
  /** Identity across inflection and spelling: folded, "-a" for any genitive link. Stable between rankings. */
  key: string;
  kind: "name" | "term";
  /** Occurrences, nested ones included. */
  count: number;
  /** Articles it occurs in. */
  documents: number;
  /** Greater is better; comparable within one ranking only. */
  score: number;
  /** All forms as written, most frequent first. */
  forms: string[];
  /** Long form of an acronym, or acronym of a long form, where a text ties them by brackets. */
  expansion?: string;
}
