import "server-only";
import { createRecogniser } from "@/lib/core/terms/recogniser";
import { identifyTerm } from "@/lib/core/terms/term-key";
import { normaliseText } from "@/lib/core/text/normalise-text";
import { AppError } from "@/lib/errors";
import {
  type CreateTerm,
  SOURCE_LANGUAGE,
  type StaleTerm,
  TARGET_LANGUAGE,
  type TermFormView,
  type TermList,
  type TermRow,
  type TermSnapshot,
  type TermsQuery,
  type TermView,
  type UpdateTerm,
} from "@/lib/schemas/terms";
import { type Actor, assertCan } from "../people/permissions";
import { matchesQuery } from "./matches-query";
import * as repository from "./repository";
import { preferredForm, snapshotOf, type TermRecord, termRow, termView } from "./term-view";

const shared = globalThis as { tafsiriTerms?: TermList };

/** The glossary's stamp: another one as soon as anything in it changes. */
export async function glossaryVersion(actor: Actor): Promise<string> {
  assertCan(actor, "read");
  return await repository.readGlossaryVersion();
}

/** The terms that the query asks for, the best first; read anew only after a change. */
export async function listTerms(actor: Actor, query: TermsQuery = {}): Promise<TermList> {
  assertCan(actor, "read");
  const version = await repository.readGlossaryVersion();
  if (shared.tafsiriTerms?.version !== version) shared.tafsiriTerms = { version, terms: await repository.listTerms() };
  const { terms } = shared.tafsiriTerms;
  return { version, terms: terms.filter((term) => matchesQuery(term, query)) };
}

/** Whole terms with all their forms, in the order of the source language, for files. */
export async function listTermsForExport(actor: Actor): Promise<
  ({
    id: string;
    count: number;
    documents: number;
    source: string;
    target: string | null;
    extra: string | null;
  } & TermSnapshot)[]
> {
  assertCan(actor, "export");
  const records = await repository.listRecords();
  return records
    .map((record) => {
      const { id, count, documents, source, target } = termRow(record);
      return { ...snapshotOf(record), id, count, documents, source, target, extra: record.extra };
    })
    .sort((a, b) => a.source.localeCompare(b.source, SOURCE_LANGUAGE) || (a.id < b.id ? -1 : 1));
}

/** One term with its forms and its history. */
export async function readTerm(actor: Actor, id: string): Promise<TermView> {
  assertCan(actor, "read");
  return await viewOf(id);
}

async function viewOf(id: string): Promise<TermView> {
  const [term, history] = await Promise.all([repository.findTerm(id), repository.listChanges(id)]);
  if (!term) throw new AppError("not_found");
  return termView(term, history);
}

/** Refuses a change that is based on an older version, with the term as it is now. */
export async function staleTerm(id: string): Promise<AppError> {
  const details: StaleTerm = { term: await viewOf(id), by: await repository.lastChanger(id) };
  return new AppError("conflict", { reason: "term_stale", details });
}

const form = (language: string, text: string, usage: TermFormView["usage"] = "preferred"): TermFormView => ({
  language,
  text,
  partOfSpeech: null,
  nounClass: null,
  usage,
});

/**
 * Puts a term in as a candidate, or finds the one that is there already under any of its forms.
 *
 * A term that has no English yet takes the one given; a rejected one is a candidate again: somebody wants it after all.
 */
