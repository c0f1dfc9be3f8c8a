import "server-only";
import {
  FORM_USAGES,
  type FormUsage,
  SOURCE_LANGUAGE,
  TARGET_LANGUAGE,
  TERM_ACTIONS,
  TERM_STATUSES,
  type TermAction,
  type TermFormView,
  type TermKind,
  type TermRow,
  type TermSnapshot,
  type TermStatus,
  type TermView,
} from "@/lib/schemas/terms";

export const FORM = { language: true, text: true, partOfSpeech: true, nounClass: true, usage: true } as const;
export const IN_ORDER = [{ position: "asc" as const }, { id: "asc" as const }];
export const TERM = {
  id: true,
  key: true,
  kind: true,
  status: true,
  partOfSpeech: true,
  definition: true,
  note: true,
  domain: true,
  caseSensitive: true,
  extra: true,
  count: true,
  documents: true,
  score: true,
  version: true,
  decidedAt: true,
  decidedBy: { select: { name: true } },
  forms: { select: FORM, orderBy: IN_ORDER },
} as const;

export interface FormRecord {
  language: string;
  text: string;
  partOfSpeech: string | null;
  nounClass: string | null;
  usage: string;
}
interface ListedTerm {
  id: string;
  kind: string;
  status: string;
  domain: string | null;
  count: number;
  documents: number;
  score: number;
  version: number;
  forms: { language: string; text: string; usage: string }[];
}
export interface TermRecord extends ListedTerm {
  key: string;
  partOfSpeech: string | null;
  definition: string | null;
  note: string | null;
  caseSensitive: boolean;
  extra: string | null;
  decidedAt: Date | null;
  decidedBy: { name: string } | null;
  forms: FormRecord[];
}

export const asTermStatus = (value: string): TermStatus => TERM_STATUSES.find((one) => one === value) ?? "candidate";
export const asTermKind = (value: string): TermKind => (value === "name" ? "name" : "term");
export const asTermAction = (value: string): TermAction => TERM_ACTIONS.find((one) => one === value) ?? "edited";
const asUsage = (value: string): FormUsage => FORM_USAGES.find((one) => one === value) ?? "admitted";

/** The name of a term in a language: its first preferred form there. */
export const preferredForm = (forms: readonly { language: string; text: string; usage: string }[], language: string) =>
  forms.find((form) => form.language === language && form.usage === "preferred")?.text ?? null;

export function termRow(term: ListedTerm): TermRow {
  const source = preferredForm(term.forms, SOURCE_LANGUAGE) ?? term.forms[0]?.text ?? "";
  const target = preferredForm(term.forms, TARGET_LANGUAGE);
  const { id, domain, count, documents, score, version } = term;
  const others = term.forms.map((form) => form.text).filter((text) => text !== source && text !== target);
  return {
    id,
    kind: asTermKind(term.kind),
    status: asTermStatus(term.status),
    source,
    target,
    others,
    domain,
    count,
    documents,
    score,
    version,
  };
}

export const formView = (form: FormRecord): TermFormView => ({ ...form, usage: asUsage(form.usage) });

export function snapshotOf(term: TermRecord): TermSnapshot {
  const { partOfSpeech, definition, note, domain, caseSensitive } = term;
  return {
    kind: asTermKind(term.kind),
    status: asTermStatus(term.status),
    partOfSpeech,
    definition,
    note,
    domain,
    caseSensitive,
    forms: term.forms.map(formView),
  };
}

export const termView = (term: TermRecord, history: TermView["history"]): TermView => ({
  ...snapshotOf(term),
  id: term.id,
  version: term.version,
  count: term.count,
  documents: term.documents,
  decidedAt: term.decidedAt?.toISOString() ?? null,
  decidedBy: term.decidedBy?.name ?? null,
  history,
});
