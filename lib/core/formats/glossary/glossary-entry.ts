/** How a form of a term is to be used. */
export type FormUsage = "preferred" | "admitted" | "deprecated" | "forbidden";

/** A word or phrase for a term. */
export interface GlossaryForm {
  text: string;
  usage: FormUsage;
  partOfSpeech: string | null;
  nounClass: string | null;
}

/** A term as a file of any format holds it. */
export interface GlossaryEntry {
  /** Swahili, the preferred form first; at least one */
  source: GlossaryForm[];
  /** English, the preferred form first; empty where the file has none */
  target: GlossaryForm[];
  definition: string | null;
  note: string | null;
  domain: string | null;
  /** null where the file doesn't say */
  status: "candidate" | "approved" | "rejected" | null;
  /** forms in other languages, kept as they are */
  others?: readonly (GlossaryForm & { language: string })[];
  /** what else the file said of the term, as JSON text; see keepTbxExtra */
  extra?: string | null;
  /** 1-based line, row or number of the entry in its file */
  line: number;
}

/** A form of which only the text is known. */
export const plainForm = (text: string, usage: FormUsage, partOfSpeech: string | null = null): GlossaryForm => ({
  text,
  usage,
  partOfSpeech,
  nounClass: null,
});
