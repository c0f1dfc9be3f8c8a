import { z } from "zod";
import { idSchema } from "./ids";

export const TERM_STATUSES = ["candidate", "approved", "rejected"] as const;
export const termStatusSchema = z.enum(TERM_STATUSES);
export type TermStatus = z.infer<typeof termStatusSchema>;

export const TERM_KINDS = ["name", "term"] as const;
export const termKindSchema = z.enum(TERM_KINDS);
export type TermKind = z.infer<typeof termKindSchema>;

export const FORM_USAGES = ["preferred", "admitted", "deprecated", "forbidden"] as const;
export const formUsageSchema = z.enum(FORM_USAGES);
export type FormUsage = z.infer<typeof formUsageSchema>;

export const TERM_ACTIONS = ["created", "edited", "approved", "rejected", "reopened", "merged", "restored"] as const;
export type TermAction = (typeof TERM_ACTIONS)[number];

/** BCP 47 tags of the glossary's two sides. */
export const SOURCE_LANGUAGE = "sw";
export const TARGET_LANGUAGE = "en";

export const PARTS_OF_SPEECH = ["noun", "name", "verb", "adjective", "adverb", "phrase"] as const;
/** Meinhof's classes by singular and plural, as Swahili grammars number them. */
export const NOUN_CLASSES = ["1/2", "3/4", "5/6", "7/8", "9/10", "11/10", "11/6", "14", "15", "16-18"] as const;

const TEXT_CHARACTERS = 300;
const NOTE_CHARACTERS = 5_000;
const FORMS = 60;
const BULK_TERMS = 10_000;

const version = z.number().int().positive();
const text = z.string().trim().min(1, "term_empty").max(TEXT_CHARACTERS);
const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullable()
    .transform((value) => value || null);

export const termFormSchema = z.object({
  language: z.string().min(2).max(35),
  text,
  partOfSpeech: optionalText(40).default(null),
  nounClass: optionalText(20).default(null),
  usage: formUsageSchema,
});
export type TermFormInput = z.infer<typeof termFormSchema>;

/** The forms in the order in which they are shown; the first preferred one of a language is the term's name in it. */
export const updateTermSchema = z.object({
  version,
  kind: termKindSchema.optional(),
  forms: z.array(termFormSchema).min(1).max(FORMS).optional(),
  partOfSpeech: optionalText(40).optional(),
  definition: optionalText(NOTE_CHARACTERS).optional(),
  note: optionalText(NOTE_CHARACTERS).optional(),
  domain: optionalText(80).optional(),
  caseSensitive: z.boolean().optional(),
});
export type UpdateTerm = z.infer<typeof updateTermSchema>;

export const createTermSchema = z.object({ source: text, target: text.optional() });
export type CreateTerm = z.infer<typeof createTermSchema>;

export const decideTermsSchema = z.object({
  status: termStatusSchema,
  terms: z
    .array(z.object({ id: idSchema, version }))
    .min(1)
    .max(BULK_TERMS),
});
export type DecideTerms = z.infer<typeof decideTermsSchema>;

export const decideTermSchema = z.object({ status: termStatusSchema, version });

export const mergeTermSchema = z.object({ version, intoId: idSchema, intoVersion: version });
export type MergeTerm = z.infer<typeof mergeTermSchema>;

export const undoTermsSchema = z.object({ changeIds: z.array(idSchema).min(1).max(BULK_TERMS) });
export const restoreTermSchema = z.object({ changeId: idSchema, version });

export const termsQuerySchema = z.object({
  status: termStatusSchema.optional(),
  kind: termKindSchema.optional(),
  domain: z.string().max(80).optional(),
  q: z.string().max(200).optional(),
});
export type TermsQuery = z.infer<typeof termsQuerySchema>;

/** A term in the list. */
export interface TermRow {
  id: string;
  kind: TermKind;
  status: TermStatus;
  source: string;
  target: string | null;
  /** further forms of both sides, for searching */
  others: string[];
  domain: string | null;
  count: number;
  documents: number;
  score: number;
  version: number;
}
export interface TermList {
  version: string;
  terms: TermRow[];
}

export interface TermFormView {
  language: string;
  text: string;
  partOfSpeech: string | null;
  nounClass: string | null;
  usage: FormUsage;
}

/** What of a term people decide, as its history keeps it. */
export interface TermSnapshot {
  kind: TermKind;
  status: TermStatus;
  partOfSpeech: string | null;
  definition: string | null;
  note: string | null;
  domain: string | null;
  caseSensitive: boolean;
  forms: TermFormView[];
}

export interface TermChangeView {
  id: string;
  at: string;
  by: string | null;
  action: TermAction;
  before: TermSnapshot | null;
  after: TermSnapshot | null;
}

/** One term's page. */
export interface TermView extends TermSnapshot {
  id: string;
  version: number;
  count: number;
  documents: number;
  decidedAt: string | null;
  decidedBy: string | null;
  history: TermChangeView[];
}

/** The `details` of a refused change: the term as it is now, and who changed it. */
export interface StaleTerm {
  term: TermView;
  by: string | null;
}

/** What a change did: the term as the list shows it, null where it is gone, and the change that undo takes back. */
export interface TermOutcome {
  id: string;
  row: TermRow | null;
  changeId: string | null;
}
export interface TermOutcomes {
  done: TermOutcome[];
  refused: { id: string; reason: "needs_rendering" | "stale" | "not_found" }[];
}

/** A line with its keyword; an English line in which no rendering was found has its text in `right` alone. */
export interface KeywordLine {
  left: string;
  match: string;
  right: string;
}
/** A line of the concordance, and the English beside it. */
export interface TermContext {
  source: KeywordLine;
  /** null where there is no English yet */
  target: KeywordLine | null;
  articleId: string;
  articleTitle: string;
  segmentId: string;
  status: string;
}
export interface TermContexts {
  lines: TermContext[];
  /** occurrences there are; more than lines where the list was cut */
  total: number;
  /** true where there are more that were not even counted */
  isCut: boolean;
}

/** English for a term, and what speaks for it. */
export interface TermProposal {
  text: string;
  origin: "territory" | "calendar" | "language" | "city" | "institution" | "lexicon" | "aligned";
  /** 0 to 1 */
  score: number;
  evidence: { source: string; target: string; articleId: string | null; segmentId: string | null }[];
}

export interface ExtractionProgress {
  running: boolean;
  done: number;
  total: number;
}

/** A term as the editor needs it, and where it stands; offsets are half-open UTF-16. */
export interface RecognisedTerm {
  id: string;
  source: string;
  target: string | null;
  /** every English form that will do, the preferred one first */
  renderings: string[];
  status: "candidate" | "approved";
  forbidden: string[];
  note: string | null;
}
export interface TermMatch {
  start: number;
  end: number;
  termId: string;
}
export interface ArticleTerms {
  glossaryVersion: string;
  terms: RecognisedTerm[];
  matches: Record<string, TermMatch[]>;
}
