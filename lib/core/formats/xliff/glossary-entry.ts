/** A glossary term that was recognised in a segment, as an exchange file sees it. */
export interface GlossaryEntry {
  /** the term's id */
  id: string;
  /** as it stands in the source; UTF-16, half open, where known */
  start: number;
  end: number;
  /** the term's preferred form in the source language */
  term: string;
  translations: readonly { text: string; usage: "preferred" | "admitted" | "deprecated" | "forbidden" }[];
  definition: string | null;
}