export async function createTerm(
  actor: Actor,
  input: CreateTerm,
  now: Date,
): Promise<{ term: TermRow; existed: boolean; changeId: string | null }> {
  assertCan(actor, "propose");
  const source = normaliseText(input.source).trim();
  const identity = identifyTerm(source);
  const inflected = await findInflected(source);
  return await repository.inTransaction(async (tx) => {
    const same = await repository.findSame(identity.keys, [source], inflected, tx);
    const known =
      same.find((term) => term.forms.some((one) => one.text === source && one.language === SOURCE_LANGUAGE)) ??
      same.find((term) => term.key === identity.key) ??
      same[0];
    if (!known) {
      const forms = [form(SOURCE_LANGUAGE, source), ...(input.target ? [form(TARGET_LANGUAGE, input.target)] : [])];
      const snapshot: TermSnapshot = { ...EMPTY, kind: identity.kind, forms };
      const by = { byId: actor.id, action: "created", now } as const;
      const { term, changeId } = await repository.createTerm(tx, { key: identity.key, snapshot }, by);
      return { term: termRow(term), existed: false, changeId };
    }
    const before = snapshotOf(known);
    const lacksTarget = preferredForm(known.forms, TARGET_LANGUAGE) === null;
    const added = input.target && lacksTarget ? [form(TARGET_LANGUAGE, input.target)] : [];
    if (before.status !== "rejected" && added.length === 0)
      return { term: termRow(known), existed: true, changeId: null };
    const status = before.status === "rejected" ? ("candidate" as const) : before.status;
    const action = before.status === "rejected" ? ("reopened" as const) : ("edited" as const);
    const next = { ...before, status, forms: [...before.forms, ...added] };
    const written = await repository.writeTerm(tx, known, next, { byId: actor.id, action, now });
    return written
      ? { term: termRow(written.term), existed: true, changeId: written.changeId }
      : { term: termRow(known), existed: true, changeId: null };
  });
}

/** Ids of the terms that have a form which is the text in another number or place: mkutano, mikutano, mkutanoni. */
async function findInflected(source: string): Promise<string[]> {
  const { recognise } = createRecogniser([{ id: "", forms: [{ text: source, language: "sw" }] }]);
  const isSame = (text: string) => recognise(text).some(({ span }) => span.start === 0 && span.end === text.length);
  const forms = await repository.listSourceForms();
  return [...new Set(forms.filter((one) => isSame(one.text)).map((one) => one.termId))];
}

const EMPTY = {
  status: "candidate",
  partOfSpeech: null,
  definition: null,
  note: null,
  domain: null,
  caseSensitive: false,
} as const;

/** Edits a term of the version that the person saw; one that is decided is a reviewer's to edit. */
export async function updateTerm(
  actor: Actor,
  id: string,
  input: UpdateTerm,
  now: Date,
): Promise<{ term: TermView; changeId: string }> {
  assertCan(actor, "propose");
  const known = await repository.findTerm(id);
  if (!known) throw new AppError("not_found");
  if (known.status !== "candidate") assertCan(actor, "decide");
  if (known.version !== input.version) throw await staleTerm(id);
  const next = edited(known, input);
  const written = await repository.inTransaction((tx) =>
    repository.writeTerm(tx, known, next, { byId: actor.id, action: "edited", now }),
  );
  if (!written) throw await staleTerm(id);
  return { term: await viewOf(id), changeId: written.changeId };
}

function edited(known: TermRecord, input: UpdateTerm): TermSnapshot {
  const before = snapshotOf(known);
  const given = <K extends keyof TermSnapshot>(key: K, value: TermSnapshot[K] | undefined): TermSnapshot[K] =>
    value === undefined ? before[key] : value;
  const forms = input.forms ? distinctForms(input.forms) : before.forms;
  if (!preferredForm(forms, SOURCE_LANGUAGE)) throw new AppError("invalid", { reason: "needs_source" });
  if (before.status === "approved" && !preferredForm(forms, TARGET_LANGUAGE))
    throw new AppError("invalid", { reason: "needs_rendering" });
  return {
    kind: given("kind", input.kind),
    status: before.status,
    partOfSpeech: given("partOfSpeech", input.partOfSpeech),
    definition: given("definition", input.definition),
    note: given("note", input.note),
    domain: given("domain", input.domain),
    caseSensitive: given("caseSensitive", input.caseSensitive),
    forms,
  };
}

function distinctForms(forms: readonly TermFormView[]): TermFormView[] {
  const seen = new Set<string>();
  return forms
    .map((one) => ({ ...one, text: normaliseText(one.text).trim() }))
    .filter((one) => {
      const key = `${one.language}\n${one.text}`;
      return one.text !== "" && !seen.has(key) && seen.add(key);
    });
}
