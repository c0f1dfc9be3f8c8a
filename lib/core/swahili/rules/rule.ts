import type { Analysis } from "../analysis.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** What a rule sees of a word. */
export interface RuleInput {
  /** lower case, apostrophes straight */
  form: string;
  capitalised: boolean;
  lexicon: Lexicon;
}

/** A rule of Swahili: adds the readings of a word that it knows of. */
export interface MorphologyRule {
  id: string;
  apply(input: RuleInput, add: (analysis: Analysis) => void): void;
}
