import { z } from "zod";

export const lookUpSchema = z.object({ q: z.string().trim().min(1).max(80) });

/** An entry of the lexicon as the editor shows it. */
export interface LexiconView {
  lemma: string;
  pos: string;
  nounClass: string;
  plural: string;
  glosses: string[];
  /** what the form says beyond the entry: number, tense, place; in the words of grammar */
  form: string[];
}
