/** What a Swahili word is. `adjective` takes in the quantifiers (-ote, -ingine, -ngapi), which agree in the same way. */
export type PartOfSpeech =
  | "noun"
  | "verb"
  | "adjective"
  | "adverb"
  | "pronoun"
  | "demonstrative"
  | "possessive"
  | "connective"
  | "preposition"
  | "conjunction"
  | "copula"
  | "numeral"
  | "interjection"
  | "name"
  | "unknown";

/** Tense, aspect or mood of a verb form, named after its marker. */
export type Tense =
  | "present"
  | "past"
  | "future"
  | "perfect"
  | "already"
  | "consecutive"
  | "conditional"
  | "would"
  | "would-have"
  | "habitual"
  | "indefinite"
  | "not-yet"
  | "although"
  | "unless"
  | "subjunctive"
  | "imperative"
  | "infinitive"
  | "general-relative";

/** A derivation of a verb stem. */
export type VerbExtension = "applicative" | "passive" | "stative" | "causative" | "reciprocal" | "reversive";

/** One way to read a written word. */
export interface Analysis {
  /** citation form: a noun's singular, a verb's stem without ku-, an adjective's stem without concord */
  lemma: string;
  pos: PartOfSpeech;
  /** agreement class of this very form, 1-18 after Meinhof; of a verb the subject's where it is one class alone */
  nounClass?: number;
  number?: "singular" | "plural";
  /** with the locative suffix -ni */
  locative?: boolean;
  negative?: boolean;
  tense?: Tense;
  /** subject prefix as written, without the negation */
  subject?: string;
  /** object prefix as written; `ji` for the reflexive, also where the lexicon lists the reflexive verb as a lemma */
  object?: string;
  relative?: string;
  /** innermost first */
  extensions?: readonly VerbExtension[];
  /** stem that the extensions were added to */
  root?: string;
  /** True where the stem stands in the lexicon. */
  known: boolean;
  /** ids of the rules that made it, in the order of use */
  rules: readonly string[];
  /** how strained the reading is; 0 is a word as the lexicon has it, 3 a guess; comparable within one word */
  cost: number;
}
