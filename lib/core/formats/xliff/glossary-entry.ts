/** A glossary term that was recognised in a segment, as an exchange file sees it. */
export interface GlossaryEntry {
  /** the term's id */
  id: string;
  /** its preferred form in the source language */
  term: string;
  /** what it may be rendered as, the preferred one first */
  translations: readonly string[];
  definition: string | null;
}
