import { identifyTerm } from "../../terms/term-key";
import type { FormUsage, GlossaryEntry, GlossaryForm } from "./glossary-entry";

/** A form of a term of the glossary. */
export interface KnownForm {
  language: string;
  text: string;
  partOfSpeech: string | null;
  nounClass: string | null;
  usage: FormUsage;
}

/** A term of the glossary as an import meets it. */
export interface KnownTerm {
  id: string;
  key: string;
  version: number;
  kind: "name" | "term";
  status: "candidate" | "approved" | "rejected";
  partOfSpeech: string | null;
  definition: string | null;
  note: string | null;
  domain: string | null;
  caseSensitive: boolean;
  /** what a term base said beyond this, as JSON text */
  extra: string | null;
  forms: readonly KnownForm[];
}

/** What a term will be. */
export type TermContent = Omit<KnownTerm, "id" | "key" | "version">;

/** What is done where the file and the glossary prefer different English. */
export type ConflictPolicy = "keep" | "admit" | "replace";

/** An entry of a file, compared with the glossary. */
export interface ComparedEntry {
  entry: GlossaryEntry;
  /** conflict: the glossary prefers other English, or rejected the term; repeated: the file has it twice */
  state: "new" | "changed" | "conflict" | "same" | "repeated";
  /** identity that a new term gets */
  key: string;
  kind: "name" | "term";
  /** null for a new one */
  known: KnownTerm | null;
}

const SOURCE = "sw";
const TARGET = "en";
const fold = (text: string): string => text.normalize("NFC").replace(/[’‘ʼ]/g, "'").toLowerCase();

const toForms = (forms: readonly GlossaryForm[], language: string): KnownForm[] =>
  forms.map(({ text, usage, partOfSpeech, nounClass }) => ({ language, text, usage, partOfSpeech, nounClass }));

const preferred = (forms: readonly KnownForm[], language: string): string | null =>
  forms.find((form) => form.language === language && form.usage === "preferred")?.text ?? null;

const has = (forms: readonly KnownForm[], { language, text }: KnownForm): boolean =>
  forms.some((form) => form.language === language && fold(form.text) === fold(text));

/** Forms that the term does not have yet; a second preferred one of a language is admitted. */
function addForms(known: readonly KnownForm[], added: readonly KnownForm[]): KnownForm[] {
  const forms = [...known];
  for (const form of added) {
    if (has(forms, form)) continue;
    const isSecond = form.usage === "preferred" && preferred(forms, form.language) !== null;
    forms.push(isSecond ? { ...form, usage: "admitted" } : form);
  }
  return forms;
}

/**
 * What a term becomes when an entry is taken in.
 *
 * @param compared an entry with the term that it met
 * @param policy for entries in conflict
 * @param status what new terms are, where the file doesn't say; a decision on a known term stands
 * @returns null where nothing changes
 *
 * O(forms). Nothing that the glossary has is lost: what it prefers is admitted at the least.
 */
export function takeEntry(
  { entry, kind, known, state }: ComparedEntry,
  policy: ConflictPolicy,
  status: "candidate" | "approved",
): TermContent | null {
  if (state === "same" || state === "repeated") return null;
  const added = [...toForms(entry.source, SOURCE), ...toForms(entry.target, TARGET), ...(entry.others ?? [])];
  const extra = entry.extra ?? null;
  if (!known) {
    const forms = addForms([], added);
    const wanted = entry.status ?? status;
    const { definition, note, domain } = entry;
    const partOfSpeech = entry.source[0]?.partOfSpeech ?? null;
    const isReady = wanted !== "approved" || preferred(forms, TARGET) !== null;
    const settled = isReady ? wanted : "candidate";
    return { kind, status: settled, partOfSpeech, definition, note, domain, caseSensitive: false, extra, forms };
  }
  const { id: _id, key: _key, version: _version, ...content } = known;
  if (state === "conflict" && policy === "keep") return null;
  const theirs = entry.target.find(({ usage }) => usage === "preferred")?.text;
  const isReplaced = state === "conflict" && policy === "replace" && theirs !== undefined;
  const ours = isReplaced
    ? known.forms
        .filter(({ language, text }) => language !== TARGET || fold(text) !== fold(theirs))
        .map(
          (form): KnownForm =>
            form.language === TARGET && form.usage === "preferred" ? { ...form, usage: "admitted" } : form,
        )
    : known.forms;
  return {
    ...content,
    partOfSpeech: content.partOfSpeech ?? entry.source[0]?.partOfSpeech ?? null,
    definition: content.definition ?? entry.definition,
    note: content.note ?? entry.note,
    domain: content.domain ?? entry.domain,
    extra: content.extra ?? extra,
    forms: addForms(ours, added),
  };
}

function stateOf(entry: GlossaryEntry, known: KnownTerm): ComparedEntry["state"] {
  const theirs = entry.target.find(({ usage }) => usage === "preferred");
  const ours = preferred(known.forms, TARGET);
  const isForbidden = known.forms.some(
    ({ language, text, usage }) =>
      language === TARGET && usage === "forbidden" && theirs && fold(text) === fold(theirs.text),
  );
  // a file that rejects it too, as one's own export does, is of the same mind
  if ((known.status === "rejected" && entry.status !== "rejected") || isForbidden) return "conflict";
  if (theirs && ours !== null && fold(ours) !== fold(theirs.text)) return "conflict";
  const forms = [...toForms(entry.source, SOURCE), ...toForms(entry.target, TARGET)];
  const isSaid =
    forms.every((form) => has(known.forms, form)) &&
    (["definition", "note", "domain"] as const).every((field) => entry[field] === null || known[field] !== null);
  return isSaid ? "same" : "changed";
}

/**
 * Compares the entries of a file with the glossary.
 *
 * @param entries of the file
 * @param known all terms of the glossary
 * @returns an entry each, in the file's order
 *
 * O(n + m). Terms are the same under the identity that extraction gives them (see identifyTerm) or with the same
 * Swahili form.
 */
export function compareGlossary(entries: readonly GlossaryEntry[], known: readonly KnownTerm[]): ComparedEntry[] {
  const byKey = new Map<string, KnownTerm>();
  for (const term of known) {
    for (const { language, text } of term.forms)
      if (language === SOURCE && !byKey.has(`form:${fold(text)}`)) byKey.set(`form:${fold(text)}`, term);
    byKey.set(term.key, term);
  }
  const seen = new Set<string>();
  return entries.map((entry): ComparedEntry => {
    const text = entry.source[0]?.text ?? "";
    const { kind, key, keys } = identifyTerm(text);
    const found = byKey.get(`form:${fold(text)}`) ?? keys.map((one) => byKey.get(one)).find((term) => term) ?? null;
    const identity = found?.id ?? key;
    if (seen.has(identity)) return { entry, state: "repeated", key, kind, known: found };
    seen.add(identity);
    return { entry, state: found ? stateOf(entry, found) : "new", key, kind, known: found };
  });
}
