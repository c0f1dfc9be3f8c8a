import type { TermFormView, TermKind } from "@/lib/schemas/terms";

export interface TermFields {
  kind: TermKind;
  partOfSpeech: string;
  domain: string;
  note: string;
  definition: string;
  caseSensitive: boolean;
}
/** What was typed into a term's form and is not saved yet, with the version that it is based on. */
export interface KeptTerm {
  version: number;
  forms: (TermFormView & { key: number })[];
  fields: TermFields;
}

const keyOf = (id: string) => `tafsiri:term:${id}`;

/** Keeps it for as long as this tab is open: whoever looks at another term meanwhile finds it again. */
export function keepTerm(id: string, kept: KeptTerm): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(kept));
  } catch {
    // no storage: the form itself still holds it
  }
}

export function keptTerm(id: string): KeptTerm | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(id)) ?? "null") as KeptTerm | null;
  } catch {
    return null;
  }
}

export function forgetTerm(id: string): void {
  try {
    sessionStorage.removeItem(keyOf(id));
  } catch {
    // nothing was kept
  }
}
