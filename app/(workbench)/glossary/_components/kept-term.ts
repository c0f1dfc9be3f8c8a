import { forgetInTab, keepInTab, keptInTab } from "@/app/_components/tab-store";
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
  keepInTab(keyOf(id), kept);
}

export const keptTerm = (id: string): KeptTerm | null => keptInTab(keyOf(id));

export const forgetTerm = (id: string): void => forgetInTab(keyOf(id));
